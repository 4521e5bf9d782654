import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fieldTable, schemas, withTables } from '../../../src/model/field-manual.ts';
import { fieldsOf } from '../../../src/model/schema-tree.ts';
import { factsOf, yamlOf } from './told.ts';

const manuals = [
  ['docs/content-model.md', 'en'],
  ['docs/content-model.zh-CN.md', 'zh'],
] as const;

describe.each(manuals)('%s', (name, lang) => {
  const manual = readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');

  test('has the tables of the schemas; `withTables(manual, lang)` puts them in', () => {
    expect(manual).toBe(withTables(manual, lang));
  });

  test('has a table for every file', () => {
    for (const file of Object.keys(schemas)) expect(manual).toContain(`<!-- fields: ${file} -->`);
  });

  const examples = [...manual.matchAll(/```yaml\n([^]*?)```/g)].map(([, text = '']) => text);

  test.each(examples)('has an example that is YAML: %s', (text) => {
    expect(yamlOf(text).said).toEqual([]);
  });

  const slips = [...manual.matchAll(/^\| `(.+?)` \| `(.+?)` \| `(yaml-\w+)` \|$/gm)].map(
    ([, typed = '', meant = '', rule = '']) => ({ typed, meant, rule }),
  );

  test.each(slips)('$typed', ({ typed, meant, rule }) => {
    const told = yamlOf(typed);
    expect(new Set(told.problems.map((problem) => problem.rule))).toEqual(new Set([rule]));
    expect(told.read?.value).toEqual(yamlOf(meant).read?.value);
  });
});

test('both manuals say the same rules', () => {
  const rules = manuals.map(([name]) => {
    const text = readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
    return [...text.matchAll(/^\| ((?:`[a-z-]+` ?)+)\|/gm)].map(([, cell]) => cell);
  });
  expect(rules[0]).toEqual(rules[1]);
});

describe('fieldTable(schema, lang)', () => {
  test.each(Object.entries(schemas))('tells every field of %s in both languages', (_, schema) => {
    const untold = fieldsOf(schema).filter(({ about }) => about === null);
    expect(untold.map(({ name }) => name)).toEqual([]);
    expect(fieldTable(schema, 'zh').split('\n')).toHaveLength(
      fieldTable(schema, 'en').split('\n').length,
    );
  });

  test('an example of a value is one that is read', () => {
    const schema = schemas['facts.yaml'];
    const lines = (schema ? fieldsOf(schema) : [])
      .filter(({ name, example }) => example !== null && name !== 'derive')
      .map(({ name, example }) => `  ${name}: ${example}`);
    expect(factsOf(`- ${lines.join('\n').trimStart()}\n`).said).toEqual([]);
  });
});
