import type { ComponentTable } from './components.ts';
import { mendEmphasis } from './emphasis.ts';
import { entityAt } from './entity.ts';
import type { Mask } from './mask.ts';
import { hide, hideToken } from './mask.ts';
import { foreignWords } from './foreign-words.ts';
import { sizeWords } from './size-words.ts';
import { syntaxWords } from './syntax-words.ts';
import { tagReader } from './scan-tags.ts';

/** More runs of emphasis than this between two blank lines, or deeper brackets, are no prose. */
const MOST_RUNS = 1000;
const DEEPEST_BRACKETS = 16;

const SIGN = /[\\`<{}&~*_[\]@]|:\/\/|www\.|^(?:im|ex)port\b/gm;
const CODE_LIKE =
  /(?:import\s*(?:["'{*]|[\w$, {}*]+\sfrom\s*["'])|export\s+(?:const|let|var|default|function|class|async)\b|export\s*[{*])/y;
const DEFINITION = /\[[^\]\n]{1,500}\]:[ \t]*(?:https?:|mailto:|[/#.<])/y;
const TASK = /\[[ xX]\](?=[ \t])/y;

/** Where a sign leads: it reads from an offset and says where to go on. */
type Read = (at: number) => number;

/**
 * Goes once through the file, from sign to sign, and hides from the Markdown parser whatever it
 * would take for code, HTML or a mark where an editor meant none.
 */
export function scan(mask: Mask, table: ComponentTable): void {
  const { raw, codes } = mask;
  const readTag = tagReader(mask, table);
  const bounded = boundedReader(mask);
  const readers: Readonly<Record<string, Read>> = {
    '\\': (at) => readEscape(mask, at),
    '`': (at) => readBackticks(mask, at),
    '<': readTag,
    '{': (at) => readBrace(mask, at),
    '&': (at) => readEntity(mask, at),
    '~': bounded,
    '*': bounded,
    _: bounded,
    '[': bounded,
    ']': bounded,
    i: (at) => readModule(mask, at),
    e: (at) => readModule(mask, at),
    w: (at) => hideOne(mask, at + 3),
  };
  SIGN.lastIndex = 0;
  for (let match = SIGN.exec(raw); match; match = SIGN.exec(raw)) {
    const at = match.index;
    const read = readers[raw[at] ?? ''] ?? ((offset: number) => hideOne(mask, offset));
    SIGN.lastIndex = codes[at] === raw.charCodeAt(at) ? read(at) : at + 1;
  }
  SIGN.lastIndex = 0;
}

function hideOne(mask: Mask, at: number): number {
  hide(mask, at, at + 1);
  return at + 1;
}

function readEscape(mask: Mask, start: number): number {
  const sign = mask.raw[start + 1] ?? '';
  if (!/[!-/:-@[-`{-~]/.test(sign)) return start + 1;
  hideToken(mask, { start, end: start + 2, reads: { text: sign } });
  return start + 2;
}

/** Code ends in the line where it begins; backticks without a partner are text. */
function readBackticks(mask: Mask, start: number): number {
  const { raw } = mask;
  const ticks = runAt(raw, start);
  const line = raw.slice(start, lineEnd(raw, start));
  const closing = [...line.matchAll(/`+/g)].find(
    ({ index, 0: run }) => index > 0 && run.length === ticks,
  );
  if (!closing) {
    if (ticks > 2 && isLineStart(raw, start))
      mask.say(syntaxWords.fence, start, start + line.length);
    hide(mask, start, start + ticks);
    return start + ticks;
  }
  for (let at = start + ticks; at < start + closing.index; at += 1) {
    if (/[<{}]/.test(raw[at] ?? '')) hide(mask, at, at + 1);
  }
  return start + closing.index + ticks;
}

function readBrace(mask: Mask, start: number): number {
  const inner = /^\{[^{}\n]{0,500}\}?/.exec(mask.raw.slice(start, start + 502))?.[0] ?? '{';
  mask.say(foreignWords.expression, start, start + inner.length);
  return hideOne(mask, start);
}

function readEntity(mask: Mask, start: number): number {
  const entity = entityAt(mask.raw, start);
  if (!entity) return hideOne(mask, start);
  const end = start + entity.typed.length;
  if (entity.text === null) mask.say(syntaxWords.entity(entity.typed), start, end);
  hideToken(mask, { start, end, reads: { text: entity.text ?? entity.typed } });
  return end;
}

/** `import` at the head of a line is a word to us; what looks like code is said. */
function readModule(mask: Mask, start: number): number {
  CODE_LIKE.lastIndex = start;
  if (CODE_LIKE.test(mask.raw)) {
    mask.say(foreignWords.module, start, lineEnd(mask.raw, start));
  }
  return hideOne(mask, start);
}

/** Reads marks that nest, counting them from one blank line to the next. */
function boundedReader(mask: Mask): Read {
  const { raw } = mask;
  let last = 0;
  let runs = 0;
  let brackets = 0;
  const tooMany = (start: number, end: number): number => {
    if (runs <= MOST_RUNS + 1 && brackets <= DEEPEST_BRACKETS + 1) {
      mask.say(sizeWords.nesting, start, end);
    }
    hide(mask, start, end);
    return end;
  };
  return (start) => {
    if (/\n[ \t]*\r?\n/.test(raw.slice(last, start))) runs = brackets = 0;
    last = start;
    if (raw[start] === ']') {
      brackets = Math.max(0, brackets - 1);
      return raw[start + 1] === ':' ? hideOne(mask, start + 1) : start + 1;
    }
    if (raw[start] === '[') {
      brackets += 1;
      return brackets > DEEPEST_BRACKETS ? tooMany(start, start + 1) : readBracket(mask, start);
    }
    const end = start + runAt(raw, start);
    runs += 1;
    return runs > MOST_RUNS ? tooMany(start, end) : readRun(mask, start, end);
  };
}

/** A run of `*`, `_` or `~`: one `~` is a range, four stars are four stars, a line of stars a rule. */
function readRun(mask: Mask, start: number, end: number): number {
  const { raw } = mask;
  const sign = raw[start];
  const length = end - start;
  if (sign === '~' && length !== 2) {
    if (length > 2 && isLineStart(raw, start)) mask.say(syntaxWords.fence, start, end);
    hide(mask, start, end);
  } else if (length > 3) {
    const alone = isLineStart(raw, start) && raw.slice(end, lineEnd(raw, end)).trim() === '';
    if (!alone || length > 100) hide(mask, start, end);
  } else if (sign !== '_') mendEmphasis(mask, start, end);
  return end;
}

/** `[ ]` is no task, and a link's address stands behind it: nothing typed may vanish from the page. */
function readBracket(mask: Mask, start: number): number {
  const { raw } = mask;
  TASK.lastIndex = start;
  if (TASK.test(raw)) hide(mask, start, start + 1);
  DEFINITION.lastIndex = start;
  if (DEFINITION.test(raw) && isLineStart(raw, start)) {
    mask.say(foreignWords.reference, start, lineEnd(raw, start));
  }
  return start + 1;
}

function runAt(raw: string, start: number): number {
  let end = start;
  while (raw[end] === raw[start]) end += 1;
  return end - start;
}

/** Does nothing but quote and list marks stand before it in its line? */
function isLineStart(raw: string, at: number): boolean {
  const before = raw.slice(Math.max(0, at - 100), at);
  return /(?:^|[\n\r])[ \t>*+\-\d.)]*$/.test(before);
}

const LINE_END = /[\r\n]|$/g;

function lineEnd(raw: string, at: number): number {
  LINE_END.lastIndex = at;
  return LINE_END.exec(raw)?.index ?? raw.length;
}
