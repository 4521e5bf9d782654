import type { Inline, Wrapper } from './tree.ts';

/** A text without its marks, and for each of its characters where it stands. */
export interface PlainText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A stretch of the text that comes from one node. */
export interface Piece {
  /** Offsets of the text. */
  readonly from: number;
  readonly to: number;
  /** Offsets of the raw file. */
  readonly start: number;
  readonly end: number;
  readonly node: Inline;
  /** The nodes around it, from the outermost in: strong, a link, `<Fact>`, `<Plain>`. */
  readonly inside: readonly Wrapper[];
}

/** Joins the text across marks; a hard break is a line feed, an image nothing. */
export function plainText(inlines: readonly Inline[]): PlainText {
  const pieces: Piece[] = [];
  let text = '';
  const visit = (nodes: readonly Inline[], inside: readonly Wrapper[]): void => {
    for (const node of nodes) {
      if ('children' in node) visit(node.children, [...inside, node]);
      else if (node.type !== 'image') {
        const said = node.type === 'break' ? '\n' : node.text;
        const { start, end } = node;
        pieces.push({ from: text.length, to: text.length + said.length, start, end, node, inside });
        text += said;
      }
    }
  };
  visit(inlines, []);
  return { text, pieces };
}

/** The piece that a character of the text comes from; undefined behind the last. */
export function pieceAt({ pieces }: PlainText, offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (!piece) return undefined;
    if (offset < piece.from) high = middle - 1;
    else if (offset >= piece.to) low = middle + 1;
    else return piece;
  }
  return undefined;
}

/** Where in the raw file text [from, to) stands; a place inside an escape is all of the escape. */
export function rawSpan(
  plain: PlainText,
  from: number,
  to: number,
): { start: number; end: number } {
  const first = pieceAt(plain, from) ?? plain.pieces.at(-1);
  const last = to > from ? pieceAt(plain, to - 1) : first;
  if (!first || !last) return { start: 0, end: 0 };
  const start = isLiteral(first)
    ? first.start + Math.min(from, first.to) - first.from
    : first.start;
  const end = isLiteral(last) ? last.start + Math.min(to, last.to) - last.from : last.end;
  return { start, end: Math.max(start, end) };
}

function isLiteral({ from, to, start, end }: Piece): boolean {
  return to - from === end - start;
}
