import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { light } from '../../../src/charts/palette.ts';
import type { PlacedBar, Scene } from '../../../src/charts/scene.ts';
import type { Figure, Mark } from '../../../src/charts/spec.ts';
import { plain } from '../../../src/charts/spec.ts';
import { svg } from '../../../src/charts/svg.ts';
import { chartSvg, drawingOf } from '../../../src/outputs/chart-files.ts';
import { chartIds, fixtures, made, small } from './made-charts.ts';
import type { Element } from './strict-xml.ts';
import { elements } from './strict-xml.ts';

const names = ['wide', 'narrow'] as const;
const attribute = (all: readonly Element[], name: string): string[] =>
  all.flatMap(({ attributes }) => attributes[name] ?? []);
const idsIn = (xml: string): string[] => attribute(elements(xml), 'id');

describe.each(fixtures)('the SVG of %s in %s', (id, lang) => {
  const spec = made(id, lang);
  const pages = names.map((name) => drawingOf(spec, name));
  const file = chartSvg(spec, '图表样例 & site');
  const all = [...pages, file];

  test('is well-formed', () => {
    for (const xml of all) expect(elements(xml)[0]?.name).toBe('svg');
  });

  test('is an image with a title and a description', () => {
    for (const xml of all) {
      const [root, ...inner] = elements(xml);
      expect(root?.attributes['role']).toBe('img');
      const named = (root?.attributes['aria-labelledby'] ?? '').split(' ');
      const found = named.map((one) => inner.find(({ attributes }) => attributes['id'] === one));
      expect(found.map((one) => [one?.name, one?.text])).toEqual([
        ['title', spec.title],
        ['desc', plain(spec.says)],
      ]);
    }
  });

  test('is as large as it says and no larger than its view', () => {
    for (const xml of all) {
      const { width, height, viewBox } = elements(xml)[0]?.attributes ?? {};
      expect(viewBox).toBe(`0 0 ${width} ${height}`);
    }
  });

  test('has ids of its own, and every reference meets one', () => {
    for (const [xml, prefix] of [
      [pages[0] ?? '', `${id}-wide-`],
      [pages[1] ?? '', `${id}-narrow-`],
      [file, `${id}-`],
    ] as const) {
      const ids = idsIn(xml);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((one) => !one.startsWith(prefix))).toEqual([]);
      const used = [...xml.matchAll(/url\(#([^)]+)\)/g)].map(([, one]) => one);
      expect(used.filter((one) => one === undefined || !ids.includes(one))).toEqual([]);
    }
  });

  test('has no style, no script, nothing from elsewhere', () => {
    for (const xml of all) {
      const inner = elements(xml);
      const attributes = inner.flatMap((one) => Object.keys(one.attributes));
      expect(attributes.filter((one) => /^(?:style|on\w+|(?:xlink:)?href|src)$/.test(one))).toEqual(
        [],
      );
      expect(new Set(inner.map(({ name }) => name)).difference(known)).toEqual(new Set());
    }
  });

  test('on a page is coloured by classes that the style sheet knows', () => {
    for (const xml of pages) {
      const inner = elements(xml);
      expect([...attribute(inner, 'fill'), ...attribute(inner, 'stroke')].filter(isColour)).toEqual(
        [],
      );
      for (const name of attribute(inner, 'class').filter((one) => /^[fs]-/.test(one)))
        expect(sheet).toContain(`.${name} {`);
    }
  });

  test('in a file has literal colours, and means nothing by classes', () => {
    const inner = elements(file);
    const paints = [...attribute(inner, 'fill'), ...attribute(inner, 'stroke')];
    const colours: readonly string[] = Object.values(light);
    expect(paints.filter((one) => isColour(one) && !colours.includes(one))).toEqual([]);
    expect(file).not.toContain('var(');
    expect(
      new Set(attribute(inner, 'class')).difference(new Set(['lines', 'marks', 'texts'])),
    ).toEqual(new Set());
  });

  test('on a page says of every number which fact it prints, or that it is none', () => {
    for (const xml of pages) {
      const spans = elements(xml).filter(({ name }) => name === 'tspan');
      for (const { attributes } of spans) {
        if (attributes['class'] === 'nonfigure') continue;
        expect(attributes).toMatchObject({
          class: 'figure',
          'data-fact': expect.stringMatching(/^[a-z0-9-]+$/),
          'data-part': expect.stringMatching(/^(?:value|change|claim|derived)$/),
        });
      }
      const named = elements(xml).filter(({ name }) => name === 'title' || name === 'desc');
      expect(named.map(({ attributes }) => attributes['class'])).toEqual([
        'nonfigure',
        'nonfigure',
      ]);
      const bare = xml.replaceAll(/<(tspan|title|desc)\b.*?<\/\1>/g, '');
      const texts = [...bare.matchAll(/<text\b[^>]*>([^<]*)/g)].map(([, text]) => text);
      expect(texts.filter((text) => /\d/.test(text ?? ''))).toEqual([]);
    }
  });

  test('draws every mark once, under its key', () => {
    for (const xml of all) {
      const keys = attribute(elements(xml), 'data-key');
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).toEqual(attribute(elements(file), 'data-key'));
    }
  });

  test('is under 6 kB, gzipped, wide and narrow together and as a file', () => {
    expect(gzipSync(pages.join('')).length).toBeLessThan(6 * 1024);
    expect(gzipSync(file).length).toBeLessThan(6 * 1024);
  });

  test('is the same bytes when it is made again', () => {
    const again = made(id, lang);
    expect(names.map((name) => drawingOf(again, name))).toEqual(pages);
    expect(chartSvg(again, '图表样例 & site')).toBe(file);
  });
});

const sheet = readFileSync(new URL('../../../src/styles/charts.css', import.meta.url), 'utf8');
const known = new Set('svg title desc defs pattern g path circle text tspan'.split(' '));

function isColour(paint: string): boolean {
  return paint !== 'none' && !paint.startsWith('url(');
}

describe('the drawings of one page', () => {
  test('share no id', () => {
    const ids = chartIds.flatMap((id) =>
      names.flatMap((name) => idsIn(drawingOf(made(id, 'zh'), name))),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('svg(scene, frame, palette)', () => {
  const value: Figure = { text: '43', fact: 'signed', part: 'value', value: '43' };
  const mark: Mark = {
    from: 0,
    to: 43,
    open: null,
    key: 'signed',
    look: 'actual',
    name: '项目',
    figure: '43',
    details: [],
  };
  const bar: PlacedBar = {
    shape: 'bar',
    mark,
    x: 10,
    y: 5,
    width: 86,
    height: 18,
    toward: 'right',
    open: null,
    blocks: null,
    crossedAt: null,
  };
  const scene: Scene = {
    width: 120,
    height: 40,
    marks: [bar],
    lines: [
      {
        role: 'axis',
        points: [
          [10, 0],
          [10, 40],
        ],
      },
    ],
    texts: [
      { x: 104, y: 19, size: 14, anchor: 'start', tone: 'ink', phrases: [value, ' 个'] },
      { x: 10, y: 36, size: 12.5, anchor: 'end', tone: 'soft', phrases: ['1亿元以上'] },
    ],
    keys: [],
  };
  const frame = { prefix: 'p', title: 'A & B', description: '<"' };

  test('on a page', () => {
    expect(svg(scene, { ...frame, name: 'wide' }, null)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" class="wide" role="img" aria-labelledby="p-title p-desc" ' +
        'width="120" height="40" viewBox="0 0 120 40">' +
        '<title id="p-title" class="nonfigure">A &amp; B</title>' +
        '<desc id="p-desc" class="nonfigure">&lt;&quot;</desc>' +
        '<g class="lines"><path class="s-ink" d="M10 0L10 40"/></g>' +
        '<g class="marks"><g data-key="signed"><path class="f-bar" d="M10 5h86v18h-86z"/></g></g>' +
        '<g class="texts"><g font-size="14"><text x="104" y="19">' +
        '<tspan class="figure" data-fact="signed" data-part="value">43</tspan> 个</text></g>' +
        '<g font-size="12.5" text-anchor="end" class="soft"><text x="10" y="36">' +
        '<tspan class="nonfigure">1亿元以上</tspan></text></g></g></svg>',
    );
  });

  test('in a file', () => {
    expect(svg(scene, frame, light)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="p-title p-desc" ' +
        'width="120" height="40" viewBox="0 0 120 40" ' +
        'font-family="Noto Sans SC, Noto Sans CJK SC, sans-serif" fill="#1a1917">' +
        '<title id="p-title">A &amp; B</title><desc id="p-desc">&lt;&quot;</desc>' +
        '<path fill="#fdfcf9" d="M0 0h120v40h-120z"/>' +
        '<g class="lines"><path stroke="#1a1917" d="M10 0L10 40"/></g>' +
        '<g class="marks"><g data-key="signed"><path fill="#3d3933" d="M10 5h86v18h-86z"/></g></g>' +
        '<g class="texts"><g font-size="14"><text x="104" y="19">43 个</text></g>' +
        '<g font-size="12.5" text-anchor="end" fill="#5d5851"><text x="10" y="36">1亿元以上</text></g></g></svg>',
    );
  });

  test('escapes whatever an editor writes', () => {
    const spec = small({
      facts: { a: 'indicator: output, value: 9亿元' },
      chart: `kind: bars, facts: [a], labels: { a: { zh: 'A<b> & "c"', en: a } }`,
    });
    for (const xml of [
      drawingOf(spec, 'wide'),
      drawingOf(spec, 'narrow'),
      chartSvg(spec, '</svg>&'),
    ]) {
      const texts = elements(xml).filter(({ name }) => name === 'text');
      expect(texts.map(({ text }) => text)).toContain('A<b> & "c"');
    }
  });

  test('escapes the words of a figure too', () => {
    const phrases = [{ ...value, text: 'R&D <40' }];
    const told = {
      ...scene,
      texts: [{ x: 0, y: 0, size: 14, anchor: 'start', tone: 'ink', phrases }],
    } as const;
    for (const xml of [svg(told, frame, null), svg(told, frame, light)])
      expect(elements(xml).at(-1)?.text).toBe('R&D <40');
  });

  test('draws a hatching once, however often it is used', () => {
    const preliminary = { ...bar, mark: { ...mark, look: 'preliminary' } } as const;
    const keys = [{ look: 'preliminary', x: 0, y: 0 }] as const;
    const xml = svg({ ...scene, marks: [preliminary, preliminary], keys }, frame, light);
    expect(elements(xml).filter(({ name }) => name === 'pattern')).toHaveLength(1);
    expect(xml.split('url(#p-back-hatch-bar)')).toHaveLength(4);
  });
});
