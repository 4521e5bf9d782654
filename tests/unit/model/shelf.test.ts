import { describe, expect, test } from 'vitest';
import { Shelf } from '../../../src/model/shelf.ts';
import { bytesOf, wholeContent } from './told.ts';

/** The smallest whole content with a second park, and some files changed. */
function shelf(changes: Readonly<Record<string, string>> = {}): Shelf {
  const east = Object.entries(wholeContent);
  const west = east
    .filter(([path]) => path.startsWith('parks/'))
    .map(([path, text]): [string, string] => [path.replace('east', 'west'), text]);
  const files = { ...Object.fromEntries([...east, ...west]), ...changes };
  return new Shelf(new Map(Object.entries(files).map(([path, text]) => [path, bytesOf(text)])));
}

const revising = {
  'parks/west/2022/facts.yaml':
    '- { id: signed, indicator: projects, value: 43个, period: 2022, revises: east/2022:signed }\n',
};

describe('new Shelf(files)', () => {
  test('gives a park as if there were no other', () => {
    const { parks, site } = shelf().library('west');
    expect(parks.map(({ id }) => id)).toEqual(['west']);
    expect(site?.name.zh).toBe('站');
  });

  test('gives the parks that a park cites as well', () => {
    expect(shelf(revising).cited('west')).toEqual(['east']);
    expect(
      shelf(revising)
        .library('west')
        .parks.map(({ id }) => id),
    ).toEqual(['west', 'east']);
    expect(
      shelf(revising)
        .library('east')
        .parks.map(({ id }) => id),
    ).toEqual(['east']);
  });

  test('keeps the problems of each park apart', () => {
    const faulty = shelf({ 'parks/west/2022/facts.yaml': '- { id: A }\n', 'extra.yaml': '' });
    expect(faulty.problems.map(({ rule }) => rule)).toEqual(['unknown-file']);
    expect(faulty.problemsOf('east')).toEqual([]);
    expect(faulty.problemsOf('west').length).toBeGreaterThan(0);
  });

  test.each([
    ['its own prose', { 'parks/west/2022/report.zh.mdx': '引进43个项目。\n' }, ['west']],
    ['a picture of its own', { 'parks/west/images/a.png': 'x' }, ['west']],
    ['the indicators', { 'indicators.yaml': '[]\n' }, ['east', 'west']],
    ['a page of the site that is new', { 'pages/about.zh.mdx': '# 关于\n' }, ['east', 'west']],
    ['a name', { 'parks/west/2022/report.zh.mdx ': '' }, ['west']],
  ])('a change of %s changes the digest of the parks it concerns', (_, change, expected) => {
    const [before, after] = [shelf(), shelf(change)];
    const changed = before.ids.filter((id) => before.digest(id, []) !== after.digest(id, []));
    expect(changed).toEqual(expected);
  });

  test('what a page of the site says concerns no park', () => {
    const [before, after] = ['# 关于\n', '# 关于本站\n'].map((text) =>
      shelf({ 'pages/about.zh.mdx': text }).digest('east', []),
    );
    expect(after).toBe(before);
  });

  test('a park that is cited counts with the one that cites it', () => {
    const change = { 'parks/east/2022/report.zh.mdx': '引进43个项目。\n' };
    expect(shelf(change).digest('west', [])).toBe(shelf().digest('west', []));
    expect(shelf(change).digest('west', ['east'])).not.toBe(shelf().digest('west', ['east']));
  });
});
