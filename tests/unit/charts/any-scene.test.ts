import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { framed } from '../../../src/charts/framed.ts';
import { makeScene } from '../../../src/charts/make-scene.ts';
import { light } from '../../../src/charts/palette.ts';
import { piecesOf } from '../../../src/charts/pieces.ts';
import type { Scene } from '../../../src/charts/scene.ts';
import type { ChartSpec } from '../../../src/charts/spec.ts';
import { plain } from '../../../src/charts/spec.ts';
import { svg } from '../../../src/charts/svg.ts';
import { anySpec, columnsSpec, rowsSpec } from './arbitrary-spec.ts';
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
import { marksOf } from './made-charts.ts';
import { bars, offScale } from './scale-of.ts';
import { elements } from './strict-xml.ts';

const runs = { numRuns: 600, seed: 20221 };

/** Holds of every specification, in a column and on a phone. */
function holds(says: (scene: Scene, spec: ChartSpec) => void, of = anySpec): void {
  fc.assert(
    fc.property(of, fc.boolean(), (spec, isNarrow) => {
      says(makeScene(spec, isNarrow), spec);
    }),
    runs,
  );
}

describe('makeScene(any specification)', () => {
  test('has a place for every mark, and a finite number for every place', () => {
    holds((scene, spec) => {
      expect(scene.marks.map(({ mark }) => mark.key)).toEqual(marksOf(spec).map(({ key }) => key));
      expect(numbersOf(scene).filter((one) => !Number.isFinite(one))).toEqual([]);
    });
  });

  test('has no text under 12 px, and no length below nought', () => {
    holds(({ texts, marks }) => {
      expect(texts.filter(({ size }) => size < 12)).toEqual([]);
      const lengths = marks.flatMap((mark) => [
        ...(mark.shape === 'bar' ? [mark.width, mark.height] : [mark.radius]),
        ...(typeof mark.open === 'number' ? [mark.open] : []),
      ]);
      expect(lengths.filter((length) => length < 0)).toEqual([]);
    });
  });

  test('has every mark and every line inside the drawing', () => {
    holds((scene) => {
      const boxes = [...scene.marks.map(markBox), ...scene.lines.map(boxOfLine)];
      expect(boxes.flatMap((box) => standingOut('one', box, scene))).toEqual([]);
    });
  });

  test('draws all to one scale, from one nought', () => {
    holds((scene) => expect(offScale(scene)).toEqual([]));
  });

  test('has as many blocks as are counted, or none', () => {
    holds(({ marks }) => {
      const counted = bars(marks).filter(({ blocks }) => blocks !== null);
      expect(counted.map(({ blocks }) => blocks)).toEqual(
        counted.map(({ mark }) => mark.to - mark.from),
      );
    });
  });

  test('draws an open end where there is one, and nowhere else', () => {
    holds(({ marks }) => {
      for (const mark of marks) {
        const paints = piecesOf(mark).map(({ paint }) => paint);
        expect(paints.some((paint) => paint !== 'shape')).toBe(mark.mark.open !== null);
      }
    });
  });

  test('writes the rows of a chart apart from each other', () => {
    holds(({ texts }) => expect(collisions(texts)).toEqual([]), rowsSpec);
  });

  test('writes values behind marks, and behind what is open of them', () => {
    const single = columnsSpec.filter(
      ({ body }) => body.type === 'columns' && body.groups.every(({ marks }) => marks.length < 2),
    );
    holds(
      ({ texts, marks }) => {
        const said = texts.filter(({ phrases }) => typeof phrases[0] !== 'string').map(textBox);
        expect(marks.filter((mark) => said.some((box) => covers(box, reachBox(mark))))).toEqual([]);
      },
      fc.oneof(rowsSpec, single),
    );
  });

  test('has the texts of rows inside a drawing for phones, long as they may be', () => {
    fc.assert(
      fc.property(rowsSpec, (spec) => {
        const scene = makeScene(spec, true);
        const out = scene.texts.flatMap((text) =>
          standingOut(plain(text.phrases), textBox(text), scene, 2),
        );
        expect(out).toEqual([]);
      }),
      runs,
    );
  });

  test('begins no text left of a drawing of rows or columns', () => {
    holds(
      ({ texts }) => {
        expect(texts.filter((text) => textBox(text).left < -2)).toEqual([]);
      },
      fc.oneof(rowsSpec, columnsSpec),
    );
  });
});

describe('svg(makeScene(any specification))', () => {
  test('is well-formed on a page and in a file', () => {
    holds((scene, spec) => {
      const frame = { prefix: 'any', title: spec.title, description: spec.source };
      const file = svg(framed(scene, spec, 'R&D <园区>'), frame, light);
      for (const text of [svg(scene, frame, null), file]) {
        const all = elements(text);
        expect(all.filter(({ attributes }) => 'data-key' in attributes)).toHaveLength(
          scene.marks.length,
        );
        expect(text).not.toMatch(/NaN|Infinity|undefined/);
      }
    });
  });

  test('of the same specification is the same bytes', () => {
    holds((scene, spec) => {
      const frame = { prefix: 'any', title: spec.title, description: '' };
      const again = structuredClone(scene);
      expect(svg(again, frame, null)).toBe(svg(scene, frame, null));
    });
  });
});
