import { describe, expect, test } from 'vitest';
import { readSitePage } from '../../../src/prose/site-page.ts';
import type { Lang } from '../../../src/quantity/quantity.ts';
import { toldOf } from '../model/told.ts';

const said = (text: string, lang: Lang = 'en'): readonly string[] =>
  toldOf((report) => readSitePage({ path: `pages/about.${lang}.mdx`, text }, lang, report)).said;

const section = (text: string): string => `# About\n\n<Section id="a">\n\n${text}\n\n</Section>\n`;

describe('readSitePage(file, language)', () => {
  test('takes a heading, a few words and sections with headings of their own', () => {
    const text = `${section('## What this is\n\nFigures.\n\n### More\n\n- one\n- [two](/method/)')}`;
    expect(said(text.replace('# About\n', '# About\n\nA few words.\n'))).toEqual([]);
  });

  test.each([
    ['a page without its heading', 'Text.', ['1:1 page-title']],
    ['a heading outside a section', '# About\n\n## What', ['3:1 page-heading']],
    ['a section without a heading', section('Figures.'), ['3:1 page-heading']],
    [
      'a section in a section',
      section('## What\n\n<Section id="b">\n\n## Inner\n\n</Section>'),
      ['7:1 page-heading'],
    ],
    ['a second heading of the section', section('## What\n\n## More'), ['7:1 page-heading']],
    ['code', section('## What\n\n{1 + 1}'), ['7:1 prose-expression']],
    ['a component of reports', section('## What\n\n<Highlights />'), ['7:1 prose-component']],
    ['an id that is no address', section('## What\n\n<Fact ref="signed" />'), ['7:7 prose-prop']],
    ['a count of something else', section('## What\n\n<Count of="cats" />'), ['7:8 prose-prop']],
  ])('finds %s', (_, text, problems) => expect(said(text)).toEqual(problems));

  test.each<[Lang, string]>([
    ['en', 'There are 43 projects.'],
    ['en', 'Output grew by 15 percent.'],
    ['zh', '引进43个项目。'],
    ['zh', '产值超160亿元。'],
    ['zh', '两种语言。'],
  ])('finds an amount that is no fact: %s %s', (lang, text) => {
    expect(said(section(`## A\n\n${text}`), lang).join()).toMatch(/^7:\d+ page-number$/);
  });

  test.each<[Lang, string]>([
    ['en', 'The report of 2022 has <Fact ref="jianghai/2022:signed" /> on record.'],
    ['en', 'Wording such as <Plain why="example">“over RMB 16 billion”</Plain>, or `43 projects`.'],
    ['zh', '现有<Count of="reports" />份报告。'],
  ])('lets what is taken from the record or marked stand: %s %s', (lang, text) => {
    expect(said(section(`## A\n\n${text}`), lang)).toEqual([]);
  });
});
