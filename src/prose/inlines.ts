import type { MdastNode } from 'satteri';
import { addressFault } from '../model/link-fault.ts';
import { isImage } from './address.ts';
import type { ComponentTable } from './components.ts';
import { atOf } from './line-starts.ts';
import type { Mask, Token } from './mask.ts';
import { componentWords } from './component-words.ts';
import { foreignWords } from './foreign-words.ts';
import { sizeWords } from './size-words.ts';
import { syntaxWords } from './syntax-words.ts';
import { propsOf } from './props.ts';
import { settleBreaks, SOFT_BREAK } from './soft-breaks.ts';
import { targetOf } from './target.ts';
import type { Tag } from './tag.ts';
import type { Image, Inline, Link, Text } from './tree.ts';

/** What building the tree needs: the raw file and what hides in it, and the components. */
export interface Workshop {
  readonly mask: Mask;
  readonly masked: string;
  readonly table: ComponentTable;
}

/** More components in one another than this are a mistake. */
const DEEPEST = 8;

/** The parser's inline nodes as ours: it says where things stand, the raw file says what they are. */
export function inlinesOf(nodes: readonly MdastNode[], shop: Workshop): Inline[] {
  return settleBreaks(childrenOf(nodes, shop));
}

/** A component whose end is still looked for, and what it holds so far. */
interface Open {
  readonly tag: Tag | null;
  readonly children: Inline[];
}

function childrenOf(nodes: readonly MdastNode[], shop: Workshop): Inline[] {
  const open: [Open, ...Open[]] = [{ tag: null, children: [] }];
  const add = (inline: Inline): void => void innermost(open).children.push(inline);
  for (const node of nodes) {
    const [start, end] = spanOf(node);
    if (node.type === 'text') {
      readText(shop, start, end, { add, tag: (tag) => meet(tag, open, shop) });
    } else add(inlineOf(node, shop));
  }
  while (open.length > 1) {
    const { tag, children } = open.pop() as Open;
    if (tag) shop.mask.say(syntaxWords.unclosed(tag.name), tag.start, tag.end);
    innermost(open).children.push(...children);
  }
  return open[0].children;
}

function innermost(open: readonly [Open, ...Open[]]): Open {
  return open.at(-1) ?? open[0];
}

/** An opening tag waits for its end, a closing one takes what stands between. */
function meet(tag: Tag, open: [Open, ...Open[]], shop: Workshop): void {
  const { mask, table } = shop;
  const rule = table[tag.name];
  if (!rule) return;
  const put = (children: Inline[], from: Tag): void => {
    const at = atOf(mask.lines, from.start, tag.end);
    const props = propsOf(mask, from, rule);
    innermost(open).children.push({ type: 'component', name: tag.name, at, props, children });
  };
  if (tag.kind === 'empty') put([], tag);
  else if (tag.kind === 'open') {
    if (open.length <= DEEPEST) open.push({ tag, children: [] });
    else mask.say(sizeWords.nesting, tag.start, tag.end);
  } else if (open.length > 1 && innermost(open).tag?.name === tag.name) {
    const { tag: from, children } = open.pop() as Open;
    if (rule.holds === 'nothing' && children.length > 0) {
      mask.say(componentWords.full(tag.name), tag.start, tag.end);
    }
    put(children, from ?? tag);
  } else mask.say(syntaxWords.unopened(tag.name), tag.start, tag.end);
}

function inlineOf(node: MdastNode, shop: Workshop): Inline {
  const [start, end] = spanOf(node);
  const { raw } = shop.mask;
  switch (node.type) {
    case 'strong':
      return { type: 'strong', children: childrenOf(node.children, shop) };
    case 'emphasis':
      return { type: 'em', children: childrenOf(node.children, shop) };
    case 'delete':
      return { type: 'del', children: childrenOf(node.children, shop) };
    case 'break':
      return { type: 'break', start, end };
    case 'inlineCode':
      return codeOf(raw, start, end);
    case 'link':
      return linkOf(node.children, start, end, shop);
    case 'image':
      return imageOf(start, end, shop);
    default:
      shop.mask.say(syntaxWords.parser, start, end);
      return { type: 'text', text: raw.slice(start, end), start, end };
  }
}

/** Code without its backticks, and without the spaces that part it from them. */
function codeOf(raw: string, from: number, to: number): Inline {
  const ticks = /^`+/.exec(raw.slice(from, to))?.[0].length ?? 0;
  const typed = raw.slice(from + ticks, to - ticks);
  const pad = /^ [^]*[^ ][^]* $/.test(typed) ? 1 : 0;
  const [start, end] = [from + ticks + pad, to - ticks - pad];
  return { type: 'code', text: raw.slice(start, end), start, end };
}

function linkOf(children: readonly MdastNode[], start: number, end: number, shop: Workshop): Link {
  const { mask } = shop;
  const last = children.at(-1);
  const { href, title } = targetOf(mask, last ? spanOf(last)[1] : start + 1, end);
  const fault = addressFault(href);
  if (fault) mask.say(foreignWords.link(href, fault), start, end);
  const at = atOf(mask.lines, start, end);
  return {
    type: 'link',
    href: fault ? '' : href,
    title,
    at,
    children: childrenOf(children, shop),
  };
}

/** An image's words are between its brackets as typed; marks in them are not looked for. */
function imageOf(start: number, end: number, shop: Workshop): Image {
  const { mask, masked } = shop;
  const close = Math.max(start + 2, masked.lastIndexOf('](', end));
  const { href: src, title } = targetOf(mask, close, end);
  if (!isImage(src)) mask.say(foreignWords.image(src), start, end);
  const alt: Inline[] = [];
  readText(shop, start + 2, close, {
    add: (inline) => void alt.push(inline),
    tag: () => undefined,
  });
  const at = atOf(mask.lines, start, end);
  return { type: 'image', src: isImage(src) ? src : '', title, alt: settleBreaks(alt), at };
}

interface Reader {
  readonly add: (inline: Text) => void;
  readonly tag: (tag: Tag) => void;
}

/** Text as it reads from one offset to another, in pieces that stand letter by letter in the file. */
function readText(
  { mask, masked }: Workshop,
  from: number,
  to: number,
  { add, tag }: Reader,
): void {
  const { raw, tokens } = mask;
  let start = from;
  const flush = (end: number, next: number): void => {
    if (end > start) add({ type: 'text', text: raw.slice(start, end), start, end });
    start = next;
  };
  for (let at = from; at < to;) {
    const token = tokens.get(at);
    if (token) {
      flush(at, token.end);
      readToken(token, { add, tag });
      at = token.end;
    } else if (masked[at] === '\n' || masked[at] === '\r') {
      const [before, after] = around(masked, at, start, to);
      flush(before, after);
      add({ type: 'text', text: SOFT_BREAK, start: before, end: after });
      at = after;
    } else at += 1;
  }
  flush(to, to);
}

function readToken({ start, end, reads }: Token, { add, tag }: Reader): void {
  if ('tag' in reads) tag(reads.tag);
  else if (reads.text !== '') add({ type: 'text', text: reads.text, start, end });
}

/** A line break with the spaces before it and the quote marks and indentation behind it. */
function around(masked: string, at: number, from: number, to: number): [number, number] {
  let before = at;
  while (before > from && /[ \t]/.test(masked[before - 1] ?? '')) before -= 1;
  let after = at;
  while (after < to && /[ \t\r\n>]/.test(masked[after] ?? '')) after += 1;
  return [before, after];
}

function spanOf({ position }: MdastNode): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
