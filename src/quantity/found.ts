import type { Change, Claim } from './quantity.ts';

/** A place in folded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A change in folded text; `amount` is the number it took, null for 翻番 and doubled. */
export interface FoundChange<Amount> extends Change, Span {
  readonly amount: Amount | null;
  /** Said as a level, 为上年的1.6倍: the change is what is above 100 percent. */
  readonly isLevel?: boolean;
}

/** A claim in folded text. */
export type FoundClaim = Claim & Span;
