import { expect, test } from 'vitest';
import { complaints } from './tool.ts';

test('oxlint finds nothing', async () => {
  const said = await complaints('../../node_modules/oxlint/bin/oxlint', '--deny-warnings');
  expect(said).toBe('');
});
