import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeScene } from '../../../src/charts/make-scene.ts';
import { reachOfChange } from '../../../src/charts/reach.ts';
import { plain } from '../../../src/charts/spec.ts';
import { linesOf } from '../../../src/charts/text-width.ts';
import { magnitude } from '../../../src/charts/ticks.ts';
import { styles } from '../../../src/charts/palette.ts';
import { read } from '../../../src/quantity/read.ts';
import { chartCsv } from '../../../src/outputs/chart-files.ts';
import { boxOfLine, collisions, covers, reachBox, standingOut, textBox } from './boxes.ts';
import { made, marksOf, reaches, small, tableLines } from './made-charts.ts';
import { dots } from './scale-of.ts';

const out = (spec: ReturnType<typeof small>, isNarrow: boolean): string[] => {
  const scene = makeScene(spec, isNarrow);
  return scene.texts.flatMap((text) => standingOut(plain(text.phrases), textBox(text), scene, 3));
};

describe('growth', () => {
  const up50 = 'indicator: output, change: 同比增长50%';
  test('an outlier beside declines is drawn as growth', () => {
    const facts = { a: up50, b: 'indicator: output, change: 同比下降5%' };
    const [a] = marksOf(small({ facts, chart: 'kind: growth, facts: [a, b]' }));
    expect(a?.to).toBeGreaterThan(0);
  });
  test('and beside no change too', () => {
    const facts = { a: up50, b: 'indicator: output, change: 同比持平' };
    expect(reaches(small({ facts, chart: 'kind: growth, facts: [a, b]' }))[0]).toBe('0..50');
  });
  test('下降不到5% is drawn on the side of declines', () => {
    const facts = {
      a: 'indicator: output, change: 同比下降不到5%',
      b: 'indicator: output, change: 同比下降9%',
    };
    const scene = makeScene(small({ facts, chart: 'kind: growth, facts: [a, b]' }), false);
    expect(dots(scene.marks)[0]?.toward).toBe('left');
  });
  test('a range of decline is open to its far end', () => {
    const [change] = read('同比下降3%～5%', 'zh').changes;
    expect(change && reachOfChange(change)).toEqual({ from: 0, to: -3, open: -5 });
  });
  test('an exact outlier is not said to be without an exact figure', () => {
    const facts = {
      a: 'indicator: output, change: 同比增长1180%',
      b: 'indicator: output, change: 同比增长5%',
    };
    expect(plain(small({ facts, chart: 'kind: growth, facts: [a, b]' }).says)).not.toContain(
      '开口',
    );
  });
  test('statuses have a key', () => expect(made('growth', 'zh').key).toHaveLength(2));
  test('a change is told once', () => {
    const mark = marksOf(made('growth', 'zh')).find(({ key }) => key === 'tax');
    expect(mark?.details).not.toContain(mark?.figure);
  });
  test.each(['zh', 'en'] as const)('narrow in %s: no axis through the names', (lang) => {
    const { texts, lines } = makeScene(made('growth', lang), true);
    const axis = lines.filter(({ role }) => role === 'axis').map(boxOfLine);
    expect(texts.filter((text) => axis.some((box) => covers(textBox(text), box, -0.01)))).toEqual(
      [],
    );
  });
  test('an arrow to the left stays inside', () => {
    const facts = {
      a: 'indicator: output, change: 同比下降超50%',
      b: 'indicator: output, change: 同比增长5%',
    };
    const scene = makeScene(small({ facts, chart: 'kind: growth, facts: [a, b]' }, 'en'), true);
    expect(scene.marks.flatMap((mark) => standingOut('arrow', reachBox(mark), scene))).toEqual([]);
  });
  test('and so does its value', () => {
    const facts = {
      a: 'indicator: output, change: 同比下降超50%',
      b: 'indicator: output, change: 同比增长5%',
    };
    expect(out(small({ facts, chart: 'kind: growth, facts: [a, b]' }, 'en'), true)).toEqual([]);
  });
});

describe('margin and bullet', () => {
  test('a margin of 超 is no exact +0.0%', () => {
    const facts = { a: 'indicator: output, value: 超160亿元, claims: [突破160亿元]' };
    const [mark] = marksOf(small({ facts, chart: 'kind: margin, facts: [a]' }));
    expect(mark?.open).toBe('out');
  });
  test('the figure of a mark stays inside, however small the mark', () => {
    const facts = { a: 'indicator: projects, value: 430个, claims: [突破40个]' };
    expect(out(small({ facts, chart: 'kind: bullet, facts: [a]' }), true)).toEqual([]);
  });
  test('bars on one scale are not said to have scales of their own', () => {
    const facts = {
      a: 'indicator: output, value: 50亿元, claims: [突破40亿元]',
      b: 'indicator: output, value: 9亿元, claims: [突破8亿元]',
    };
    expect(plain(small({ facts, chart: 'kind: bullet, facts: [a, b]' }).says)).not.toContain(
      '各用自己的尺',
    );
  });
  test('one figure is not both the furthest and the least', () => {
    const facts = { a: 'indicator: projects, value: 43个, claims: [突破40个]' };
    expect(plain(small({ facts, chart: 'kind: margin, facts: [a]' }).says)).not.toContain('最少');
  });
  test('a distance is no formula in a spreadsheet, nor text', () => {
    expect(chartCsv(made('margin', 'zh'))).not.toContain("'+7.5%");
  });
});

describe('series', () => {
  test('the key shows the looks that are drawn', () => {
    const facts = {
      a: 'indicator: output, value: 9亿元, period: 2022',
      b: 'indicator: output, value: 12亿元, status: expected',
    };
    const chart =
      'kind: bars, series: [{label: {zh: 2022年, en: "2022"}, facts: [a]},{label: {zh: 2023年, en: "2023"}, facts: [b]}]';
    const spec = small({ facts, chart });
    expect(spec.key.map(({ look }) => look)).toEqual(marksOf(spec).map(({ look }) => look));
  });
  test('the table says which series', () => {
    const facts = { a: 'indicator: output, value: 9亿元', b: 'indicator: output, value: 12亿元' };
    const chart =
      'kind: bars, series: [{label: {zh: 东区, en: East}, facts: [a]},{label: {zh: 西区, en: West}, facts: [b]}]';
    expect(tableLines(small({ facts, chart })).join()).toContain('东区');
  });
  test.each(['zh', 'en'] as const)('grouped bars in %s write their values apart', (lang) => {
    const { texts, marks } = makeScene(made('grouped', lang), true);
    expect(collisions(texts)).toEqual([]);
    expect(
      texts.filter((text) => marks.some((mark) => covers(textBox(text), reachBox(mark)))),
    ).toEqual([]);
  });
  test('whole wordings over columns side by side', () => {
    const facts = {
      a: 'indicator: output, value: 8000万元',
      b: 'indicator: output, value: 9000万元',
      c: 'indicator: output, value: 5亿元',
      d: 'indicator: output, value: 6亿元',
    };
    const chart =
      'kind: columns, series: [{label: {zh: 甲, en: A}, facts: [a, c]},{label: {zh: 乙, en: B}, facts: [b, d]}]';
    expect(collisions(makeScene(small({ facts, chart }), false).texts)).toEqual([]);
  });
});

describe('units', () => {
  test('million square metres', () => expect(magnitude(1.2e6, 'm2', 'en').unit).toBe('million m²'));
});

describe('sources', () => {
  const two =
    'sources: [{ id: s, title: { zh: 总结, en: Summary } },{ id: t, title: { zh: 特写, en: Feature } }]';
  test('of several are named', () => {
    const facts = { a: 'indicator: output, value: 9亿元, source: t' };
    expect(small({ facts, sources: two, chart: 'kind: bars, facts: [a]' }).source).toContain(
      '特写',
    );
  });
  test('that of the whole is named', () => {
    const sources =
      'sources: [{ id: s, title: { zh: 总结, en: Summary }, parts: { A: { zh: 甲部分, en: A }, B: { zh: 乙部分, en: B } } }]';
    const facts = {
      all: 'indicator: output, value: 9亿元, at: A',
      b: 'indicator: output, value: 5亿元, at: B',
    };
    expect(
      small({ facts, sources, chart: 'kind: parts, whole: all, facts: [b]' }).source,
    ).toContain('甲部分');
  });
});

describe('track', () => {
  test('a value covers no arrow and no open end', () => {
    const facts = {
      a: 'indicator: output, value: 超90亿元, period: 2022',
      b: 'indicator: output, value: 近100亿元, period: 2023',
    };
    const { texts, marks } = makeScene(
      small({ facts, chart: 'kind: track, facts: [a, b]' }),
      false,
    );
    const values = texts.filter(({ phrases }) => typeof phrases[0] !== 'string');
    expect(
      values.filter((text) => marks.some((mark) => covers(textBox(text), reachBox(mark)))),
    ).toEqual([]);
  });
  test('ten years on a phone', () => {
    const ids = Array.from({ length: 10 }, (_, index) => `y${index}`);
    const facts = Object.fromEntries(
      ids.map((id, index) => [
        id,
        `indicator: output, value: ${100 + index * 3}.5亿元, period: ${2010 + index}`,
      ]),
    );
    expect(
      collisions(
        makeScene(small({ facts, chart: `kind: track, facts: [${ids.join(', ')}]` }), true).texts,
      ),
    ).toEqual([]);
  });
});

describe('text', () => {
  test.each([
    ['超过1.2个百分点', '1.2个百分点'],
    ['用电4.5亿千瓦时', '4.5亿千瓦时'],
    ['面积12万平方米', '12万平方米'],
    ['2022年1—11月', '1—11月'],
    ['RMB 1.2 trillion', 'RMB 1.2 trillion'],
    ['over USD 5 million', 'USD 5 million'],
    ['up 1.2 percentage points', '1.2 percentage points'],
    ['43 projects', '43 projects'],
    ['RMB 10.2 million per mu', 'RMB 10.2 million per mu'],
  ])('%s keeps %s', (text, whole) =>
    expect(linesOf(text, 14, 20).some((line) => line.includes(whole))).toBe(true),
  );
  test.each(['优化！工业', '投产？之后', '【说明】后', '一…二'])(
    '%s begins no line with a mark that closes',
    (text) => {
      for (let room = 1; room < 90; room += 2)
        for (const line of linesOf(text, 14, room)) expect(line).not.toMatch(/^[！？】…]/);
    },
  );
  test('a remark beside a bar stays inside', () => {
    const facts = { a: 'indicator: output, value: 223.2亿元, claims: [首次突破200亿元]' };
    const chart =
      'kind: bars, facts: [a], labels: { a: { zh: 甲, en: Output of industrial enterprises above size } }';
    expect(out(small({ facts, chart }, 'en'), false)).toEqual([]);
  });
  test('a word wider than its column lays the columns down', () => {
    const facts = {
      a: 'indicator: output, value: 3亿元',
      b: 'indicator: output, value: 4亿元',
      c: 'indicator: output, value: 5亿元',
      d: 'indicator: output, value: 6亿元',
    };
    const chart =
      'kind: columns, facts: [a, b, c, d], labels: { a: { zh: 甲, en: pharmaceuticals }, b: { zh: 乙, en: pharmaceuticals }, c: { zh: 丙, en: pharmaceuticals }, d: { zh: 丁, en: pharmaceuticals } }';
    expect(collisions(makeScene(small({ facts, chart }, 'en'), true).texts)).toEqual([]);
  });
  test('a claim beside a bar is a figure that knows its fact', () => {
    const facts = { a: 'indicator: projects, value: 43个, claims: [首次突破40个]' };
    const { body } = small({ facts, chart: 'kind: bars, facts: [a]' });
    expect(body.type === 'rows' && body.rows[0]?.aside[0]).toMatchObject({
      fact: 'a',
      part: 'claim',
    });
  });
});

describe('room', () => {
  test('a long rate stays inside on a phone', () => {
    const facts = {
      a: 'indicator: output, change: 同比增长近2.5倍',
      b: 'indicator: output, change: 同比增长1.6倍',
    };
    expect(out(small({ facts, chart: 'kind: growth, facts: [a, b]' }, 'en'), true)).toEqual([]);
  });
  test('what a distance was reckoned from stays inside', () => {
    const facts = { a: 'indicator: intensity, value: 56万元/亩, claims: [突破50万元/亩]' };
    const chart =
      'kind: margin, facts: [a], labels: { a: { zh: 年创税, en: Annual tax revenue per mu of land } }';
    expect(out(small({ facts, chart }, 'en'), false)).toEqual([]);
  });
});

describe('looks', () => {
  test('the style sheet knows every class an open end may have', () => {
    const sheet = readFileSync(new URL('../../../src/styles/charts.css', import.meta.url), 'utf8');
    const missing = Object.values(styles).filter(({ colour }) => !sheet.includes(`.s-${colour} {`));
    expect(missing.map(({ colour }) => colour)).toEqual([]);
  });
  test('a third series is not drawn as preliminary', () =>
    expect(styles.third).not.toEqual(styles.preliminary));
  test('a fact called rest has a key of its own', () => {
    const facts = {
      all: 'indicator: output, value: 9亿元',
      rest: 'indicator: output, value: 5亿元',
    };
    const keys = marksOf(small({ facts, chart: 'kind: parts, whole: all, facts: [rest]' })).map(
      ({ key }) => key,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
  test('what is worked out here is marked derived', () => {
    const facts = {
      a: 'indicator: projects, value: 43个',
      b: 'indicator: projects, value: 34个',
      made: 'derive: a - b',
    };
    const { body } = small({ facts, chart: 'kind: bars, facts: [made]' });
    expect(body.type === 'rows' && body.rows[0]?.end[0]).toMatchObject({ part: 'derived' });
  });
  test('a column below nought opens downward', () => {
    const facts = { a: 'indicator: output, value: 7亿元' };
    const spec = small({ facts, chart: 'kind: columns, facts: [a]' });
    const body = {
      ...spec.body,
      min: -10,
      max: 0,
      groups: [
        { label: 'a', marks: [{ ...marksOf(spec)[0], from: 0, to: 0, open: -10, end: '−10' }] },
      ],
    };
    expect(makeScene({ ...spec, body } as never, false).marks[0]?.toward).toBe('down');
  });
});
