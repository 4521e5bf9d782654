import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentFiles, reportFiles } from '../../../../src/cli/bench/bench-content.ts';
import { checkedFiles } from '../../../../src/cli/check-command.ts';
import type { Files } from '../../../../src/model/folder.ts';
import { readLibrary } from '../../../../src/model/library.ts';
import { baseOf } from '../../../../src/quantity/quantity.ts';

const EDITIONS = 8;
const written = new Map(contentFiles(EDITIONS));
const reports = Array.from({ length: EDITIONS }, (_, edition) => reportFiles(edition));

function asFiles(texts: ReadonlyMap<string, string>): Files {
  return new Map([...texts].map(([path, text]) => [path, new TextEncoder().encode(text)]));
}

/** Of the four files of an edition the one of that name. */
function textOf(files: readonly (readonly [string, string])[], name: string): string {
  return files.find(([path]) => path.endsWith(name))?.[1] ?? '';
}

describe('contentFiles(8)', () => {
  test('is the same twice', () => {
    expect([...contentFiles(EDITIONS)]).toEqual([...written]);
  });

  test('has parks of four editions', () => {
    expect([...written.keys()].filter((path) => path.endsWith('facts.yaml'))).toEqual(
      ['park-0001', 'park-0002'].flatMap((park) =>
        [2020, 2021, 2022, 2023].map((year) => `parks/${park}/${year}/facts.yaml`),
      ),
    );
  });

  test('begins as fewer editions do', () => {
    for (const [path, text] of contentFiles(3)) expect(written.get(path)).toBe(text);
  });

  test('is without errors and without warnings', () => {
    const found = checkedFiles(asFiles(written));
    expect(found.map(({ place, message }) => `${place.file} ${message.en}`)).toEqual([]);
  });
});

describe('reportFiles(edition)', () => {
  test.each(reports.map((files, edition) => [edition, files] as const))(
    'of %i has 40 facts',
    (_, files) => {
      expect(parse(textOf(files, 'facts.yaml'))).toHaveLength(40);
    },
  );

  test.each(reports.map((files, edition) => [edition, files] as const))(
    'of %i has 1,500 Chinese characters, give or take 200',
    (_, files) => {
      const prose = textOf(files, 'report.zh.mdx').replaceAll(/<[^>]*>/g, '');
      const count = prose.match(/\p{Script=Han}/gu)?.length ?? 0;
      expect(count).toBeGreaterThanOrEqual(1300);
      expect(count).toBeLessThanOrEqual(1700);
    },
  );

  test('has no two facts of one value', () => {
    const library = readLibrary(asFiles(written), () => undefined);
    for (const { id, facts } of library.parks.flatMap(({ editions }) => editions)) {
      const values = facts.flatMap(({ fact: { value } }) => {
        const base = value && baseOf(value.read);
        return base ? [`${String(base.value.units)}e-${base.value.places} ${base.unit}`] : [];
      });
      expect([id, new Set(values).size]).toEqual([id, values.length]);
    }
  });

  test('leaves no slot empty', () => {
    for (const text of written.values()) expect(text).not.toMatch(/<[a-z]/);
  });
});

describe('reportFiles(edition, true)', () => {
  const before = reports[5] ?? [];
  const after = reportFiles(5, true);
  const changed = after.filter(
    ([path, text]) => !before.some((old) => old[0] === path && old[1] === text),
  );

  test('differs in the facts and in both texts', () => {
    expect(changed.map(([path]) => path.slice(path.lastIndexOf('/') + 1))).toEqual([
      'facts.yaml',
      'report.zh.mdx',
      'report.en.mdx',
    ]);
  });

  test.each(changed)('differs in one digit of %s', (path, text) => {
    const old = textOf(before, path);
    const changes = text.split('').filter((char, at) => char !== old.charAt(at));
    expect(text).toHaveLength(old.length);
    expect(changes).toEqual([expect.stringMatching(/^\d$/)]);
  });

  test('is still without errors and without warnings', () => {
    expect(checkedFiles(asFiles(new Map([...written, ...after])))).toEqual([]);
  });
});
