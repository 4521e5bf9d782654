import { matchesOf } from './matches.ts';
import type { Decimal } from './decimal.ts';
import type { FoundClaim } from './found.ts';
import type { ClaimKind } from './quantity.ts';

/** A wording that boasts without a number of its own: 全市第一, a record high. */
export interface ClaimPattern {
  readonly kind: ClaimKind;
  /** What stands in every match, where it is found sooner than the whole: no need to look further. */
  readonly needs?: RegExp;
  readonly pattern: RegExp;
  readonly value?: (match: RegExpExecArray) => Decimal | null;
  readonly unit?: (match: RegExpExecArray) => string | null;
  readonly among?: (match: RegExpExecArray) => string | null;
}

/** The claims found before and those of the patterns, in order; the first found keeps its place. */
export function withPatterns(
  text: string,
  before: readonly FoundClaim[],
  patterns: readonly ClaimPattern[],
): FoundClaim[] {
  const found = [...before];
  const taken = new Uint8Array(text.length);
  for (const { start, end } of before) taken.fill(1, start, end);
  for (const { kind, needs, pattern, value, unit, among } of patterns) {
    if (needs && !needs.test(text)) continue;
    for (const match of matchesOf(pattern, text)) {
      const start = match.index + (/^\s/.test(match[0]) ? 1 : 0);
      const end = match.index + match[0].length;
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push({
        kind,
        value: value?.(match) ?? null,
        unit: unit?.(match) ?? null,
        among: among?.(match) ?? null,
        start,
        end,
      });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
