import { describe, expect, test } from 'vitest';
import { framed } from '../../../src/charts/framed.ts';
import { liveData } from '../../../src/charts/live-data.ts';
import { makeScene } from '../../../src/charts/make-scene.ts';
import { NARROW, WIDE } from '../../../src/charts/scene.ts';
import { plain } from '../../../src/charts/spec.ts';
import {
  boxOfLine,
  collisions,
  covers,
  markBox,
  numbersOf,
  reachBox,
  standingOut,
  textBox,
} from './boxes.ts';
import { fixtures, made, marksOf, small } from './made-charts.ts';
import { bars, dots, offScale } from './scale-of.ts';

/** Every chart of the made-up park in both languages, in a column and on a phone. */
const drawings = fixtures.flatMap(([id, lang]) =>
  ([false, true] as const).map(
    (isNarrow) => [id, lang, isNarrow ? 'narrow' : 'wide', isNarrow] as const,
  ),
);

describe.each(drawings)('the drawing of %s in %s, %s', (id, lang, _, isNarrow) => {
  const spec = made(id, lang);
  const scene = makeScene(spec, isNarrow);
  const { marks, texts, lines } = scene;

  test('has a place for every mark, and numbers for every place', () => {
    expect(scene.width).toBe(isNarrow ? NARROW : WIDE);
    expect(marks.map(({ mark }) => mark)).toEqual(marksOf(spec));
    expect(numbersOf(scene).filter((one) => !Number.isFinite(one))).toEqual([]);
  });

  test('has every text inside it', () => {
    // Widths are five percent on the safe side, so that the ink itself ends before the edge.
    const out = texts.flatMap((text) => standingOut(plain(text.phrases), textBox(text), scene, 3));
    expect(out).toEqual([]);
  });

  test('has every mark and every line inside it', () => {
    const boxes = [
      ...marks.map((mark) => [mark.mark.key, markBox(mark)] as const),
      ...lines.map((line) => [line.role, boxOfLine(line)] as const),
    ];
    expect(boxes.flatMap(([what, box]) => standingOut(what, box, scene))).toEqual([]);
  });

  test('has no text under 12 px', () => {
    expect(texts.filter(({ size }) => size < 12)).toEqual([]);
  });

  test('is drawn to one scale', () => expect(offScale(scene)).toEqual([]));

  test('leaves open what a hedge leaves open, and nothing else', () => {
    for (const { mark, open } of marks)
      expect(typeof open).toBe(mark.open === null ? 'object' : typeof mark.open);
  });

  test('says in letters all that the rows say', () => {
    const said = texts.map(({ phrases }) => plain(phrases)).join('');
    for (const name of [spec.unit ?? '', ...spec.key.map((one) => one.name)])
      expect(said).toContain(name);
  });

  test('runs no axis, stem or stroke of a mark through a text', () => {
    const boxes = lines
      .filter(({ role }) => role === 'axis' || role === 'stem' || role === 'tick')
      .map(boxOfLine);
    const crossed = texts.filter((text) => boxes.some((box) => covers(textBox(text), box, 0)));
    expect(crossed.map(({ phrases }) => plain(phrases))).toEqual([]);
  });

  test('as a file has its title, caption, source and site, all inside', () => {
    const file = framed(scene, spec, '图表样例');
    const said = file.texts.map(({ phrases }) => plain(phrases)).join('');
    const solid = (text: string): string => text.replaceAll(/\s/g, '');
    for (const text of [spec.title, spec.caption ?? '', spec.source, '图表样例'])
      expect(solid(said)).toContain(solid(text));
    expect(
      file.texts.flatMap((text) => standingOut(plain(text.phrases), textBox(text), file)),
    ).toEqual([]);
    expect(offScale(file)).toEqual([]);
  });

  test('as a file is moved as one, below its title', () => {
    const file = framed(scene, spec, '图表样例');
    const moves = [
      ...marks.map((mark, index) => [mark, file.marks[index]] as const),
      ...texts.map(
        (text) => [text, file.texts.find((one) => one.phrases === text.phrases)] as const,
      ),
    ].map(
      ([from, to]) => `${((to?.x ?? 0) - from.x).toFixed(2)} ${((to?.y ?? 0) - from.y).toFixed(2)}`,
    );
    expect(new Set(moves).size).toBe(1);
    expect(Math.min(...file.marks.map((mark) => markBox(mark).top))).toBeGreaterThan(
      Math.max(...file.texts.filter(({ isBold }) => isBold).map((text) => textBox(text).bottom)),
    );
  });

  test('is what the browser brings to life', () => {
    const live = liveData(spec)[isNarrow ? 'narrow' : 'wide'];
    expect(live).toEqual({ width: scene.width, height: scene.height, marks });
  });
});

/** Two values of grouped bars stand closer than two lines of text. */
const apart = drawings.filter(([id]) => id !== 'grouped');

describe.each(apart)('the drawing of %s in %s, %s', (id, lang, _, isNarrow) => {
  const { marks, texts } = makeScene(made(id, lang), isNarrow);

  test('has no two texts in one place', () => {
    expect(collisions(texts)).toEqual([]);
  });

  test('has no text upon a mark', () => {
    const upon = texts.flatMap((text) =>
      marks
        .filter((mark) => covers(textBox(text), reachBox(mark)))
        .map(({ mark }) => `${plain(text.phrases)} / ${mark.key}`),
    );
    expect(upon).toEqual([]);
  });
});

describe('a drawing', () => {
  const scene = (kind: string, facts: Record<string, string>, isNarrow = false) =>
    makeScene(small({ facts, chart: `kind: ${kind}` }), isNarrow);

  test('begins the bars of parts where the one before ends', () => {
    for (const isNarrow of [false, true]) {
      const [, ...parts] = bars(makeScene(made('parts', 'zh'), isNarrow).marks);
      const gaps = parts.slice(1).map(({ x }, index) => {
        const before = parts[index];
        return before ? Math.abs(x - before.x - before.width) : NaN;
      });
      expect(Math.max(...gaps)).toBeLessThanOrEqual(0.02);
    }
  });

  test('has as many blocks as things are counted, all of one width', () => {
    const { marks } = makeScene(made('ladder', 'zh'), false);
    expect(bars(marks).map(({ blocks }) => blocks)).toEqual([9, 3, 4]);
    const each = bars(marks).map(({ width, blocks }) => width / (blocks ?? 1));
    expect(each).toEqual(each.map(() => expect.closeTo(each[0] ?? 0, 2)));
  });

  test.each([
    ['of more than thirty', '31个'],
    ['of what is not counted one by one', '4.5亿元'],
    ['of nought', '0个'],
  ])('has no blocks %s', (_, value) => {
    const indicator = value.endsWith('个') ? 'projects' : 'output';
    const facts = { a: `indicator: ${indicator}, value: ${value}` };
    expect(bars(scene('ladder, facts: [a]', facts).marks)[0]?.blocks).toBeNull();
  });

  test('sends declines to the left of nought and growth to the right', () => {
    const facts = {
      up: 'indicator: output, change: 同比增长6%',
      down: 'indicator: output, change: 同比下降5%',
    };
    const { marks, lines } = scene('growth, facts: [up, down]', facts);
    const axis = lines.find(({ role }) => role === 'axis')?.points[0]?.[0] ?? NaN;
    const [up, down] = dots(marks);
    expect(up).toMatchObject({ toward: 'right' });
    expect(down).toMatchObject({ toward: 'left' });
    expect(up?.x).toBeGreaterThan(axis);
    expect(down?.x).toBeLessThan(axis);
  });

  test('joins points of one line a year apart, and leaves a gap where years are missing', () => {
    const facts = {
      a: 'indicator: output, value: 7亿元, period: 2018',
      b: 'indicator: output, value: 8亿元, period: 2019',
      c: 'indicator: output, value: 9亿元, period: 2022',
      d: 'indicator: output, value: 9亿元, period: 2023, status: expected',
    };
    const { lines, marks } = scene('track, facts: [a, b, c, d]', facts);
    const joints = lines.filter(({ role }) => role === 'actual');
    expect(joints.map(({ points }) => points)).toEqual([
      dots(marks)
        .slice(0, 2)
        .map(({ x, y }) => [x, y]),
    ]);
  });

  test('writes each value of a track where it covers no other and no point', () => {
    const facts = {
      a: 'indicator: output, value: 58亿元, period: 2021',
      b: 'indicator: output, value: 60亿元, period: 2022',
      c: 'indicator: output, value: 63亿元, period: 2023, status: expected',
      d: 'indicator: output, value: 64亿元, period: 2023, status: target',
      e: 'indicator: output, value: 61亿元, period: 2023, status: preliminary',
    };
    for (const isNarrow of [false, true]) {
      const { marks, texts } = scene('track, facts: [a, b, c, d, e]', facts, isNarrow);
      expect(collisions(texts)).toEqual([]);
      const boxes = texts.map(textBox);
      expect(marks.filter((mark) => boxes.some((box) => covers(box, markBox(mark))))).toEqual([]);
    }
  });

  test('lays columns down where their names would not fit below them', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const facts = Object.fromEntries(names.map((id) => [id, 'indicator: output, value: 7亿元']));
    const labels = names.map((id) => `${id}: { zh: 装备制造和新能源${id}, en: ${id} }`).join(', ');
    const chart = `columns, facts: [${names.join(', ')}], labels: { ${labels} }`;
    const turned = (isNarrow: boolean): string[] =>
      bars(scene(chart, facts, isNarrow).marks).map(({ toward }) => toward);
    expect(new Set(turned(true))).toEqual(new Set(['right']));
    expect(new Set(turned(false))).toEqual(new Set(['up']));
  });

  test('writes the value of each of several columns that are laid down', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const facts = Object.fromEntries(
      [...ids, ...ids.map((id) => `${id}2`)].map((id, index) => [
        id,
        `indicator: projects, value: ${index + 10}个, period: ${id.endsWith('2') ? 2022 : 2023}`,
      ]),
    );
    const labels = ids.map((id) => `${id}: { zh: 装备制造和新能源${id}, en: ${id} }`).join(', ');
    const sets = [ids, ids.map((id) => `${id}2`)].map(
      (set, index) => `{ label: { zh: 组${index}, en: Set ${index} }, facts: [${set.join(', ')}] }`,
    );
    const chart = `columns, series: [${sets.join(', ')}], labels: { ${labels} }`;
    const said = scene(chart, facts, true).texts.map(({ phrases }) => plain(phrases));
    for (let value = 10; value < 22; value += 1) expect(said).toContain(`${value}`);
  });

  test('names a year once, however many figures it has', () => {
    const facts = {
      half: 'indicator: output, value: 5亿元, period: 2023年上半年, status: preliminary',
      year: 'indicator: output, value: 9亿元, period: 2023, status: expected',
    };
    const said = scene('track, facts: [half, year]', facts).texts.map(({ phrases }) =>
      plain(phrases),
    );
    expect(said.filter((one) => one === '2023年')).toHaveLength(1);
  });

  test('writes numbers at the edge where there is no room for them over the columns', () => {
    const ids = Array.from({ length: 14 }, (_, index) => `y${index}`);
    const facts = Object.fromEntries(
      ids.map((id, index) => [id, `indicator: output, value: 1${index}00.5亿元`]),
    );
    const { texts, lines } = scene(`columns, facts: [${ids.join(', ')}]`, facts);
    const said = texts.map(({ phrases }) => plain(phrases));
    expect(said).toContain('2,500');
    // One at each number but nought, where the axis is.
    expect(lines.filter(({ role }) => role === 'grid')).toHaveLength(
      said.filter((one) => one.endsWith('00')).length,
    );
    expect(said.filter((one) => one.endsWith('.5'))).toEqual([]);
  });

  test('indents the names of sizes inside others, and not their bars', () => {
    const { marks, texts } = makeScene(made('nested', 'zh'), false);
    const names = texts.filter(({ phrases }) => typeof phrases[0] === 'string');
    expect(names.map(({ x }) => x)).toEqual([0, 14, 28]);
    expect(new Set(bars(marks).map(({ x }) => x)).size).toBe(1);
  });

  test('puts the stroke of a mark where the mark is, with its figure below', () => {
    const { marks, lines, texts } = makeScene(made('bullet', 'zh'), false);
    const strokes = lines.filter(({ role }) => role === 'tick').map(boxOfLine);
    const shares = bars(marks).map(
      ({ x, width }, index) => ((strokes[index]?.left ?? NaN) - x) / width,
    );
    expect(shares).toEqual([50 / 50.4, 40 / 43, 3 / 3.4].map((share) => expect.closeTo(share, 3)));
    const labels = texts.filter(({ tone }) => tone === 'soft');
    expect(labels.map(({ phrases }) => plain(phrases))).toEqual(['50亿元', '40个', '3.0']);
    expect(labels.map(({ x }) => x)).toEqual(strokes.map(({ left }) => left));
  });

  test.each([true, false])('knows where a stroke crosses a bar; narrow: %s', (isNarrow) => {
    const { marks, lines } = makeScene(made('bullet', 'zh'), isNarrow);
    const strokes = lines.filter(({ role }) => role === 'tick').map(boxOfLine);
    const crossings = bars(marks).map(({ x, crossedAt }) => x + (crossedAt ?? NaN));
    expect(crossings).toEqual(strokes.map(({ left }) => expect.closeTo(left, 1)));
  });

  test('leaves a bar whole whose stroke lies further out', () => {
    const facts = {
      a: 'indicator: output, value: 14亿元',
      b: 'indicator: output, value: 20亿元, status: target, target-for: a',
    };
    const crossed = makeScene(small({ facts, chart: 'kind: bullet, facts: [a]' }), false);
    expect(bars(crossed.marks).map(({ crossedAt }) => crossedAt)).toEqual([null]);
  });
});
