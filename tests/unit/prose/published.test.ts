import { describe, expect, test } from 'vitest';
import { momentOf } from '../../../src/model/iso-date.ts';
import type { LoadedEdition } from '../../../src/model/library.ts';
import { published } from '../../../src/model/published.ts';
import { cutProse } from '../../../src/prose/cut-prose.ts';
import { exampleLibrary } from '../../../src/rules/example.ts';
import type { Example } from '../../../src/rules/rule.ts';

const UNTIL = '2023-02-01T09:00+08:00';
const HELD = `- { id: made, indicator: output, value: 56.6亿元, period: 2022, embargo: ${UNTIL} }\n`;
const SIGNED = '- { id: signed, indicator: projects, value: 43个, period: 2022';

/** The edition of an example as it is just before the moment. */
function openEdition(example: Example): LoadedEdition {
  const library = exampleLibrary(example, () => undefined);
  const edition = published(library, momentOf(UNTIL) - 1, cutProse).parks[0]?.editions[0];
  if (!edition) throw new Error('no edition');
  return edition;
}

describe('published(library, now, cut)', () => {
  test('is the library itself where nothing is held back', () => {
    const library = exampleLibrary({ facts: HELD }, () => undefined);
    expect(published(library, momentOf(UNTIL), cutProse)).toBe(library);
  });

  test.each([
    ['part-of', 'part-of: { whole: made, by: kind }'],
    ['subset-of', 'subset-of: made'],
    ['share', 'share: { part: made, whole: signed }'],
    ['target-for', 'target-for: made'],
    ['revises', 'revises: made'],
    ['conflicts-with', 'conflicts-with: made'],
    ['same-as', 'same-as: xinqu/2022:made'],
  ])('cuts `%s`', (field, tie) => {
    const { facts } = openEdition({ facts: `${SIGNED}, ${tie} }\n${HELD}` });
    expect(facts.map(({ fact }) => fact.id)).toEqual(['signed']);
    expect(facts[0]?.fact).not.toHaveProperty(field);
  });

  test('takes the figure out of every list of report.yaml', () => {
    const report = `sections: [{ id: all, heading: { zh: 全部, en: All }, facts: [signed, made] }]
highlights: [{ fact: made, label: { zh: 产值, en: Output } }, { fact: signed, label: { zh: 项目, en: Projects } }]
claims: [{ claim: 全市第一, facts: [signed, made] }, { claim: 历年之最, facts: [signed] }]
notes: [{ facts: [made], zh: 甲, en: A }, { facts: [signed, made], zh: 乙, en: B }, { facts: [signed], zh: 丙, en: C }]
charts:
  - { id: held, kind: bars, title: { zh: 图, en: Chart }, facts: [signed, made] }
  - { id: series, kind: bars, title: { zh: 图, en: Chart }, series: [{ label: { zh: 甲, en: A }, facts: [made] }] }
  - { id: whole, kind: parts, title: { zh: 图, en: Chart }, facts: [signed], whole: made }
  - { id: labels, kind: bars, title: { zh: 图, en: Chart }, facts: [signed], labels: { made: { zh: 产值, en: Output } } }
  - { id: open, kind: bars, title: { zh: 图, en: Chart }, facts: [signed] }
corrections: [{ date: 2023-01-15, fact: made, kind: erratum, from: 1亿元, to: 56.6亿元, reason: { zh: 误, en: Typo } }]`;
    const { edition, factIds } = openEdition({ facts: `${SIGNED} }\n${HELD}`, report });
    expect([...factIds]).toEqual(['signed']);
    expect(JSON.stringify(edition)).not.toContain('made');
    expect(edition.highlights).toHaveLength(1);
    expect(edition.claims.map(({ claim }) => claim.zh)).toEqual(['历年之最']);
    expect(edition.notes.map(({ zh }) => zh)).toEqual(['丙']);
    expect(edition.charts.map(({ id }) => id)).toEqual(['open']);
    expect(edition.corrections).toEqual([]);
  });

  test('a chart may not show a figure of another report that is held back', () => {
    const example = {
      facts: `${SIGNED} }\n`,
      report:
        'charts: [{ id: both, kind: bars, title: { zh: 图, en: Chart }, facts: [signed, xinqu/2023:signed] }]',
      later: { facts: SIGNED.replace('2022', '2023') + ' }\n', report: `embargo: ${UNTIL}` },
    };
    expect(openEdition(example).edition.charts).toEqual([]);
  });
});

describe('cutProse(edition, held)', () => {
  const zh = `<Section id="all">
引进项目43个。𠮷

<Embargoed fact="made">
工业总产值56.6亿元。

<Note title="秘">
说明。
</Note>
</Embargoed>

<Aside>
<Chart id="held" />
</Aside>

后文。
</Section>

<Section id="later">
产值的一节。
</Section>
`;
  const report = `sections:
  - { id: all, heading: { zh: 甲, en: A }, facts: [signed, made] }
  - { id: later, heading: { zh: 乙, en: B }, facts: [more] }
charts: [{ id: held, kind: bars, title: { zh: 图, en: Chart }, facts: [made] }]`;
  const facts = `${SIGNED} }\n${HELD}${HELD.replace('made', 'more')}`;
  const cut = openEdition({ facts, report, zh }).prose.zh?.text ?? '';

  test('leaves nothing of it, in whatever it stands', () => {
    expect(cut.replaceAll(/\s+/g, ' ')).toBe(
      '<Section id="all"> 引进项目43个。𠮷 <Aside> </Aside> 后文。 </Section> ',
    );
  });

  test('leaves every line where it was', () => {
    const line = (text: string): number => text.slice(0, text.indexOf('后文')).split('\n').length;
    expect(line(cut)).toBe(line(zh));
    expect(cut).toHaveLength(zh.length);
  });
});
