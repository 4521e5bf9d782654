import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFolder } from '../../src/model/folder.ts';
import { readLibrary } from '../../src/model/library.ts';
import { type Built, built, cleared, page, textOf } from './built.ts';

const REPORT = 'parks/jianghai/2022/';
const { parks } = readLibrary(
  readFolder('content', () => undefined),
  () => undefined,
);
const edition = parks.find(({ id }) => id === 'jianghai')?.editions[0]?.edition;
const highlights = edition?.highlights.length ?? NaN;

// Plain patterns, not the reader of src/quantity: what a proofreader would run a finger along.
const UNIT = /[个家条项件次亩元成倍%％]|公顷|percent|billion|million|projects/;
const AMOUNT_IN_WORDS =
  /(?:[二两三四五六七八九十百千万亿]+[多余]?(?:成|倍|亿元|万元|亩|公顷|家|条|件|项|次|分钟|个百分点)|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred)\s(?:projects|offices|roads|enterprises|policies|links|percent|times|billion|million))/gi;

let site: Built;
beforeAll(async () => {
  site = await built();
});
afterAll(() => cleared(site));

describe.each(['', 'en/'])('the report page of /%s', (root) => {
  const html = (): string => page(site, `${root}${REPORT}index.html`);
  const facts = (): Record<string, string>[] => {
    const whole = JSON.parse(page(site, `${REPORT}facts.json`)) as { facts: [] };
    return whole.facts;
  };

  test('has one text, and every digit of it is a figure, a time or known to be neither', () => {
    const articles = html().match(/<article class="prose"[^]*?<\/article>/g) ?? [];
    expect(articles).toHaveLength(1);
    expect(textOf(withoutMarks(articles[0] ?? '')).match(/.{0,9}\d.{0,9}/g) ?? []).toEqual([]);
  });

  test('has no amount in words outside its figures, but for what its notes reckon', () => {
    const sections = html().match(/<div class="text">[^]*?<\/section>/g) ?? [];
    expect(sections).toHaveLength(edition?.sections.length ?? NaN);
    for (const section of sections) {
      // Charts name size classes; their figures are held against the data in tests of their own.
      const prose = section
        .replace(/<(?:aside|div) class="notes[^]*/, '')
        .replaceAll(/<figure class="chart"[^]*?<\/figure>/g, '');
      expect(textOf(withoutMarks(prose)).match(AMOUNT_IN_WORDS) ?? []).toEqual([]);
      const others = [...prose.matchAll(/<span class="nonfigure">([^]*?)<\/span>/g)];
      expect(others.map(([, said = '']) => said).filter((said) => UNIT.test(said))).toEqual([]);
    }
  });

  test('leads from every figure to its row', () => {
    const figures = [
      ...html().matchAll(/<a href="([^"]+)">\s*<data class="figure"[^>]* data-fact="([^"]+)"/g),
    ];
    expect(figures.length).toBeGreaterThan(60);
    const ids = new Set(facts().map(({ anchor }) => anchor));
    for (const [, href, named = ''] of figures) {
      // In the table of targets a figure is named as the whole site knows it.
      const fact = named.replace(/^jianghai\/2022:/, '');
      expect(href).toBe(`/${root}${REPORT}data/#${fact}`);
      expect(ids).toContain(fact);
    }
  });

  test('prints in the panel what the data hold', () => {
    const panel = /<section class="panel"[^]*?<\/section>/.exec(html())?.[0] ?? '';
    const shown = [...panel.matchAll(/value="([^"]*)" data-fact="([^"]+)" data-part="value"/g)];
    expect(shown).toHaveLength(highlights);
    for (const [, value, fact] of shown) {
      expect(facts().find(({ anchor }) => anchor === fact)?.['value']).toBe(value);
    }
  });

  test('has one leading figure and says of each when, in what sense and where it was printed', () => {
    const cells = html().match(/<div class="cell[^]*?<p class="foot">[^]*?<\/p>/g) ?? [];
    expect(cells).toHaveLength(highlights);
    expect(cells.filter((cell) => /class="cell[^"]*\blead\b/.test(cell))).toHaveLength(1);
    for (const cell of cells) {
      expect(cell).toContain('<time datetime="2022">');
      expect(textOf(cell)).toMatch(/部分|数读“突破”栏|Part [ABC]|Breakthroughs panel/);
    }
  });

  test('has its data notes beside the sections, each once', () => {
    const numbers = [...html().matchAll(/id="note-(\d+)"/g)].map(([, number]) => Number(number));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers).toHaveLength(edition?.notes.length ?? NaN);
  });
});

describe('the data page', () => {
  test.each(['', 'en/'])('of /%s has a row for every fact', (root) => {
    const html = page(site, `${root}${REPORT}data/index.html`);
    const whole = JSON.parse(page(site, `${REPORT}facts.json`)) as { facts: { anchor: string }[] };
    const rows = [...html.matchAll(/<tr id="([^"]+)"/g)].map(([, id]) => id);
    expect(rows.toSorted()).toEqual(whole.facts.map(({ anchor }) => anchor).toSorted());
  });

  test('says everything in both languages', () => {
    for (const root of ['', 'en/']) {
      const text = textOf(page(site, `${root}${REPORT}data/index.html`));
      for (const words of [
        '超160亿元',
        'over RMB 16 billion',
        '43个',
        '43 projects',
        '首次突破40个',
      ])
        expect(text).toContain(words);
    }
  });
});

/** What is left of a text without its figures, times and known others. */
function withoutMarks(html: string): string {
  return html
    .replaceAll(/<data class="figure"[^>]*>[^]*?<\/data>/g, '')
    .replaceAll(/<time[^>]*>[^]*?<\/time>/g, '')
    .replaceAll(/<(span|tspan|title|desc)\b[^>]* class="(?:non)?figure"[^>]*>[^]*?<\/\1>/g, '');
}
