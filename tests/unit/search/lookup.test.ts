import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Lookup } from '../../../src/search/lookup.ts';
import { every, indexed, pathsIn, scanned, textsFor } from './indexed.ts';

/** Few characters, so that their pairs meet in many texts without standing together. */
const han = fc.string({ unit: fc.constantFrom(...'工业总产值税收'), minLength: 1, maxLength: 12 });
const part = fc.oneof(
  { weight: 4, arbitrary: han },
  fc.constantFrom('2023', '80.95', '80', '1,020', 'Projects', 'project', 'GDP', 'tax', 'mu', '，'),
);
const text = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
const texts = fc.uniqueArray(text, { minLength: 1, maxLength: 30 });

describe('lookup.find(query)', () => {
  test('finds every stretch of two or more Han characters of any text', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(), fc.nat(), fc.nat(), async (all, which, from, length) => {
        const one = all[which % all.length] ?? '';
        const runs = one.match(/\p{Script=Han}{2,}/gu) ?? [];
        const run = runs[which % Math.max(1, runs.length)] ?? '';
        const start = from % Math.max(1, run.length - 1);
        const stretch = run.slice(start, start + 2 + (length % 8));
        fc.pre(stretch.length > 1);
        expect(await textsFor(stretch, indexed(all))).toContain(one);
      }),
    );
  });

  test('finds what a scan of all texts finds, in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(texts, text, async (all, query) => {
        const found = scanned(query, all);
        const { groups, isSplit } = await indexed(all).lookup.find(query, every);
        fc.pre(!isSplit || found.length > 0);
        expect(groups.passages.shown.map(({ path }) => path)).toEqual(found);
      }),
    );
  });

  test('counts no more than it finds, once it has looked at all', async () => {
    await fc.assert(
      fc.asyncProperty(texts, text, async (all, query) => {
        const { groups } = await indexed(all).lookup.find(query, every);
        expect(groups.passages).toMatchObject({ count: groups.passages.shown.length });
        expect(groups.passages.isExact).toBe(true);
      }),
    );
  });

  test.each([
    ['税', ['税收', '免税']],
    ['江海区税收', ['江海区的税收']],
    ['80', ['增长80%', '80.95%']],
    ['2023年税收', ['税收在2023年']],
    ['tax', ['Tax revenue', 'taxation']],
  ])('%s finds all of %j', async (query, all) => {
    expect(await textsFor(query, indexed(['别的', ...all]))).toEqual(all);
  });

  test('cuts a run that stands nowhere as a whole, and says so', async () => {
    const index = indexed(['江海区的产值', '江海区与税收', '税收']);
    const found = await index.lookup.find('江海区税收', every);
    expect([found.isSplit, pathsIn(found)]).toEqual([true, ['江海区与税收']]);
    expect(found.pieces.map(({ text: one }) => one)).toEqual(['江海区', '税收']);
  });

  test('drops nothing that was asked for: a character that stands nowhere finds nothing', async () => {
    const found = await indexed(['江海区与税收']).lookup.find('江海区税收吗', every);
    expect([found.isSplit, pathsIn(found)]).toEqual([false, []]);
  });

  test('finds nothing for nothing', async () => {
    expect(await textsFor('？ ', indexed(['税收']))).toEqual([]);
  });
});

describe('an index of many texts', () => {
  const many = Array.from({ length: 3000 }, (_, at) => `第${at}期，工业总产值${at}.5亿元，税收`);

  test('asks for few files, and for none twice', async () => {
    const { lookup, asked } = indexed(many);
    const { groups } = await lookup.find('工业总产值', { ...every, passages: 10 });
    expect([groups.passages.shown.length, groups.passages.count]).toEqual([10, 3000]);
    expect(groups.passages.isExact).toBe(false);
    expect(asked.length).toBeLessThan(10);
    await lookup.find('工业总产值', { ...every, passages: 10 });
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('gives the next ones when asked', async () => {
    const { lookup } = indexed(many);
    const { groups } = await lookup.find('税收', { ...every, passages: 10 });
    expect(groups.passages).toMatchObject({ count: 3000, isExact: true });
    const next = await groups.passages.further(5);
    expect(next.map(({ path }) => path)).toEqual(many.slice(10, 15));
    expect(groups.passages.shown).toHaveLength(15);
  });

  test('finds a number among all of them', async () => {
    expect(await textsFor('2718', indexed(many))).toEqual([many[2718]]);
  });
});

test('a file that could not be fetched fails the search, and not the one after it', async () => {
  const { lookup: sound } = indexed(['税收']);
  expect(sound).toBeInstanceOf(Lookup);
  let isDown = true;
  const files: Record<string, unknown> = {
    start: {
      terms: ['税收'],
      shards: ['shard'],
      documents: [0],
      chunks: ['chunk'],
      ends: { names: 0, figures: 0, passages: 1 },
    },
    shard: ['税收', 'A'],
    chunk: [{ kind: 'passage', path: '', title: '', text: '税收', within: [] }],
  };
  const lookup = new Lookup('start', (name) =>
    isDown && name === 'chunk'
      ? Promise.reject(new TypeError('down'))
      : Promise.resolve(files[name]),
  );
  await expect(lookup.find('税收', every)).rejects.toThrow('down');
  isDown = false;
  expect(pathsIn(await lookup.find('税收', every))).toEqual(['']);
});
