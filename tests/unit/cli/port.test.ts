import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { assertFree, HOST, listen, readPort } from '../../../src/cli/port.ts';

describe('readPort(text)', () => {
  test.each([
    [undefined, 4321],
    ['', 4321],
    ['8080', 8080],
    ['65535', 65535],
  ])('%j is %i', (text, port) => expect(readPort(text)).toBe(port));

  test.each(['abc', '0', '-1', '65536', '80.5', '1e3', ' 80', '0x50'])('%j is refused', (text) => {
    expect(() => readPort(text)).toThrow(text);
  });
});

describe('assertFree(port)', () => {
  test('names the busy port and a way out', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, HOST, resolve));
    const { port } = other.address() as AddressInfo;
    await expect(assertFree(port)).rejects.toThrow(new RegExp(`${port}.*PORT=`));
    await expect(listen(createServer(), port)).rejects.toThrow(String(port));
    await new Promise((resolve) => other.close(resolve));
    await expect(assertFree(port)).resolves.toBeUndefined();
  });
});
