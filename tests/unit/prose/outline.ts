import type { Problem } from '../../../src/model/problem.ts';
import { components } from '../../../src/prose/components.ts';
import { parseProse } from '../../../src/prose/parse.ts';
import type { Block, Inline, ProseTree, Props } from '../../../src/prose/tree.ts';

export const path = 'content/parks/jianghai/2022/report.zh.mdx';

/** The tree of a text and what was said about it. */
export function parsed(text: string): { tree: ProseTree; problems: Problem[] } {
  const problems: Problem[] = [];
  const tree = parseProse({ path, text }, components, (problem) => problems.push(problem));
  return { tree: tree ?? { path, lines: [0], blocks: [] }, problems };
}

/** The tree in short: `p(引进strong(43个)) Section[id=a](p(文))`. */
export function outline(text: string): string {
  return blocks(parsed(text).tree.blocks);
}

/** Problems in short: `3:7 prose-html`. */
export function places(text: string): string[] {
  return parsed(text).problems.map(({ place, rule }) => `${place.line}:${place.column} ${rule}`);
}

/** Inline nodes in short: text as it is, other nodes by name. */
export function inlines(nodes: readonly Inline[]): string {
  return nodes.map(inline).join('');
}

function blocks(list: readonly Block[]): string {
  return list.map(block).join(' ');
}

function block(one: Block): string {
  switch (one.type) {
    case 'heading':
      return `h${one.level}(${inlines(one.inlines)})`;
    case 'paragraph':
      return `p(${inlines(one.inlines)})`;
    case 'list': {
      const tag = one.from === null ? 'ul' : `ol${one.from}`;
      const items = one.items.map((item) => `li(${blocks(item.blocks)})`);
      return `${tag}${one.tight ? '' : '-loose'}(${items.join(' ')})`;
    }
    case 'table':
      return `table(${one.rows.map((row) => row.map((cell) => inlines(cell.inlines)).join('|')).join(' / ')})`;
    case 'quote':
      return `quote(${blocks(one.blocks)})`;
    case 'rule':
      return 'rule';
    case 'component':
      return `${one.name}${props(one.props)}(${blocks(one.blocks)})`;
  }
}

function inline(one: Inline): string {
  switch (one.type) {
    case 'text':
      return one.text;
    case 'break':
      return '⏎';
    case 'code':
      return `code(${one.text})`;
    case 'image':
      return `img[${one.src}](${inlines(one.alt)})`;
    case 'link':
      return `link[${one.href}](${inlines(one.children)})`;
    case 'component':
      return `${one.name}${props(one.props)}(${inlines(one.children)})`;
    case 'mark':
      return `mark[${one.mark.kind}](${inlines(one.children)})`;
    default:
      return `${one.type}(${inlines(one.children)})`;
  }
}

function props(given: Props): string {
  const said = Object.entries(given).map(([name, { value }]) => `${name}=${value}`);
  return said.length > 0 ? `[${said.join(' ')}]` : '';
}
