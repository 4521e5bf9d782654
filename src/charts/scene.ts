import type { Look, Mark, Phrase } from './spec.ts';

/** A bar as placed: the sure part, and the part that a hedge leaves open. */
export interface PlacedBar {
  readonly shape: 'bar';
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Which way larger values lie. */
  readonly toward: 'right' | 'left' | 'up' | 'down';
  /** How far the open part goes on; "out" is an arrow. */
  readonly open: number | 'out' | null;
  /** Drawn as so many blocks, where single things are counted. */
  readonly blocks: number | null;
  /** How far from its left a stroke crosses it; the bar is parted there, so that it is seen. */
  readonly crossedAt: number | null;
}

/** A point as placed, with the way its hedge leaves open. */
export interface PlacedDot {
  readonly shape: 'dot';
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly open: number | 'out' | null;
  readonly toward: 'right' | 'left' | 'up' | 'down';
}

export type Placed = PlacedBar | PlacedDot;

/** A line that is no figure: an axis, a stroke for a mark, what joins two points. */
export interface PlacedLine {
  readonly role: 'axis' | 'grid' | 'tick' | 'stem' | Look;
  readonly points: readonly (readonly [number, number])[];
}

/** A text as placed, on its baseline. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tone: 'ink' | 'soft';
  readonly isBold?: true;
  readonly phrases: readonly Phrase[];
}

/** A sample of a look beside its name. */
export interface PlacedKey {
  readonly look: Look;
  readonly x: number;
  readonly y: number;
}

/** Everything of a chart with its place, for whatever draws it. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Placed[];
  readonly lines: readonly PlacedLine[];
  readonly texts: readonly PlacedText[];
  readonly keys: readonly PlacedKey[];
}

/** The two drawings of each chart: for a column of text, and for a phone of 360 px. */
export const WIDE = 608;
export const NARROW = 300;

/** Sizes of text in px; none is under 12. */
export const sizes = { label: 14, value: 14, aside: 13, tick: 12.5 } as const;
export const LEADING = 1.35;

/** Two places are finer than any screen. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
