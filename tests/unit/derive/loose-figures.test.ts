import { describe, expect, test } from 'vitest';
import { looseFigures } from '../../../src/components/loose-figures.ts';

const figure = (inner: string): string => `<data class="figure" value="1">${inner}</data>`;

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
});
