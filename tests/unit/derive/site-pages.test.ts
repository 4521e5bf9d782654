import { describe, expect, test } from 'vitest';
import { pageView } from '../../../src/derive/page-view.ts';
import type { PageTrees } from '../../../src/derive/site-pages.ts';
import { numbersIn, sitePages } from '../../../src/derive/site-pages.ts';
import { toldOf } from '../model/told.ts';
import { smallLibrary } from './small-library.ts';

const numbers = numbersIn(
  smallLibrary({
    facts: `- { id: signed, indicator: projects, value: 43个, period: 2023 }
- { id: output, indicator: output, change: 同比增长15%, period: 2023 }
- { id: boast, indicator: output, scope: { industry: textile }, claims: [创历史新高], period: 2023 }`,
    report: "notes: [{ facts: [signed], zh: 说明, en: 'A note' }]",
  }),
);

const pages = (zh: string, en: string) => {
  const page = (text: string): string =>
    `# T\n\n导语Lede\n\n<Section id="a">\n\n## A\n\n${text}\n\n</Section>\n`;
  return toldOf((report) => {
    const file = (lang: string, text: string) => ({ path: `pages/about.${lang}.mdx`, text });
    const texts = { zh: file('zh', page(zh)), en: file('en', page(en)) };
    return sitePages(new Map([['about', texts] as const]), numbers, report).get('about');
  });
};

const html = (trees: PageTrees | undefined, lang: 'zh' | 'en'): string => {
  const tree = trees?.[lang];
  if (!tree) throw new Error('no page');
  const view = pageView(tree, { factHref: (fact) => `#${fact}`, linkHref: (to) => `/base${to}` });
  return view.sections.map((section) => section.html).join();
};

describe('sitePages(texts, numbers)', () => {
  test('prints a fact in the words of the record, with a link to its row', () => {
    const fact = '<Fact ref="xinqu/2023:signed" />';
    const { read, said } = pages(`引进${fact}。`, `There were ${fact}.`);
    expect(said).toEqual([]);
    const data = (text: string): string =>
      `<a href="#xinqu/2023:signed"><data class="figure" value="43" data-fact="xinqu/2023:signed" data-part="value">${text}</data></a>`;
    expect(html(read, 'zh')).toContain(`引进${data('43个')}。`);
    expect(html(read, 'en')).toContain(`There were ${data('43 projects')}.`);
  });

  test('prints the change where the source prints no more', () => {
    const fact = '<Fact ref="xinqu/2023:output" />';
    const { read } = pages(fact, fact);
    expect(html(read, 'zh')).toContain('data-part="change">同比增长15%<');
  });

  test('counts what there is', () => {
    const all = ['parks', 'reports', 'figures', 'notes'].map((of) => `<Count of="${of}" />`);
    const { read } = pages(all.join('、'), all.join(', '));
    expect(html(read, 'en').replaceAll(/<[^>]+>/g, '')).toContain('1, 1, 3, 1');
  });

  test('leads links into the site to where it stands', () => {
    expect(html(pages('[方法](/method/)', '[Method](/method/)').read, 'en')).toContain(
      '<a href="/base/method/">Method</a>',
    );
  });

  test.each([
    ['a figure that does not exist', '<Fact ref="xinqu/2023:gone" />', 'unknown-reference'],
    ['a figure of another park', '<Fact ref="dongqu/2023:signed" />', 'unknown-reference'],
    ['a figure without a value', '<Fact ref="xinqu/2023:boast" />', 'page-number'],
  ])('finds %s', (_, text, rule) => {
    expect(pages(text, text).said).toEqual([`9:1 ${rule}`, `9:1 ${rule}`]);
  });

  test('finds a figure that one language leaves out', () => {
    const { problems } = pages('引进<Fact ref="xinqu/2023:signed" />。', 'Nothing.');
    expect(problems.map(({ rule, place }) => `${place.file} ${rule}`)).toEqual([
      'pages/about.en.mdx page-parity',
    ]);
  });
});

describe('pageView(tree)', () => {
  test('has a title, what comes first, and sections with the same ids in both languages', () => {
    const { read } = pages('甲', 'A');
    const tree = read?.en;
    const view = tree && pageView(tree, { factHref: (fact) => fact });
    expect(view).toMatchObject({ title: 'T', summary: '导语Lede', lede: '<p>导语Lede</p>' });
    expect(view?.sections).toEqual([{ id: 'a', heading: 'A', html: '<h2>A</h2>\n<p>A</p>' }]);
  });
});
