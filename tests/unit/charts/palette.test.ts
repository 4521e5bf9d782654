import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Palette } from '../../../src/charts/palette.ts';
import { dark, light, strong, styles } from '../../../src/charts/palette.ts';
import type { Look } from '../../../src/charts/spec.ts';
import { contrast, difference, sights } from './colour-sight.ts';

/** What the pages say of each colour: in light and dark, then the same in high contrast. */
const VALUE =
  /--([a-z]+): var\(--calm, var\(--day, (#\w+)\) var\(--night, (#\w+)\)\)\s+var\(--strong, var\(--day, (#\w+)\) var\(--night, (#\w+)\)\);/g;

const colours = inSheet();
const printed: Palette = { ...light, ...literals(sheet('print.css')) };
const modes = Object.entries({ light, dark, strong, strongDark: colours.strongDark, printed });
const looks = Object.keys(styles) as Look[];

describe.each(modes)('the palette %s', (_, palette) => {
  const paper = palette.paper;

  test.each(['ink', 'soft'] as const)('%s can be read on paper, 4.5:1', (tone) => {
    expect(contrast(palette[tone], paper)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(looks)('%s can be seen on paper, 3:1', (look) => {
    expect(contrast(palette[styles[look].colour], paper)).toBeGreaterThanOrEqual(3);
  });

  test('fillings that touch stand apart, 3:1', () => {
    expect(contrast(palette.bar, palette.second)).toBeGreaterThanOrEqual(3);
  });

  // About 2 can just be told apart side by side (Mahy 1994: 2.3), and small marks with paper between
  // them need several times as much (Szafir 2018: about 10 for thin bars); twice that is asked here.
  const UNLIKE = 20;

  describe.each(sights)('seen with %s sight', (sight) => {
    test.each(sameForm)('tells %s from %s by colour', (a, b) => {
      const [x, y] = [palette[styles[a].colour], palette[styles[b].colour]];
      expect(difference(x, y, sight)).toBeGreaterThanOrEqual(UNLIKE);
    });
  });

  test('hairlines are seen and say nothing', () => {
    expect(contrast(palette.hairline, paper)).toBeGreaterThan(1.3);
    expect(looks.filter((look) => styles[look].colour === 'hairline')).toEqual([]);
  });
});

describe('styles', () => {
  test('are told apart by filling or line, where colour does not', () => {
    const byColour = sameForm.map((pair) => pair.join());
    const alike = pairs().filter(([a, b]) => isOneForm(a, b) && !byColour.includes([a, b].join()));
    expect(alike).toEqual([]);
  });

  test.each([
    ['what is so is filled', 'actual', 'solid', 'none'],
    ['what broke through is filled', 'broke', 'solid', 'none'],
    ['what is expected is hatched', 'expected', 'hatch', 'solid'],
    ['what is preliminary is hatched the other way', 'preliminary', 'back-hatch', 'solid'],
    ['what is contracted is outlined', 'contracted', 'none', 'solid'],
    ['a target is dashed', 'target', 'none', 'dashed'],
    ['a plan is dotted', 'plan', 'none', 'dotted'],
  ] as const)('%s', (_, look, fill, line) => expect(styles[look]).toMatchObject({ fill, line }));
});

describe('the palettes of files and gallery', () => {
  test.each([
    ['light', light],
    ['dark', dark],
    ['strong', strong],
  ] as const)('are those of the pages, %s', (name, palette) => {
    expect(colours[name]).toEqual(palette);
  });
});

/** Looks of one filling and line, of which only the colour differs. */
const sameForm = [
  ['actual', 'broke'],
  ['actual', 'second'],
  ['broke', 'second'],
  ['contracted', 'contracted-broke'],
  ['plan', 'rest'],
] as const satisfies readonly (readonly [Look, Look])[];

/** A whole, a requirement and a third series are told by their place and their name. */
function pairs(): (readonly [Look, Look])[] {
  const told = looks.filter((look) => !['whole', 'rule', 'third'].includes(look));
  return told.flatMap((a, index) => told.slice(index + 1).map((b) => [a, b] as const));
}

function isOneForm(a: Look, b: Look): boolean {
  return styles[a].fill === styles[b].fill && styles[a].line === styles[b].line;
}

function inSheet(): Record<'light' | 'dark' | 'strong' | 'strongDark', Palette> {
  const found = [...sheet('colours.css').matchAll(VALUE)];
  const column = (at: number): Palette =>
    Object.fromEntries(
      found.map((match) => [keyOf(match[1]), match[at] ?? '']),
    ) as unknown as Palette;
  return { light: column(2), dark: column(3), strong: column(4), strongDark: column(5) };
}

/** Colours that a style sheet sets outright. */
function literals(css: string): Partial<Palette> {
  const found = css.matchAll(/--([a-z]+): (#[\da-f]{6});/g);
  return Object.fromEntries([...found].map(([, name, colour = '']) => [keyOf(name), colour]));
}

function keyOf(name = ''): string {
  return name === 'vermilion' ? 'broke' : name;
}

function sheet(name: string): string {
  return readFileSync(new URL(`../../../src/styles/${name}`, import.meta.url), 'utf8');
}
