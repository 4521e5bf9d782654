import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { manual } from '../../../src/rules/manual.ts';

test.each([
  ['docs/rules.md', 'en'],
  ['docs/rules.zh-CN.md', 'zh'],
] as const)('%s says what the rules say', (file, lang) => {
  const written = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
  const todo = `Run \`npm run --silent shudu -- rules --lang ${lang} > ${file}\``;
  expect(written === manual(lang), todo).toBe(true);
});
