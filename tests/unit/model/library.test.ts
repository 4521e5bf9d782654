import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../../src/model/folder.ts';
import { readLibrary } from '../../../src/model/library.ts';
import type { Report } from '../../../src/model/problem.ts';
import { jpeg } from './pictures.ts';
import { libraryOf, wholeContent } from './told.ts';

const edition = 'parks/east/2022';

describe('readLibrary(files)', () => {
  test('reads the whole content', () => {
    const { read, said } = libraryOf({});
    expect(said).toEqual([]);
    const [park] = read.parks;
    expect(park?.editions[0]).toMatchObject({ id: 'east/2022', park: 'east' });
    expect(park?.editions[0]?.prose.en?.text).toBe('43 signed.\n');
    expect(park?.editions[0]?.facts[0]?.place('value')).toMatchObject({ line: 3, column: 10 });
    expect([...read.indicatorIds]).toEqual(['projects']);
  });

  test.each([
    [{ 'site.yaml': null }, 'site.yaml:1:1 missing-file'],
    [{ 'glossary.yaml': '' }, 'glossary.yaml:1:1 empty-file'],
    [{ 'indicators.yaml': '# later\n' }, 'indicators.yaml:1:1 empty-file'],
    [{ 'parks/east/park.yaml': null }, 'parks/east/park.yaml:1:1 missing-file'],
    [{ [`${edition}/facts.yaml`]: null }, `${edition}/facts.yaml:1:1 missing-file`],
    [{ [`${edition}/report.en.mdx`]: null }, `${edition}/report.en.mdx:1:1 missing-prose`],
    [{ [`${edition}/report.zh.mdx`]: null }, `${edition}/report.zh.mdx:1:1 missing-prose`],
    [{ [`${edition}/Facts.yaml`]: '' }, `${edition}/Facts.yaml:1:1 unknown-file`],
    [{ [`${edition}/photo.jpg`]: '' }, `${edition}/photo.jpg:1:1 unknown-file`],
    [{ [`${edition}/drafts/a.md`]: '' }, `${edition}/drafts/a.md:1:1 unknown-file`],
    [{ 'pages/about.zh.mdx': '' }, 'pages/about.en.mdx:1:1 missing-prose'],
    [{ 'pages/contact.zh.mdx': '' }, 'pages/contact.zh.mdx:1:1 unknown-file'],
    [{ 'pages/about/about.zh.mdx': '' }, 'pages/about/about.zh.mdx:1:1 unknown-file'],
    [{ 'parks/readme.txt': '' }, 'parks/readme.txt:1:1 unknown-file'],
    [{ 'extra/a.yaml': '' }, 'extra/a.yaml:1:1 unknown-file'],
    [{ 'parks/east/images': '' }, 'parks/east/images:1:1 unknown-file'],
  ])('%j', (changes, said) => expect(libraryOf(changes).said).toEqual([said]));

  test.each([
    ['https://example.org', 'https://example.org'],
    ['http://Data.Example.cn:8080/', 'http://data.example.cn:8080'],
  ])('the address of the site, %s, is scheme and host', (typed, origin) => {
    const { read, said } = libraryOf({ 'site.yaml': siteAt(typed) });
    expect(said).toEqual([]);
    expect(read.site?.address).toBe(origin);
  });

  test.each([
    'example.org',
    'https://example.org/reports/',
    'https://user@example.org',
    'https://example.org?a=1',
    'ftp://example.org',
    'https://',
  ])('%s is no address of a site', (typed) => {
    expect(libraryOf({ 'site.yaml': siteAt(typed) }).said).toEqual(['site.yaml:3:10 address-form']);
  });

  test('pictures are left alone', () => {
    const changes = {
      [`${edition}/images/inner/a.jpg`]: jpeg(640, 480),
      'parks/east/images/c.png': '',
    };
    const { read, said } = libraryOf(changes);
    expect(said).toEqual([]);
    const { images } = read.parks[0]?.editions[0] ?? {};
    expect(images?.get('images/inner/a.jpg')).toMatchObject({ width: 640, height: 480 });
  });

  test('a picture that cannot be shown is said at its file and left out', () => {
    const { read, said } = libraryOf({ [`${edition}/images/a.svg`]: '<svg/>' });
    expect(said).toEqual([`${edition}/images/a.svg:1:1 image-kind`]);
    expect(read.parks[0]?.editions[0]?.images.get('images/a.svg')).toBeNull();
  });

  test('a folder that is no edition is said once', () => {
    expect(libraryOf({ 'parks/east/2023/notes.txt': '' }).said).toEqual([
      'parks/east/2023/notes.txt:1:1 unknown-file',
      'parks/east/2023/report.yaml:1:1 missing-file',
    ]);
  });

  test('a folder becomes an address and is named like one', () => {
    const { said } = libraryOf({
      'parks/江海/park.yaml': wholeContent['parks/east/park.yaml'] ?? '',
    });
    expect(said).toEqual(['parks/江海:1:1 id-form']);
  });

  test('a mistyped file name is told the right one', () => {
    const { problems } = libraryOf({ [`${edition}/fact.yaml`]: '' });
    expect(problems[0]).toMatchObject({
      severity: 'warning',
      hint: { en: 'Did you mean `facts.yaml`?' },
    });
  });

  test('a bad park does not hide what is wrong in its editions', () => {
    const { read, said } = libraryOf({
      'parks/east/park.yaml': 'name: { zh: 东, en: East }\n',
      [`${edition}/facts.yaml`]: '- { id: a, indicator: b, value: 很多, period: 2022 }\n',
      [`${edition}/report.zh.mdx`]: Uint8Array.of(0xd2, 0xfd),
    });
    expect(read.parks).toEqual([]);
    expect(said).toEqual([
      `${edition}/facts.yaml:1:33 unread-value`,
      `${edition}/report.zh.mdx:1:1 file-encoding`,
      'parks/east/park.yaml:1:1 missing-field',
    ]);
  });

  test('ids of what could not be read are still known', () => {
    const { read } = libraryOf({ [`${edition}/facts.yaml`]: '- { id: signed, value: 很多 }\n' });
    const [loaded] = read.parks[0]?.editions ?? [];
    expect(loaded?.facts).toEqual([]);
    expect([...(loaded?.factIds ?? [])]).toEqual(['signed']);
  });

  test('two entries of a park with one id', () => {
    const zone = '{ id: a, name: { zh: 甲, en: A } }';
    const park = `${wholeContent['parks/east/park.yaml']}zones: [${zone}, ${zone}]\n`;
    expect(libraryOf({ 'parks/east/park.yaml': park }).said).toEqual([
      'parks/east/park.yaml:3:50 duplicate-id',
    ]);
  });

  test('the real content is read whole', () => {
    const content = fileURLToPath(new URL('../../../content', import.meta.url));
    const errors: string[] = [];
    const report: Report = ({ severity, rule, place }) => {
      if (severity === 'error') errors.push(`${place.file}:${place.line} ${rule}`);
    };
    const library = readLibrary(readFolder(content, report), report);
    expect(errors).toEqual([]);
    expect(library.parks.length).toBeGreaterThan(0);
  });
});

function siteAt(address: string): string {
  return `${wholeContent['site.yaml']}address: ${address}\n`;
}
