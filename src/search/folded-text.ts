/** A text as search compares it, and for each of its characters where that stands in the raw one. */
export interface Folded {
  readonly text: string;
  /** Offsets of the raw text; behind the last stands its length. */
  readonly at: readonly number[];
}

/** Before and behind what must not be torn, e.g. a number and its unit; nobody sees it. */
export const JOINER = '\u2060';

/** Characters without width, which would part what looks whole. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
/** All that folding may change. */
const UNLIKE_THEMSELVES = /[A-Z]|[^\0-\x7f\u4e00-\u9fff]/gu;
/** 1,020 is one number; in 43个，12个 and in 2021, 2022 the comma parts two. */
const THOUSANDS = /(?<![\d.])\d{1,3}(?:,\d{3})+(?!\d)/g;

/** Full-width forms, capitals and the commas of thousands make no difference to search. */
export function folded(raw: string): Folded {
  const dropped = commasIn(raw);
  let text = '';
  const at: number[] = [];
  let place = 0;
  for (const sign of raw) {
    const plain = dropped.has(place) || UNSEEN.test(sign) ? '' : plainForm(sign);
    for (let unit = 0; unit < plain.length; unit += 1) at.push(place);
    text += plain;
    place += sign.length;
  }
  at.push(raw.length);
  return { text, at };
}

/** The text alone, for where nobody asks where its characters stand. */
export function foldedText(raw: string): string {
  return raw
    .replace(THOUSANDS, (number) => number.replaceAll(',', ''))
    .replace(UNLIKE_THEMSELVES, (sign) => (UNSEEN.test(sign) ? '' : plainForm(sign)));
}

function commasIn(raw: string): ReadonlySet<number> {
  const found = new Set<number>();
  if (!raw.includes(',')) return found;
  for (const { 0: number, index } of raw.matchAll(THOUSANDS))
    for (const comma of number.matchAll(/,/g)) found.add(index + comma.index);
  return found;
}

/** Most signs are plain Han, whose normal form is themselves. */
function plainForm(sign: string): string {
  return sign >= '\u4e00' && sign <= '\u9fff' ? sign : sign.normalize('NFKC').toLowerCase();
}
