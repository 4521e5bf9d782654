/** A stretch of folded text that is looked for by rules of its own. */
export interface Token {
  readonly kind: 'han' | 'number' | 'word';
  readonly text: string;
  /** Offsets of the folded text. */
  readonly from: number;
  readonly to: number;
}

/** Han characters that follow one another, a number, or a word, which may hold digits: m2. */
const TOKEN =
  /(?<han>\p{Script=Han}+)|(?<number>\d+(?:\.\d+)?)|(?<word>(?!\p{Script=Han})\p{L}(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])*)/gu;

/** What of a folded text can be found; signs between are passed over. */
export function tokensIn(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const kind = match.groups?.['han'] ? 'han' : match.groups?.['number'] ? 'number' : 'word';
    return { kind, text: match[0], from: match.index, to: match.index + match[0].length };
  });
}

/** What a folded text is listed under: its words, its numbers, and every two Han characters in a row. */
export function termsIn(text: string): string[] {
  return tokensIn(text).flatMap((token) =>
    token.kind === 'han' ? [...pairsIn(token.text), lastOf(token.text)] : [token.text],
  );
}

/** 工业总产值 → 工业 业总 总产 产值. */
export function pairsIn(run: string): string[] {
  const signs = [...run];
  return signs.slice(1).map((sign, place) => `${signs[place]}${sign}`);
}

/** The last character begins no pair; alone it makes a search for one character find the text. */
function lastOf(run: string): string {
  return [...run].at(-1) ?? '';
}
