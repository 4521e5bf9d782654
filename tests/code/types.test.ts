import { expect, test } from 'vitest';
import { complaints } from './tool.ts';

test('astro check finds nothing', async () => {
  expect(await complaints('../../node_modules/astro/bin/astro.mjs', 'check')).toBe('');
});

test('tsc finds nothing', async () => {
  expect(await complaints('../../node_modules/typescript/bin/tsc', '--noEmit')).toBe('');
});
