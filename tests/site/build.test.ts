import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../src/cli/astro.ts';
import { answer } from '../../src/cli/site-server.ts';

type Built = { folder: string; files: Map<string, string> };

let plain: Built;
let again: Built;
let below: Built;
beforeAll(async () => {
  plain = await built('/');
  again = await built('/');
  below = await built('/reports/2022');
});
afterAll(async () => {
  for (const { folder } of [plain, again, below]) await rm(folder, { recursive: true });
});

describe('a built site', () => {
  test('has both front pages and a page for wrong addresses', () => {
    expect([...plain.files.keys()]).toEqual(
      expect.arrayContaining(['404.html', 'en/index.html', 'index.html', 'icon.svg']),
    );
  });

  test('has the same bytes the second time', () => {
    expect(again.files).toEqual(plain.files);
  });

  test('asks nothing of another host, and runs no script', () => {
    for (const [, text] of [...plain.files, ...below.files]) {
      expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\/|<script/);
    }
  });

  test('names its language and its counterpart on every front page', () => {
    expect(plain.files.get('index.html')).toMatch(/<html lang="zh-CN">/);
    expect(plain.files.get('en/index.html')).toMatch(/<html lang="en">/);
    for (const page of ['index.html', 'en/index.html']) {
      expect(plain.files.get(page)).toMatch(/hreflang="zh-CN" href="\/"/);
      expect(plain.files.get(page)).toMatch(/hreflang="en" href="\/en\/"/);
    }
  });

  test.each(['/', '/reports/2022/'])('under %s every link leads somewhere', (base) => {
    const { folder, files } = base === '/' ? plain : below;
    const links = [...files].flatMap(([name, text]) =>
      name.endsWith('.html') ? linksOf(text) : [],
    );
    expect(links.length).toBeGreaterThan(8);
    const broken = links.filter((link) => !('status' in answer(folder, base, link)));
    const missing = links.filter((link) =>
      JSON.stringify(answer(folder, base, link)).includes('404'),
    );
    expect([...broken, ...missing]).toEqual([]);
  });
});

async function built(base: string): Promise<Built> {
  const folder = await mkdtemp(join(tmpdir(), 'shudu-build-'));
  const { ok, output } = await buildSite({ ...process.env, SHUDU_BASE: base }, folder);
  if (!ok) throw new Error(output);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, string>();
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(path, 'utf8'));
  }
  return { folder, files };
}

function linksOf(html: string): string[] {
  const links = [...html.matchAll(/(?:href|src)="([^"#]+)"/g)].map(([, link]) => link ?? '');
  return links.filter((link) => !/^[a-z]+:/.test(link));
}
