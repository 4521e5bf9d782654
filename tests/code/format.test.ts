import { expect, test } from 'vitest';
import { complaints } from './tool.ts';

test('every file is written as Prettier writes it; `npm run format` does', async () => {
  expect(await complaints('../../node_modules/prettier/bin/prettier.cjs', '--check', '.')).toBe('');
});
