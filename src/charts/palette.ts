import type { Look } from './spec.ts';

/** Colours of a drawing, by what they are for. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly hairline: string;
  /** What is simply so. */
  readonly bar: string;
  /** What broke through. */
  readonly broke: string;
  /** What is planned, hoped for or expected. */
  readonly planned: string;
  /** A second series beside the first. */
  readonly second: string;
}

/** The colours of src/styles/tokens.css, for files that carry them along. */
export const light: Palette = {
  paper: '#fdfcf9',
  ink: '#1a1917',
  soft: '#5d5851',
  hairline: '#dcd6cb',
  bar: '#3d3933',
  broke: '#b92d1a',
  planned: '#24476b',
  second: '#7490b3',
};

export const dark: Palette = {
  paper: '#141311',
  ink: '#ece8e0',
  soft: '#a49d92',
  hairline: '#36322c',
  bar: '#d8d2c6',
  broke: '#f0785f',
  planned: '#8fb3da',
  second: '#57779c',
};

/** For readers who ask for more contrast: black, white and nothing between but hatching. */
export const strong: Palette = {
  paper: '#ffffff',
  ink: '#000000',
  soft: '#000000',
  hairline: '#767676',
  bar: '#000000',
  broke: '#a3140c',
  planned: '#00378a',
  second: '#7a7a7a',
};

/** How a look is drawn: in which colour, filled, hatched, outlined or dashed. */
export interface Style {
  readonly colour: keyof Palette;
  readonly fill: 'solid' | 'hatch' | 'back-hatch' | 'none';
  readonly line: 'none' | 'solid' | 'dashed' | 'dotted';
}

/** Looks differ by filling and line as well as by colour, for those who cannot tell the colours. */
export const styles: Readonly<Record<Look, Style>> = {
  actual: { colour: 'bar', fill: 'solid', line: 'none' },
  broke: { colour: 'broke', fill: 'solid', line: 'none' },
  preliminary: { colour: 'bar', fill: 'back-hatch', line: 'solid' },
  expected: { colour: 'planned', fill: 'hatch', line: 'solid' },
  target: { colour: 'planned', fill: 'none', line: 'dashed' },
  plan: { colour: 'planned', fill: 'none', line: 'dotted' },
  contracted: { colour: 'bar', fill: 'none', line: 'solid' },
  'contracted-broke': { colour: 'broke', fill: 'none', line: 'solid' },
  rule: { colour: 'ink', fill: 'none', line: 'solid' },
  second: { colour: 'second', fill: 'solid', line: 'none' },
  third: { colour: 'second', fill: 'hatch', line: 'solid' },
  whole: { colour: 'soft', fill: 'none', line: 'solid' },
  rest: { colour: 'soft', fill: 'none', line: 'dotted' },
};

/** Strokes and gaps of the lines. */
export const dashes: Readonly<Record<Style['line'], string | null>> = {
  none: null,
  solid: null,
  dashed: '5 3',
  dotted: '1.5 2.5',
};

/** Width of outlines. */
export const STROKE = 1.5;

/** The lines of a hatching: how wide, how far apart, and how they lean, in degrees. */
export const hatching = { width: 2, step: 5, turn: { hatch: -45, 'back-hatch': 45 } } as const;
