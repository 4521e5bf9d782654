import type { MdastNode } from 'satteri';
import type { Workshop } from './inlines.ts';
import { inlinesOf } from './inlines.ts';
import { atOf } from './line-starts.ts';
import type { Token } from './mask.ts';
import { componentWords } from './component-words.ts';
import { sizeWords } from './size-words.ts';
import { syntaxWords } from './syntax-words.ts';
import { propsOf } from './props.ts';
import type { Tag } from './tag.ts';
import type { At, Block, List, Table } from './tree.ts';

type Of<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;

/** Components in one another deeper than this are a mistake, and the rest is not looked at. */
const DEEPEST = 8;

/** A component whose end is still looked for, and the blocks in it so far. */
interface Open {
  readonly tag: Tag | null;
  readonly blocks: Block[];
}

/** The parser's blocks as ours, each between its component's tags put into that component. */
export function blocksOf(nodes: readonly MdastNode[], shop: Workshop): Block[] {
  const open: [Open, ...Open[]] = [{ tag: null, blocks: [] }];
  let isTooDeep = false;
  for (const node of nodes) {
    const tag = tagOf(shop.mask.blocks.get(startOf(node)));
    if (!tag) innermost(open).blocks.push(...blockOf(node, shop));
    else if (tag.kind === 'open' && open.length > DEEPEST) {
      if (!isTooDeep) shop.mask.say(sizeWords.nesting, tag.start, tag.end);
      isTooDeep = true;
    } else meet(tag, open, shop);
  }
  while (open.length > 1) {
    const { tag, blocks } = open.pop() as Open;
    if (tag) shop.mask.say(syntaxWords.unclosed(tag.name), tag.start, tag.end);
    innermost(open).blocks.push(...blocks);
  }
  return open[0].blocks;
}

function innermost(open: readonly [Open, ...Open[]]): Open {
  return open.at(-1) ?? open[0];
}

function tagOf(token: Token | undefined): Tag | null {
  return token && 'tag' in token.reads ? token.reads.tag : null;
}

/** A closing tag that skips open ones says that those lack their end. */
function meet(tag: Tag, open: [Open, ...Open[]], { mask, table }: Workshop): void {
  const rule = table[tag.name];
  if (!rule) return;
  const put = (blocks: Block[], from: Tag): void => {
    if (rule.holds === 'nothing' && blocks.length > 0) {
      mask.say(componentWords.full(tag.name), from.start, from.end);
    }
    const at = atOf(mask.lines, from.start, tag.end);
    const props = propsOf(mask, from, rule);
    innermost(open).blocks.push({ type: 'component', name: tag.name, at, props, blocks });
  };
  if (tag.kind === 'empty') return put([], tag);
  if (tag.kind === 'open') return void open.push({ tag, blocks: [] });
  if (!open.some((one) => one.tag?.name === tag.name)) {
    return mask.say(syntaxWords.unopened(tag.name), tag.start, tag.end);
  }
  for (;;) {
    const { tag: from, blocks } = open.pop() as Open;
    if (from?.name === tag.name) return put(blocks, from);
    if (from) mask.say(syntaxWords.unclosed(from.name), from.start, from.end);
    innermost(open).blocks.push(...blocks);
  }
}

function blockOf(node: MdastNode, shop: Workshop): Block[] {
  const at = placed(node, shop);
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', level: node.depth, at, inlines: inlinesOf(node.children, shop) }];
    case 'paragraph':
      return [{ type: 'paragraph', at, inlines: inlinesOf(node.children, shop) }];
    case 'list':
      return [listOf(node, at, shop)];
    case 'table':
      return [tableOf(node, at, shop)];
    case 'blockquote':
      return [{ type: 'quote', at, blocks: inner(node.children, shop) }];
    case 'thematicBreak':
      return [{ type: 'rule', at }];
    default: {
      const { raw, say } = shop.mask;
      const { start, end } = at;
      say(syntaxWords.parser, start, end);
      const text = { type: 'text', text: raw.slice(start, end), start, end } as const;
      return [{ type: 'paragraph', at, inlines: [text] }];
    }
  }
}

/** Inside lists and quotes no component is open: its tag ends them. */
function inner(nodes: readonly MdastNode[], shop: Workshop): Block[] {
  return nodes.flatMap((node) => blockOf(node, shop));
}

function listOf(node: Of<'list'>, at: At, shop: Workshop): List {
  const items = node.children.map((item) => ({
    at: placed(item, shop),
    blocks: inner(item.children, shop),
  }));
  const tight = !node.spread && node.children.every((item) => !item.spread);
  return { type: 'list', at, from: node.ordered ? (node.start ?? 1) : null, tight, items };
}

function tableOf(node: Of<'table'>, at: At, shop: Workshop): Table {
  const rows = node.children.map((row) =>
    row.children.map((cell) => ({
      at: placed(cell, shop),
      inlines: inlinesOf(cell.children, shop),
    })),
  );
  return { type: 'table', at, align: node.align ?? [], rows };
}

function placed({ position }: MdastNode, { mask }: Workshop): At {
  return atOf(mask.lines, position?.start.offset ?? 0, position?.end.offset ?? 0);
}

function startOf({ position }: MdastNode): number {
  return position?.start.offset ?? 0;
}
