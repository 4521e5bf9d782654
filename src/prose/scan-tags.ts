import type { ComponentRule, ComponentTable } from './components.ts';
import type { Mask } from './mask.ts';
import { hide, hideBlockTag, hideToken } from './mask.ts';
import { nearest } from '../model/nearest.ts';
import { checkProps } from './props.ts';
import { componentWords } from './component-words.ts';
import { foreignWords } from './foreign-words.ts';
import { syntaxWords } from './syntax-words.ts';
import type { Tag } from './tag.ts';
import { tagAt } from './tag.ts';

const AUTOLINK = /<(?:[a-z][a-z0-9+.-]{1,20}:\S|[\w.-]{1,60}@)/iy;
const HAS_NO_TAG = /<(?!\/?[A-Za-z]|!--)/y;

/** Reads what begins with `<` and says where to go on; before a digit it is text. */
export function tagReader(mask: Mask, table: ComponentTable): (start: number) => number {
  const { raw } = mask;
  const opened = new Map<string, number>();
  const endOf = endFinder(raw);
  return (start) => {
    const drop = (end: number): number => {
      hideToken(mask, { start, end, reads: { text: '' } });
      return end;
    };
    const asText = (): number => {
      hide(mask, start, start + 1);
      return start + 1;
    };
    if (startsAt(HAS_NO_TAG, raw, start)) return asText();
    if (raw.startsWith('<!--', start)) {
      const end = endOf('-->', start) ?? start + 4;
      mask.say(foreignWords.comment, start, end);
      return drop(end);
    }
    if (startsAt(AUTOLINK, raw, start)) {
      mask.say(foreignWords.autolink, start, start + 1);
      return asText();
    }
    const tag = tagAt(raw, start);
    if (!tag) {
      mask.say(syntaxWords.badTag, start, start + 1);
      return asText();
    }
    const rule = Object.hasOwn(table, tag.name) ? table[tag.name] : undefined;
    if (rule) return readComponent(mask, tag, rule);
    sayForeign(mask, table, tag, opened);
    const isScript = tag.kind === 'open' && /^(?:script|style)$/i.test(tag.name);
    return drop((isScript ? endOf(`</${tag.name}>`, start) : null) ?? tag.end);
  };
}

function readComponent(mask: Mask, tag: Tag, rule: ComponentRule): number {
  checkProps(mask, tag, rule);
  const token = { start: tag.start, end: tag.end, reads: { tag } };
  if (rule.level === 'inline') hideToken(mask, token);
  else {
    if (tag.kind !== 'close' && !isAtLineStart(mask, tag.start)) {
      mask.say(componentWords.misplaced(tag.name), tag.start, tag.end);
    }
    hideBlockTag(mask, token);
  }
  return tag.end;
}

/** A closing tag is said only where its opening one was not. */
function sayForeign(mask: Mask, table: ComponentTable, tag: Tag, opened: Map<string, number>) {
  const { name, kind, start, end, props } = tag;
  const open = opened.get(name) ?? 0;
  if (kind === 'open') opened.set(name, open + 1);
  if (kind === 'close' && open > 0) {
    opened.set(name, open - 1);
    return;
  }
  const names = Object.keys(table);
  const namesake = names.find((known) => known.toLowerCase() === name.toLowerCase());
  const isComponent = /^[A-Z]/.test(name) && !/^[A-Z\d]+$/.test(name);
  mask.say(
    namesake !== undefined || isComponent
      ? componentWords.unknown(name, namesake ?? nearest(name, names), names)
      : foreignWords.html(name),
    start,
    end,
  );
  for (const prop of props) {
    if (prop.how === 'expression') mask.say(foreignWords.expression, prop.start, prop.end);
    else if (/^on/i.test(prop.name)) {
      mask.say(foreignWords.handler(prop.name), prop.start, prop.end);
    }
  }
}

/** Is there nothing but spaces, or another block's tag, before it in its line? */
function isAtLineStart({ codes }: Mask, start: number): boolean {
  let at = start - 1;
  while (codes[at] === 32 || codes[at] === 9) at -= 1;
  return at < 0 || codes[at] === 10 || codes[at] === 13;
}

/** Finds where something ends; what was looked for in vain once is not looked for again. */
function endFinder(raw: string): (closing: string, from: number) => number | null {
  const missing = new Set<string>();
  const lower = raw.toLowerCase();
  const same = lower.length === raw.length ? lower : raw;
  return (closing, from) => {
    const key = closing.toLowerCase();
    const at = missing.has(key) ? -1 : same.indexOf(key, from);
    if (at < 0) missing.add(key);
    return at < 0 ? null : at + closing.length;
  };
}

function startsAt(pattern: RegExp, raw: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(raw);
}
