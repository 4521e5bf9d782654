import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Files } from '../../../src/model/folder.ts';
import { Shelf } from '../../../src/model/shelf.ts';
import type { Sighting } from '../../../src/derive/sighting.ts';
import type { Found, ParkRecord, Records } from '../../../src/outputs/records.ts';
import { recordsIn } from '../../../src/outputs/records.ts';
import type { Settled } from '../../../src/outputs/settle.ts';
import { settle as settleGround } from '../../../src/outputs/settle.ts';
import type { Sight } from '../../../src/outputs/settle-park.ts';
import { groundOf } from '../../../src/outputs/settle-park.ts';
import { bytesOf, wholeContent } from '../model/told.ts';

const files = (changes: Readonly<Record<string, string>> = {}) =>
  new Map(
    Object.entries({ ...wholeContent, ...sound, ...changes }).map(([path, text]) => [
      path,
      bytesOf(text),
    ]),
  );
const sound = {
  'parks/east/2022/report.zh.mdx': '<Section id="all">\n\n项目43个。\n\n</Section>\n',
  'parks/east/2022/report.en.mdx': '<Section id="all">\n\nThere are 43 projects.\n\n</Section>\n',
};

const settleAt = (content: Files, kept: Records, sight: Sight): Settled =>
  settleGround(groundOf(new Shelf(content), kept, sight));

/** At a time when nothing is under embargo. */
const settle = (content: Files, kept: Records): Settled =>
  settleAt(content, kept, { now: Number.POSITIVE_INFINITY, showsAll: false });

/** Records in memory, and which of them were written. */
function records(maker = 'this code'): Records & { written: string[] } {
  const kept = new Map<string, ParkRecord>();
  const figures = new Map<string, readonly [digest: string, readonly Sighting[]]>();
  const documents = new Map<string, readonly [digest: string, Found]>();
  const written: string[] = [];
  return {
    maker,
    written,
    read: (park) => kept.get(park) ?? null,
    write: (park, record) => {
      written.push(park);
      kept.set(park, record);
    },
    readSightings: (park, digest) => {
      const [of, own = null] = figures.get(park) ?? [];
      return of === digest ? own : null;
    },
    writeSightings: (park, digest, own) => void figures.set(park, [digest, own]),
    readFound: (park, digest, lang) => {
      const [of, own] = documents.get(park) ?? [];
      return of === digest && own ? own[lang] : null;
    },
    writeFound: (park, digest, own) => void documents.set(park, [digest, own]),
  };
}

describe('settle(ground)', () => {
  test('reads a park once, and not again until it changes', () => {
    const kept = records();
    const first = settle(files(), kept);
    expect([first.broken, first.findings]).toEqual([[], []]);
    expect(first.parks.get('east')).toMatchObject({
      editions: [{ id: '2022', charts: [] }],
      cited: [],
    });
    expect(settle(files(), kept).parks).toEqual(first.parks);
    expect(kept.written).toEqual(['east']);
    settle(
      files({ 'parks/east/2022/report.zh.mdx': `${sound['parks/east/2022/report.zh.mdx']}\n` }),
      kept,
    );
    expect(kept.written).toEqual(['east', 'east']);
  });

  test('what it remembers is what it would find', () => {
    const kept = records();
    const { parks } = settle(files(), kept);
    expect(JSON.parse(JSON.stringify(parks.get('east')))).toEqual(parks.get('east'));
  });

  test('has every figure of a park, from its files or from the record', () => {
    const kept = records();
    const fresh = settle(files(), kept).sightings('east');
    expect(fresh.map(({ id }) => id)).toEqual(['east/2022:signed']);
    expect(settle(files(), kept).sightings('east')).toBe(fresh);
    expect(settle(files(), { ...kept, readSightings: () => null }).sightings('east')).toEqual(
      fresh,
    );
  });

  test('has what search may find of a park, from its files or from the record', () => {
    const kept = records();
    const fresh = settle(files(), kept).found('east', 'zh');
    expect(fresh?.editions.map(({ id, figures }) => [id, figures.documents.length])).toEqual([
      ['east/2022', 1],
    ]);
    expect(settle(files(), kept).found('east', 'zh')).toBe(fresh);
    const unkept = settle(files(), { ...kept, readFound: () => null });
    expect(unkept.found('east', 'zh')).toEqual(fresh);
  });

  test('tells other pages which indicators changed', () => {
    const digests = (changes: Readonly<Record<string, string>> = {}) =>
      settle(files(changes), records()).parks.get('east')?.indicators;
    const [facts, zh, en] = ['facts.yaml', 'report.zh.mdx', 'report.en.mdx'].map(
      (name) => `parks/east/2022/${name}`,
    ) as [string, string, string];
    const whole = { ...wholeContent, ...sound } as Record<string, string>;
    const more = { [facts]: whole[facts]!.replace('43', '44') };
    const texts = { [zh]: whole[zh]!.replace('43', '44'), [en]: whole[en]!.replace('43', '44') };
    expect(digests({ ...more, ...texts })).not.toEqual(digests());
    expect(digests({ [zh]: `${whole[zh]}\n` })).toEqual(digests());
  });

  test('fills the pages of the site from files or from the record alike', () => {
    const page = '# 关于\n\n<Fact ref="east/2022:signed" />，<Count of="reports" />份报告。\n';
    const kept = records();
    const [fresh, again] = [0, 1].map(() => settle(files({ 'pages/about.zh.mdx': page }), kept));
    expect(fresh?.broken.map(({ rule }) => rule)).toEqual(['missing-prose']);
    expect(again?.pages).toEqual(fresh?.pages);
    expect(JSON.stringify(again?.pages.get('about'))).toMatch(/"43个".*"1"/);
  });

  test('does not show a page of the site with a figure that is not there', () => {
    const wrong = { 'pages/about.zh.mdx': '# 关于\n\n<Fact ref="east/2022:gone" />\n' };
    expect(settle(files(wrong), records()).broken).toContainEqual(
      expect.objectContaining({ rule: 'unknown-reference', severity: 'error' }),
    );
    const { broken } = settle(files({ ...wrong, 'parks/east/park.yaml': '' }), records());
    expect(broken.map(({ rule }) => rule)).not.toContain('unknown-reference');
  });

  test('remembers nothing made by other code', () => {
    const kept = records();
    settle(files(), kept);
    settle(files(), { ...kept, maker: 'other code' });
    expect(kept.written).toEqual(['east', 'east']);
  });

  test('does not remember a park with a wrong number, and says so each time', () => {
    const kept = records();
    const wrong = files({
      'parks/east/2022/report.zh.mdx': sound['parks/east/2022/report.zh.mdx'].replace('43', '44'),
    });
    for (const run of [1, 2]) {
      const { findings, broken, parks } = settle(wrong, kept);
      expect(
        findings.map(({ rule }) => rule),
        `run ${run}`,
      ).toContain('stale-number');
      expect(broken).toEqual([]);
      expect([...parks.keys()]).toEqual(['east']);
    }
    expect(kept.written).toEqual([]);
  });

  test('leaves out a park that cannot be read', () => {
    const { broken, parks } = settle(files({ 'parks/east/park.yaml': '' }), records());
    expect(broken.map(({ rule }) => rule)).toEqual(['empty-file']);
    expect([...parks.keys()]).toEqual([]);
  });
});

describe('recordsIn(folder, maker)', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'records-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  test('keeps a record, the figures and the documents of each park, whole or not at all', () => {
    const kept = recordsIn(folder, 'this code');
    settle(files(), kept);
    const names = ['figures.json', 'json', 'search.en.json', 'search.zh.json'];
    expect(readdirSync(folder)).toEqual(names.map((name) => `east.${name}`));
    expect(kept.read('east')?.editions).toEqual([{ id: '2022', charts: [], images: [] }]);
    expect(recordsIn(folder, 'other code').read('east')).toBeNull();
    writeFileSync(join(folder, 'east.json'), '{"digest":');
    expect(kept.read('east')).toBeNull();
    expect(kept.read('west')).toBeNull();
  });
});

describe('settle(files, records, { now, showsAll })', () => {
  const facts = 'parks/east/2022/facts.yaml';
  const waiting = files({
    [facts]: `${(wholeContent as Record<string, string>)[facts]}  embargo: 2023-03-01T09:00+08:00\n`,
    'parks/east/2022/report.zh.mdx': '<Section id="all">\n\n项目43个。\n\n</Section>\n',
  });
  const [before, after] = ['2023-03-01T08:59+08:00', '2023-03-01T09:00+08:00'].map((moment) => ({
    now: Date.parse(moment),
    showsAll: false,
  })) as [Sight, Sight];
  const seen = (settled: Settled): unknown => [
    settled.sightings('east').map(({ id }) => id),
    settled.shelf.library('east').parks[0]?.editions[0]?.facts.map(({ fact }) => fact.id),
  ];

  test('leaves out what is under embargo, whatever is on record', () => {
    const kept = records();
    for (const [sight, ids] of [
      [before, []],
      [after, ['signed']],
      [before, []],
      [{ ...before, showsAll: true }, ['signed']],
      [before, []],
    ] as const) {
      const figures = ids.map((id) => `east/2022:${id}`);
      expect(seen(settleAt(waiting, kept, sight))).toEqual([figures, ids]);
      // Once more from the record that was just written.
      expect(seen(settleAt(waiting, kept, sight))).toEqual([figures, ids]);
    }
  });

  test('takes no figures over from a build that was killed before it wrote its record', () => {
    const kept = records();
    settleAt(waiting, kept, before);
    settleAt(waiting, { ...kept, write: () => undefined }, after);
    expect(seen(settleAt(waiting, kept, before))).toEqual([[], []]);
  });

  test('reads nothing again while the same embargoes are in force', () => {
    const kept = records();
    for (const sight of [
      before,
      { ...before, now: before.now - 1 },
      after,
      { ...after, now: after.now + 1 },
    ])
      settleAt(waiting, kept, sight);
    expect(kept.written).toEqual(['east', 'east']);
  });

  test('says which editions have something under embargo, shown or not', () => {
    const held = (sight: Sight): string[] => [...settleAt(waiting, records(), sight).held];
    expect(held(before)).toEqual(['east/2022']);
    expect(held({ ...before, showsAll: true })).toEqual(['east/2022']);
    expect(held(after)).toEqual([]);
  });

  test('a park with nothing public is not there, not even by its name', () => {
    const report = 'parks/east/2022/report.yaml';
    const whole = files({
      [report]: `${(wholeContent as Record<string, string>)[report]}embargo: 2023-03-01T09:00+08:00\n`,
    });
    const kept = records();
    for (const run of [1, 2])
      expect([...settleAt(whole, kept, before).parks.keys()], `run ${run}`).toEqual([]);
    expect([...settleAt(whole, kept, after).parks.keys()]).toEqual(['east']);
  });
});
