import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../../src/cli/port.ts';
import { answer, siteServer } from '../../../src/cli/site-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'shudu-serve-'));
const files = {
  'index.html': 'front',
  '404.html': 'missing',
  'en/index.html': 'english',
  'empty/a.csv': '区,1\n',
  'icon.svg': '<svg/>',
  '数据.json': '{}',
  'a.xlsx': '',
};

let server: Server;
let origin = '';
beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  server = siteServer(folder);
  await listen(server, 0);
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('siteServer(folder)', () => {
  test.each([
    ['/', 200, 'text/html; charset=utf-8', 'front'],
    ['/en/', 200, 'text/html; charset=utf-8', 'english'],
    ['/en/?a=1', 200, 'text/html; charset=utf-8', 'english'],
    ['/empty/a.csv', 200, 'text/csv; charset=utf-8', '区,1\n'],
    ['/icon.svg', 200, 'image/svg+xml; charset=utf-8', '<svg/>'],
    ['/数据.json', 200, 'application/json; charset=utf-8', '{}'],
    ['/nowhere', 404, 'text/html; charset=utf-8', 'missing'],
    ['/empty/', 404, 'text/html; charset=utf-8', 'missing'],
    ['/icon.svg/', 404, 'text/html; charset=utf-8', 'missing'],
    ['/%', 404, 'text/html; charset=utf-8', 'missing'],
  ])('answers %s with %i and %s', async (path, status, kind, body) => {
    const response = await fetch(`${origin}${path}`);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe(kind);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toBe(body);
  });

  test('sends a folder without its slash to the one with it', async () => {
    const response = await fetch(`${origin}/en?a=1`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, '/en/?a=1']);
  });

  test.each([
    ['/en/', 'gzip', 'gzip'],
    ['/icon.svg', 'br, gzip', 'gzip'],
    ['/en/', 'identity', null],
  ])('sends %s to one who takes %s as %s', async (path, accepted, encoding) => {
    const response = await fetch(`${origin}${path}`, { headers: { 'Accept-Encoding': accepted } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
  });

  test('answers HEAD without a body, and nothing that writes', async () => {
    const headers = { 'Accept-Encoding': 'identity' };
    const head = await fetch(`${origin}/`, { method: 'HEAD', headers });
    expect([head.headers.get('content-length'), await head.text()]).toEqual(['5', '']);
    expect((await fetch(origin, { method: 'POST' })).status).toBe(405);
  });
});

describe('answer(folder, base, url)', () => {
  test.each(['/../secret', '/%2e%2e/secret', '/..%2fsecret', '/%00', '/en/..%5c..%5c..%5csecret'])(
    'keeps %s inside the folder',
    (url) => expect(answer(folder, '/', url)).toMatchObject({ status: 404 }),
  );

  test('serves a site under its sub-path only', () => {
    const front = join(folder, 'index.html');
    expect(answer(folder, '/park/', '/park/')).toEqual({ file: front, status: 200 });
    expect(answer(folder, '/park/', '/park')).toEqual({ moved: '/park/' });
    expect(answer(folder, '/park/', '/')).toEqual({ moved: '/park/' });
    expect(answer(folder, '/park/', '/en/')).toMatchObject({ status: 404 });
  });
});
