import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keeper } from '../../../../src/cli/printing/listing.ts';
import { filesBelow, publish } from '../../../../src/cli/printing/publish.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'published-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function put(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

const dist = (): Record<string, string> =>
  Object.fromEntries(
    filesBelow(join(folder, 'dist'))
      .toSorted()
      .map((file) => [file, readFileSync(join(folder, 'dist', file), 'utf8')]),
  );

const published = (printed: readonly string[], kept: readonly string[] = []) =>
  publish(join(folder, 'dist'), {
    kept,
    next: join(folder, 'next'),
    printed,
    client: join(folder, 'client'),
    texts: new Map([['_headers', '/*\n']]),
  });

describe('publish(dist, edition)', () => {
  test('makes a site of what was printed, what stays, and what comes with the code', () => {
    put({ 'dist/a.html': 'old a', 'dist/b.html': 'old b', 'dist/c/d.html': 'gone' });
    put({ 'next/a.html': 'new a', 'next/e/f.html': 'f', 'client/_astro/x.js': 'x' });
    const marks = published(['a.html', 'e/f.html'], ['b.html']);
    const files = {
      '_astro/x.js': 'x',
      _headers: '/*\n',
      'a.html': 'new a',
      'b.html': 'old b',
      'e/f.html': 'f',
    };
    expect(dist()).toEqual(files);
    expect(Object.keys(marks)).toEqual(Object.keys(files));
    expect(Object.keys(files).every(keeper(join(folder, 'dist'), { files: marks }))).toBe(true);
  });

  test('leaves folders neither empty nor in the way', () => {
    put({ 'dist/a/b/c.html': 'c', 'dist/d/e.html': 'e', 'dist/f': 'a file' });
    put({ 'next/d': 'a file', 'next/f/g.html': 'g' });
    published(['d', 'f/g.html']);
    expect(dist()).toEqual({ _headers: '/*\n', d: 'a file', 'f/g.html': 'g' });
    expect(statSync(join(folder, 'dist/a'), { throwIfNoEntry: false })).toBeUndefined();
  });

  test('does not touch what has the same bytes', () => {
    put({ 'dist/a.html': 'a', 'dist/_headers': '/*\n', 'dist/_astro/x.js': 'x' });
    put({ 'next/a.html': 'a', 'client/_astro/x.js': 'x' });
    for (const file of filesBelow(join(folder, 'dist')))
      utimesSync(join(folder, 'dist', file), 1000, 1000);
    const marks = published(['a.html']);
    expect(Object.values(marks).map(([, written]) => written)).toEqual([1e6, 1e6, 1e6]);
  });
});

test('keeper(dist, listing) knows a file by its size and time', () => {
  put({ 'dist/a.html': 'a', 'dist/b.html': 'b', 'dist/c.html': 'c' });
  const files = Object.fromEntries(
    ['a.html', 'b.html', 'c.html', 'd.html'].map((file) => [file, [1, 1e6] as const]),
  );
  for (const file of ['a.html', 'b.html']) utimesSync(join(folder, 'dist', file), 1000, 1000);
  put({ 'dist/b.html': 'longer' });
  const isKept = keeper(join(folder, 'dist'), { files });
  expect(['a.html', 'b.html', 'c.html', 'd.html', 'none.html'].map(isKept)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
