import type { Node, Pair, ParsedNode } from 'yaml';
import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import { matchesOf } from '../quantity/matches.ts';
import type { Place, Report } from './problem.ts';
import type { TextFile } from './text-file.ts';
import { linesYaml } from './yaml-lines.ts';
import type { Placed, Spot, Stretch } from './yaml-spot.ts';
import { nearestSpot, spotOf } from './yaml-spot.ts';
import type { Typing } from './yaml-typing.ts';
import { mendTyping } from './yaml-typing.ts';
import { yamlProblem, yamlSentences } from './yaml-words.ts';

/** What a YAML file says: every scalar as it was typed (10.0 stays "10.0"), and where each stands. */
export interface YamlFile {
  readonly path: string;
  readonly value: unknown;
  /** The place of the value at a path, e.g. [3, "value"]; of the nearest above it when it is missing. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
  /** The place of a key itself. */
  readonly keyPlace: (path: readonly PropertyKey[]) => Place;
}

/** Deeper than any content of ours; a parser that calls itself must not be led further. */
const DEEPEST = 24;

/** Behind so many errors of syntax the rest only follow from them. */
const MOST_ERRORS = 20;

/** Reads a YAML file; every problem has its place. Null when nothing can be made of it. */
export function yamlFile(file: TextFile, report: Report): YamlFile | null {
  const { path } = file;
  const typing = mendTyping(file, report);
  if (isTooDeep(typing.text)) {
    report(yamlProblem('yaml-nesting', placeAt(typing, path, [0, 1]), yamlSentences.nesting));
    return null;
  }
  const placed = linesYaml(typing.text) ?? wholeYaml(path, typing, report);
  if (!placed) return null;
  const top: Place = { file: path, line: 1, column: 1 };
  const place = (stretch: Stretch | undefined): Place =>
    stretch ? placeAt(typing, path, stretch) : top;
  return {
    path,
    value: placed.value,
    placeOf: (at) => place(nearestSpot(placed.spot, at)?.value),
    keyPlace: (at) => place(nearestSpot(placed.spot, at)?.key),
  };
}

/** Reads all that YAML is, and says what we do not want of it. */
function wholeYaml(path: string, typing: Typing, report: Report): Placed | null {
  const document = parseDocument(typing.text, {
    schema: 'failsafe',
    prettyErrors: false,
    // Asked below: the parser's own way takes hours for a long file.
    uniqueKeys: false,
  });
  const errors = document.errors.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED');
  for (const error of errors.slice(0, MOST_ERRORS)) {
    report(
      yamlProblem(
        'yaml-syntax',
        placeAt(typing, path, error.pos),
        yamlSentences.of(error.code, error.message),
      ),
    );
  }
  const placed = placedNode(document.contents, [0, 0], { path, typing, report });
  return errors.length > 0 ? null : placed;
}

interface Walk {
  readonly path: string;
  readonly typing: Typing;
  readonly report: Report;
}

/** The node as plain data, and its place; null for nothing at all. */
function placedNode(node: ParsedNode | null, key: Stretch, walk: Walk): Placed {
  if (node === null) return { value: null, spot: spotOf(key) };
  const spot = spotOf(stretchOf(node), key);
  const place = placeAt(walk.typing, walk.path, spot.value);
  if (isAlias(node) || node.anchor) {
    walk.report(yamlProblem('yaml-alias', place, yamlSentences.alias));
    if (isAlias(node)) return { value: null, spot };
  }
  if (node.tag) walk.report(yamlProblem('yaml-tag', place, yamlSentences.tag));
  if (isScalar(node)) {
    const isEmpty = node.value === null || node.value === '';
    return { value: isEmpty ? emptyOf(node) : String(node.value), spot };
  }
  if (isSeq(node)) return { value: listOf(node.items as ParsedNode[], spot, walk), spot };
  if (!isMap(node)) return { value: null, spot };
  return { value: mapOf(node.items as Pair<ParsedNode, ParsedNode | null>[], spot, walk), spot };
}

function emptyOf(node: Node): string | null {
  return isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
    ? ''
    : null;
}

function listOf(items: (ParsedNode | null)[], { inside }: Spot, walk: Walk): unknown[] {
  return items.map((item, index) => {
    if (item === null) return null;
    const placed = placedNode(item, stretchOf(item), walk);
    inside.set(String(index), placed.spot);
    return placed.value;
  });
}

/** Objects have no prototype, so that a key `constructor` is a key like others. */
function mapOf(
  items: Pair<ParsedNode, ParsedNode | null>[],
  { inside }: Spot,
  walk: Walk,
): unknown {
  const result: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const pair of items) {
    const key = isPair(pair) && isScalar(pair.key) ? String(pair.key.value ?? '') : '';
    const stretch = stretchOf(pair.key);
    const keyPlace = placeAt(walk.typing, walk.path, stretch);
    // `__proto__` is no name for a field: zod passes it by in silence.
    if (key === '' || key === '__proto__') {
      walk.report(yamlProblem('yaml-key', keyPlace, yamlSentences.key));
      continue;
    }
    if (key in result) {
      walk.report(yamlProblem('yaml-syntax', keyPlace, yamlSentences.of('DUPLICATE_KEY')));
      continue;
    }
    const placed = placedNode(pair.value, stretch, walk);
    inside.set(key, placed.spot);
    result[key] = placed.value;
  }
  return result;
}

function stretchOf({ range }: Node): Stretch {
  const [from = 0, to = from] = range ?? [];
  return [from, to];
}

function placeAt({ text, rawOffset, lines }: Typing, file: string, [from, to]: Stretch): Place {
  const end = Math.max(from, Math.min(to, text.length));
  const { line, column } = lines.at(rawOffset(from));
  const { line: endLine, column: endColumn } = lines.at(rawOffset(end));
  return { file, line, column, endLine, endColumn };
}

const BRACKET = /(?<=^|[\s[{,:?-])[[{]|[\]}]/g;

/** Counted before a parser sees it, by brackets that open a value and by indentation. */
function isTooDeep(text: string): boolean {
  let open = 0;
  for (const { 0: bracket } of matchesOf(BRACKET, text)) {
    open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (open > DEEPEST) return true;
  }
  return INDENTED.test(text) && isTooIndented(text);
}

/** No line has more levels than columns before its first word. */
const INDENTED = new RegExp(`^[ ?:-]{${2 * DEEPEST}}`, 'm');

function isTooIndented(text: string): boolean {
  const columns: number[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    for (const column of levelsOf(line)) {
      while ((columns.at(-1) ?? -1) >= column) columns.pop();
      columns.push(column);
      if (columns.length > 2 * DEEPEST) return true;
    }
  }
  return false;
}

/** The columns at which a line opens a level, e.g. 2 and 4 of "  - id: a". */
function levelsOf(line: string): number[] {
  const [lead = ''] = /^(?:[ ]*[?:-](?=[ ]|$))*[ ]*/.exec(line) ?? [];
  return [...lead.matchAll(/[^ ]/g)].map(({ index }) => index).concat(lead.length);
}
