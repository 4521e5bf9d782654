import { describe, expect, test } from 'vitest';
import { heldText, looseFigures } from '../../../src/components/loose-figures.ts';

const figure = (inner: string): string => `<data class="figure" value="1">${inner}</data>`;
const nonfigure = (inner: string): string => `<span class="nonfigure">${inner}</span>`;

describe('looseFigures(html)', () => {
  test('lets a long figure break between its words, not between number and unit', () => {
    expect(looseFigures(figure('up more than 15 percent year on year'))).toBe(
      figure(
        '<span class="loose">up more than <span class="held">15 percent</span> year on year</span>',
      ),
    );
    expect(looseFigures(figure('from RMB 500,000 to RMB 1 million'))).toContain(
      '<span class="held">RMB 1 million</span>',
    );
  });

  test('lets 同比增长40.9% break between its words alone', () => {
    expect(looseFigures(figure('同比增长40.9%'))).toBe(
      figure('<span class="loose">同比<wbr><span class="held">增长40.9%</span></span>'),
    );
  });

  test.each(['增长1.6倍', 'RMB 22.32 billion', '50万元～100万元'])('leaves %s as it is', (text) => {
    expect(looseFigures(figure(text))).toBe(figure(text));
  });

  test.each([
    [nonfigure('34个'), `<span class="held">${nonfigure('34个')}</span>`],
    [nonfigure('9—11月'), `<span class="held">${nonfigure('9—11月')}</span>`],
    [nonfigure('超八成'), `<span class="held">${nonfigure('超八成')}</span>`],
    [
      nonfigure('about RMB 3.65 billion a month'),
      `${nonfigure('about ')}<span class="held">${nonfigure('RMB 3.65 billion')}</span>${nonfigure(' a month')}`,
    ],
    [`${nonfigure('12')}月的产值`, `<span class="held">${nonfigure('12')}月的</span>产值`],
  ])('keeps a number without a link with its unit as well: %s', (html, kept) => {
    expect(looseFigures(html)).toBe(kept);
  });

  test.each([nonfigure('43'), `<a href="#a">${figure('43')}</a>`])(
    'keeps %s with what it counts, and with no other word',
    (number) => {
      expect(looseFigures(`${number} projects`)).toBe(
        `<span class="held">${number} projects</span>`,
      );
      expect(looseFigures(`${number} of them`)).toBe(`${number} of them`);
    },
  );

  test.each(['34', '79.07%', '×'])('needs nothing for %s, in which no line can end', (text) => {
    expect(looseFigures(nonfigure(text))).toBe(nonfigure(text));
  });
});

describe('heldText(text)', () => {
  test.each([
    ['34个 ÷ 43个 = 79.07%', '[34个] ÷ [43个] = 79.07%'],
    ['RMB 14 billion ÷ RMB 20 billion = 70.0%', '[RMB 14 billion] ÷ [RMB 20 billion] = 70.0%'],
    ['80.5% − 85% = −4.5 percentage points', '80.5% − 85% = −[4.5 percentage points]'],
    ['每亩1020万元/亩，不足', '每亩[1020万元/亩]，不足'],
    ['RMB 10.2 million per mu of land', '[RMB 10.2 million per mu] of land'],
    ['A & B', 'A &amp; B'],
  ])('of %s is %s, [ ] being one line', (text, kept) => {
    expect(heldText(text).replaceAll('<span class="held">', '[').replaceAll('</span>', ']')).toBe(
      kept,
    );
  });
});
