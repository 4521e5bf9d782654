import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFolder } from '../../../src/model/folder.ts';
import { toldOf } from './told.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'shudu-folder-'));
  chmodSync(root, 0o755);
});
afterEach(() => rmSync(root, { recursive: true }));

function told(folder = root) {
  const { read, problems } = toldOf((report) => readFolder(folder, report));
  return {
    files: [...read.keys()],
    said: problems.map(({ place, rule }) => `${place.file} ${rule}`),
  };
}

describe('readFolder(folder)', () => {
  test('gives every file by its path, in order, but none that begins with a dot', () => {
    mkdirSync(join(root, 'parks/east'), { recursive: true });
    for (const name of ['site.yaml', 'parks/east/park.yaml', '.hidden', 'a.yaml'])
      writeFileSync(join(root, name), name);
    expect(told()).toEqual({ files: ['a.yaml', 'parks/east/park.yaml', 'site.yaml'], said: [] });
  });

  test('a folder that is not there, and a file in its place', () => {
    expect(told(join(root, 'none'))).toEqual({
      files: [],
      said: [`${join(root, 'none')} no-content`],
    });
    writeFileSync(join(root, 'file'), '');
    expect(told(join(root, 'file')).said).toEqual([`${join(root, 'file')} no-content`]);
  });

  test.each([
    ['out of the folder', '/etc/hosts', 'link-outside'],
    ['out of it by dots', '../', 'link-outside'],
    ['to nothing', 'none.yaml', 'link-broken'],
    ['to itself', 'link', 'link-broken'],
    ['to the folder it is in', '.', 'link-folder'],
  ])('a link %s is not followed', (_, target, rule) => {
    symlinkSync(target, join(root, 'link'));
    expect(told()).toEqual({ files: [], said: [`link ${rule}`] });
  });

  test('a link to a file inside is that file', () => {
    writeFileSync(join(root, 'a.yaml'), 'a');
    symlinkSync('a.yaml', join(root, 'b.yaml'));
    expect(told()).toEqual({ files: ['a.yaml', 'b.yaml'], said: [] });
  });

  test.skipIf(process.platform === 'win32')(
    'files and folders that may not be read are said',
    () => {
      writeFileSync(join(root, 'a.yaml'), 'a');
      mkdirSync(join(root, 'parks'));
      chmodSync(join(root, 'a.yaml'), 0);
      chmodSync(join(root, 'parks'), 0);
      expect(asNobody(() => told())).toEqual({
        files: [],
        said: ['a.yaml file-unreadable', 'parks file-unreadable'],
      });
    },
  );
});

/** The administrator may read everything, so the question is put as another user. */
function asNobody<Result>(ask: () => Result): Result {
  if (process.geteuid?.() !== 0) return ask();
  process.seteuid?.(65_534);
  try {
    return ask();
  } finally {
    process.seteuid?.(0);
  }
}
