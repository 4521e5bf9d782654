import type { Block, List, ProseTree, Table } from './tree.ts';
import type { RenderOptions } from './render-inlines.ts';
import { inlineHtml } from './render-inlines.ts';

/** Prose ready to print: stretches of HTML, and between them the components that pages fill in. */
export type StoredBlock = { readonly html: string } | StoredComponent;

/** A component that a page fills in, and the prose it holds. */
export interface StoredComponent {
  readonly component: string;
  /** As typed, without marks: ids, files, and words for attributes. */
  readonly props: Readonly<Record<string, string>>;
  /** The props that readers see, as HTML with their figures marked. */
  readonly html: Readonly<Record<string, string>>;
  readonly blocks: readonly StoredBlock[];
}

/** The tree in its stored form; everything an editor typed is escaped. */
export function renderHtml(tree: ProseTree, options: RenderOptions): StoredBlock[] {
  return stored(tree.blocks, options);
}

function stored(blocks: readonly Block[], options: RenderOptions): StoredBlock[] {
  const made: StoredBlock[] = [];
  for (const block of blocks) {
    if (block.type === 'component') {
      const props = Object.entries(block.props);
      made.push({
        component: block.name,
        props: Object.fromEntries(props.map(([name, { value }]) => [name, value])),
        html: Object.fromEntries(
          props.flatMap(([name, { inlines }]) =>
            inlines ? [[name, inlineHtml(inlines, options)]] : [],
          ),
        ),
        blocks: stored(block.blocks, options),
      });
      continue;
    }
    const html = blockHtml(block, options);
    const last = made.at(-1);
    if (last && 'html' in last && !('component' in last)) {
      made[made.length - 1] = { html: `${last.html}\n${html}` };
    } else made.push({ html });
  }
  return made;
}

type Plain = Exclude<Block, { type: 'component' }>;

function blockHtml(block: Plain, options: RenderOptions): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${inlineHtml(block.inlines, options)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${inlineHtml(block.inlines, options)}</p>`;
    case 'list':
      return listHtml(block, options);
    case 'table':
      return tableHtml(block, options);
    case 'quote':
      return `<blockquote>\n${innerHtml(block.blocks, options)}\n</blockquote>`;
    case 'rule':
      return '<hr>';
  }
}

/** In lists and quotes; no component stands there, since its tag ends them. */
function innerHtml(blocks: readonly Block[], options: RenderOptions): string {
  return blocks
    .flatMap((block) => (block.type === 'component' ? [] : [blockHtml(block, options)]))
    .join('\n');
}

function listHtml({ from, tight, items }: List, options: RenderOptions): string {
  const tag = from === null ? 'ul' : 'ol';
  const start = from === null || from === 1 ? '' : ` start="${from}"`;
  const rows = items.map(({ blocks }) => {
    const inner = blocks.map((block) =>
      tight && block.type === 'paragraph'
        ? inlineHtml(block.inlines, options)
        : innerHtml([block], options),
    );
    return `<li>${inner.join('\n')}</li>`;
  });
  return `<${tag}${start}>\n${rows.join('\n')}\n</${tag}>`;
}

/** The first row heads the columns, the first cell of each other row heads that row. */
function tableHtml({ rows, align }: Table, options: RenderOptions): string {
  const [head = [], ...body] = rows;
  const cell = (tag: string, scope: string, index: number, inner: string): string => {
    const side = align[index];
    const isKnown = !options.whole && (side === 'center' || side === 'right');
    const name = isKnown ? ` class="${side}"` : '';
    return `<${tag}${scope}${name}>${inner}</${tag === 'td' ? 'td' : 'th'}>`;
  };
  const row = (cells: Table['rows'][number], isHead: boolean): string => {
    const inner = cells.map(({ inlines }, index) => {
      const html = inlineHtml(inlines, options);
      if (isHead) return cell('th', ' scope="col"', index, html);
      return index === 0 ? cell('th', ' scope="row"', index, html) : cell('td', '', index, html);
    });
    return `<tr>${inner.join('')}</tr>`;
  };
  const lines = body.map((cells) => row(cells, false));
  const tbody = lines.length > 0 ? `\n<tbody>\n${lines.join('\n')}\n</tbody>` : '';
  return `<table>\n<thead>\n${row(head, true)}\n</thead>${tbody}\n</table>`;
}
