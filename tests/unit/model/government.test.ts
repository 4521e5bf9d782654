import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { libraryOf, wholeContent } from './told.ts';
import { png } from './pictures.ts';

const column =
  '{ name: { zh: 栏, en: Column }, description: { zh: 述, en: Words }, keywords: { zh: [词], en: [word] } }';
const whole: Readonly<Record<string, string>> = {
  'site-name': '{ zh: 管委会, en: Administration }',
  domain: 'www.example.gov.cn',
  'id-code': '0000000000',
  sponsor: '{ zh: 管委会, en: Administration }',
  contact: '{ phone: 0000-00000000, address: { zh: 路, en: Road } }',
  icp: '京ICP备00000000号-1',
  police: '{ number: 京公网安备00000000000000号, badge: badges/police.png }',
  conac: `{ id: ${'0'.repeat(32)}, badge: badges/conac.png }`,
  columns: `{ reports: ${column}, data: ${column}, about: ${column} }`,
};

/** What is said of a site with these fields; null takes one away. */
function told(changes: Readonly<Record<string, string | null>> = {}, profile = 'government') {
  const fields = Object.entries({ ...whole, ...changes }).filter(([, value]) => value !== null);
  const site = `${wholeContent['site.yaml']}profile: ${profile}\ngovernment:\n${fields
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
  return libraryOf({
    'site.yaml': site,
    'badges/police.png': png(40, 44),
    'badges/conac.png': png(80, 96),
  });
}

describe('the fields of a government site', () => {
  test('are all there', () => expect(told().said).toEqual([]));

  test.each([
    ['site-name', 'error'],
    ['domain', 'error'],
    ['id-code', 'error'],
    ['sponsor', 'error'],
    ['contact', 'error'],
    ['icp', 'error'],
    ['conac', 'error'],
    ['police', 'warning'],
  ])('without %s: %s', (name, severity) => {
    const { problems } = told({ [name]: null });
    expect(problems).toMatchObject([
      { rule: 'government-field', severity, place: { file: 'site.yaml', line: 4 } },
    ]);
    const [problem] = problems;
    expect(problem?.message.zh).toContain(`\`${name}\``);
    expect(problem?.message.en).toMatch(`expected to have \`${name}\``);
    expect(problem?.hint.en).toContain(`\`${name}: `);
  });

  test('a column that is missing is named', () => {
    const { problems } = told({ columns: `{ reports: ${column}, data: ${column} }` });
    expect(problems.map(({ message }) => message.en)).toEqual([
      'Unexpected gap, a government site is expected to have `columns.about`, name, description and keywords of the column',
    ]);
  });

  test('all that is missing is said in one run, at the profile where there is no block', () => {
    const site = `${wholeContent['site.yaml']}profile: government\n`;
    const { said } = libraryOf({ 'site.yaml': site });
    expect(said).toHaveLength(11);
    expect(new Set(said)).toEqual(new Set(['site.yaml:3:1 government-field']));
  });

  test('on a plain site they are a warning, since no page shows them', () => {
    expect(told({}, 'plain').problems).toMatchObject([
      { rule: 'government-unused', severity: 'warning', place: { line: 4 } },
    ]);
    expect(told({ icp: null }, 'plain').said).toHaveLength(1);
  });

  test('a domain that does not end in .gov.cn is a warning', () => {
    expect(told({ domain: 'www.example.cn' }).problems).toMatchObject([
      { rule: 'government-domain', severity: 'warning' },
    ]);
    expect(told({ domain: 'www.examplegov.cn' }).problems).toHaveLength(1);
  });

  test('a badge that is not there is a problem where it is named', () => {
    const conac = `{ id: ${'0'.repeat(32)}, badge: badges/other.png }`;
    expect(told({ conac }).problems).toMatchObject([{ rule: 'badge-missing', severity: 'error' }]);
  });

  test('a badge that is no picture is a problem at its file', () => {
    const file = { 'badges/police.png': '<svg onload="alert(1)"/>' };
    expect(libraryOf(file).said).toEqual(['badges/police.png:1:1 image-kind']);
  });
});

test.each(['docs/government.md', 'docs/government.zh-CN.md'])(
  '%s has an example that is right',
  (name) => {
    const manual = readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
    const [example = ''] = /(?<=```yaml\n)[^]*?(?=```)/.exec(manual) ?? [];
    const said = libraryOf({
      'site.yaml': wholeContent['site.yaml'] + example,
      'badges/police.png': png(40, 44),
      'badges/conac.png': png(80, 96),
    });
    expect(said.said).toEqual([]);
    expect(said.read.site?.government?.columns?.about?.keywords.zh).toEqual(['网站说明']);
  },
);

describe('their forms', () => {
  const conac = (id: string): string => `{ id: ${id}, badge: badges/conac.png }`;
  const police = (number: string): string => `{ number: ${number}, badge: badges/police.png }`;

  test.each([
    ['id-code', '5101320017'],
    ['id-code', 'bm01000001'],
    ['icp', '京ICP备05060933号-1'],
    ['icp', '粤ICP备2021000000号'],
    ['police', police('京公网安备11010602202215号')],
    ['police', police("'京公网安备 11010602202215'")],
    ['conac', conac('0123456789abcdefABCDEF0123456789')],
    ['domain', 'www.示例.政务'],
  ])('%s: %s', (name, value) => {
    const { problems } = told({ [name]: value });
    expect(problems.filter(({ rule }) => rule !== 'government-domain')).toEqual([]);
  });

  test.each([
    ['id-code', '510132001'],
    ['id-code', 'BM01000001'],
    ['icp', '京ICP备0506093号'],
    ['icp', '某ICP备05060933号'],
    ['icp', '京ICP证05060933号'],
    ['police', police('京公网安备1101060220221号')],
    ['police', police('11010602202215')],
    ['conac', conac('0123')],
    ['conac', `{ id: ${'0'.repeat(32)}, badge: https://dcs.conac.cn/image/red.png }`],
    ['conac', `{ id: ${'0'.repeat(32)}, badge: badges/red.svg }`],
    ['domain', 'https://www.example.gov.cn'],
    ['domain', '192.168.1.1'],
    ['contact', '{ phone: 请致电, address: { zh: 路, en: Road } }'],
    ['own-hosts', '[localhost]'],
  ])('not %s: %s', (name, value) => {
    const { problems } = told({ [name]: value });
    expect(problems).toMatchObject([{ rule: 'government-form', severity: 'error' }]);
    expect(problems[0]?.hint.zh).toMatch(/写成 `.+` 的样子/);
  });
});

describe('published in report.yaml', () => {
  const saidOf = (published: string): string[] => {
    const text = `${wholeContent['parks/east/2022/report.yaml']}published: ${published}\n`;
    return libraryOf({ 'parks/east/2022/report.yaml': text }).problems.map(({ rule }) => rule);
  };

  test('is a minute in Chinese time', () => expect(saidOf('2026-01-15 09:30')).toEqual([]));

  test.each([
    '2026-01-15',
    '2026-01-15 9:30',
    '2026-01-15 09:30:00',
    '2026-01-15T09:30',
    '2026-01-15  09:30',
    '2026-01-15 24:00',
    '2026-02-30 09:30',
    '2026/01/15 09:30',
    '2026——01——15 09:30',
  ])('and not %s', (published) => expect(saidOf(published)).toEqual(['date-form']));
});
