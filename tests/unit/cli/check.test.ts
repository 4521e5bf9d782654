import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from './command-run.ts';

const broken = mkdtempSync(join(tmpdir(), 'shudu-check-'));
writeFileSync(join(broken, 'site.yaml'), 'name: { zh: 示例, en: Example }\npublishr: 示例\n');
writeFileSync(join(broken, 'indicators.yaml'), '[]\n');
writeFileSync(join(broken, 'glossary.yaml'), 'terms: []\n');
afterAll(() => rm(broken, { recursive: true }));

describe('shudu check', () => {
  test('finds nothing in the content of this repository', async () => {
    const { code, out } = await run('check --lang en');
    expect([code, out]).toEqual([0, expect.stringMatching(/^\d+ files, nothing found\.\n$/)]);
  });

  test.each([
    ['zh', '没有 `publishr` 这个字段', '是不是 `publisher`'],
    ['en', 'Unexpected field `publishr`', 'Did you mean `publisher`'],
  ])('in %s says what is wrong, where, and what to do', async (lang, sentence, hint) => {
    const { code, out } = await run(`check --content ${broken} --lang ${lang}`);
    expect(code).toBe(1);
    expect(out).toContain(`${broken}/site.yaml\n`);
    expect(out).toMatch(/^ {2}2:1 {2}/m);
    expect(out).toContain('2 | publishr: 示例\n');
    expect(out).toContain('| ^^^^^^^^');
    expect(out).toContain(sentence);
    expect(out).toContain(hint);
  });

  test('as JSON has the fields of the contract', async () => {
    const { code, out } = await run(`check --content ${broken} --format json --lang en`);
    const problems = JSON.parse(out) as Record<string, unknown>[];
    expect(code).toBe(1);
    expect(Object.keys(problems[0] ?? {})).toEqual([
      'file',
      'line',
      'column',
      'rule',
      'severity',
      'message',
      'hint',
    ]);
    expect(problems).toContainEqual(
      expect.objectContaining({ file: `${broken}/site.yaml`, line: 2, column: 1 }),
    );
  });

  test('for GitHub has one annotation a line', async () => {
    const { out } = await run(`check --content ${broken} --format github --lang en`);
    expect(out).toContain(`::error file=${broken}/site.yaml,line=2,col=1`);
    for (const line of out.trimEnd().split('\n')) expect(line).toMatch(/^::(?:error|warning) /);
  });

  test('says once that there is no such folder', async () => {
    const { code, out } = await run('check --content none --lang en --format json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([{ file: 'none', rule: 'no-content' }]);
  });

  test.each(['check --format xml', 'check --lang fr', 'check content', 'check --fix'])(
    '`shudu %s` is misuse',
    async (args) => {
      const { code, out, errors } = await run(args);
      expect([code, out]).toEqual([2, '']);
      expect(errors).toContain('--content DIR');
    },
  );
});

test('shudu rules prints the manual', async () => {
  const { code, out } = await run('rules --lang zh');
  expect(code).toBe(0);
  expect(out).toMatch(/^# 编辑规则\n/);
});
