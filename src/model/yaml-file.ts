import type { Node, Pair, ParsedNode } from 'yaml';
import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Place, Report } from './problem.ts';
import type { TextFile } from './text-file.ts';
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
  const typing = mendTyping(file, report);
  if (isTooDeep(typing.text)) {
    report(yamlProblem('yaml-nesting', placeAt(typing, file.path, 0, 1), yamlSentences.nesting));
    return null;
  }
  const document = parseDocument(typing.text, {
    schema: 'failsafe',
    prettyErrors: false,
    // Asked below: the parser's own way takes hours for a long file.
    uniqueKeys: false,
  });
  const errors = document.errors.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED');
  for (const error of errors.slice(0, MOST_ERRORS)) {
    const [from, to] = error.pos;
    report(
      yamlProblem(
        'yaml-syntax',
        placeAt(typing, file.path, from, to),
        yamlSentences.of(error.code, error.message),
      ),
    );
  }
  const places = new Map<string, { value: Place; key: Place }>();
  const value = plain(document.contents, [], { path: file.path, typing, places, report });
  if (errors.length > 0) return null;
  const top: Place = { file: file.path, line: 1, column: 1 };
  const nearest = (path: readonly PropertyKey[]): { value: Place; key: Place } => {
    for (let length = path.length; length > 0; length -= 1) {
      const found = places.get(keyOf(path.slice(0, length)));
      if (found) return found;
    }
    return { value: top, key: top };
  };
  return {
    path: file.path,
    value,
    placeOf: (path) => nearest(path).value,
    keyPlace: (path) => nearest(path).key,
  };
}

interface Walk {
  readonly path: string;
  readonly typing: Typing;
  readonly places: Map<string, { value: Place; key: Place }>;
  readonly report: Report;
}

/** The node as plain data; objects have no prototype, so that a key `__proto__` is a key like others. */
function plain(node: ParsedNode | null | Node, path: readonly PropertyKey[], walk: Walk): unknown {
  if (node === null) return null;
  const place = rangePlace(node, walk);
  if (!walk.places.has(keyOf(path))) walk.places.set(keyOf(path), { value: place, key: place });
  if (isAlias(node) || node.anchor) {
    walk.report(yamlProblem('yaml-alias', place, yamlSentences.alias));
    if (isAlias(node)) return null;
  }
  if (node.tag) walk.report(yamlProblem('yaml-tag', place, yamlSentences.tag));
  if (isScalar(node))
    return node.value === null || node.value === '' ? emptyOf(node) : String(node.value);
  if (isSeq(node))
    return node.items.map((item, index) => plain(item as ParsedNode, [...path, index], walk));
  if (isMap(node)) return mapOf(node.items as Pair<ParsedNode, ParsedNode | null>[], path, walk);
  return null;
}

function emptyOf(node: Node): string | null {
  return isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
    ? ''
    : null;
}

function mapOf(
  items: Pair<ParsedNode, ParsedNode | null>[],
  path: readonly PropertyKey[],
  walk: Walk,
): unknown {
  const result: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const pair of items) {
    const key = isPair(pair) && isScalar(pair.key) ? String(pair.key.value ?? '') : '';
    const keyPlace = rangePlace(pair.key, walk);
    // `__proto__` is no name for a field: zod passes it by in silence.
    if (key === '' || key === '__proto__') {
      walk.report(yamlProblem('yaml-key', keyPlace, yamlSentences.key));
      continue;
    }
    if (key in result) {
      walk.report(yamlProblem('yaml-syntax', keyPlace, yamlSentences.of('DUPLICATE_KEY')));
      continue;
    }
    const inner = [...path, key];
    walk.places.set(keyOf(inner), {
      value: pair.value ? rangePlace(pair.value, walk) : keyPlace,
      key: keyPlace,
    });
    result[key] = plain(pair.value, inner, walk);
  }
  return result;
}

function rangePlace(node: Node, { path, typing }: Walk): Place {
  const [from = 0, to = from] = node.range ?? [];
  return placeAt(typing, path, from, to);
}

function placeAt(
  { text, rawOffset, lines }: Typing,
  file: string,
  from: number,
  to: number,
): Place {
  const end = Math.max(from, Math.min(to, text.length));
  const { line, column } = lines.at(rawOffset(from));
  const { line: endLine, column: endColumn } = lines.at(rawOffset(end));
  return { file, line, column, endLine, endColumn };
}

/** Counted before the parser sees it, by brackets that open a value and by indentation. */
function isTooDeep(text: string): boolean {
  let open = 0;
  const columns: number[] = [];
  for (const line of text.split('\n')) {
    for (const [bracket] of line.matchAll(/(?<=^|[\s[{,:?-])[[{]|[\]}]/g)) {
      open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1));
      if (open > DEEPEST) return true;
    }
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

function keyOf(path: readonly PropertyKey[]): string {
  return JSON.stringify(path.map(String));
}
