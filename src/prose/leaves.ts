import type {
  At,
  Block,
  Cell,
  ComponentBlock,
  Heading,
  Image,
  Inline,
  Paragraph,
  Prop,
  ProseTree,
} from './tree.ts';

/** Text that is read as one: a paragraph, a heading, a cell, a caption, an image's words. */
export interface Leaf {
  readonly kind: 'paragraph' | 'heading' | 'cell' | 'prop' | 'alt';
  readonly at: At;
  readonly inlines: readonly Inline[];
  /** The components around it, from the outermost in, e.g. a Section and an Aside. */
  readonly inside: readonly ComponentBlock[];
  /** What stands at the head of a cell's row and of its column. */
  readonly heads: readonly (readonly Inline[])[];
}

/** Every text of the tree, in the order of the file. */
export function leavesOf(tree: ProseTree): Leaf[] {
  const leaves: Leaf[] = [];
  mapLeaves(tree, (leaf) => {
    leaves.push(leaf);
    return leaf.inlines;
  });
  return leaves;
}

/** The tree with other inline nodes in its texts; nothing else changes. */
export function mapLeaves(tree: ProseTree, change: (leaf: Leaf) => readonly Inline[]): ProseTree {
  return { ...tree, blocks: tree.blocks.map((block) => mapBlock(block, [], change)) };
}

type Change = (leaf: Leaf) => readonly Inline[];
type Inside = readonly ComponentBlock[];

function mapBlock(block: Block, inside: Inside, change: Change): Block {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return changed(block, block.type, inside, change);
    case 'list': {
      const items = block.items.map((item) => ({
        ...item,
        blocks: item.blocks.map((inner) => mapBlock(inner, inside, change)),
      }));
      return { ...block, items };
    }
    case 'table': {
      const [top = []] = block.rows;
      const rows = block.rows.map((row) =>
        row.map((cell, column) => {
          const heads = [row[0], top[column]].flatMap((head) =>
            head && head !== cell ? [head] : [],
          );
          return changed(cell, 'cell', inside, change, heads);
        }),
      );
      return { ...block, rows };
    }
    case 'quote':
      return { ...block, blocks: block.blocks.map((inner) => mapBlock(inner, inside, change)) };
    case 'component': {
      const within = [...inside, block];
      const props = Object.fromEntries(
        Object.entries(block.props).map(([name, prop]) => [name, mapProp(prop, within, change)]),
      );
      const blocks = block.blocks.map((inner) => mapBlock(inner, within, change));
      return { ...block, props, blocks };
    }
    case 'rule':
      return block;
  }
}

function mapProp(prop: Prop, inside: Inside, change: Change): Prop {
  const { inlines, at } = prop;
  return inlines
    ? { ...prop, inlines: change({ kind: 'prop', at, inlines, inside, heads: [] }) }
    : prop;
}

/** An image's words are a text of their own, read after the one it stands in. */
function changed<T extends Heading | Paragraph | Cell>(
  block: T,
  kind: Leaf['kind'],
  inside: Inside,
  change: Change,
  heads: readonly Cell[] = [],
): T {
  const { at, inlines } = block;
  const above = heads.map((head) => head.inlines);
  const made = change({ kind, at, inlines, inside, heads: above });
  return { ...block, inlines: made.map((inline) => withAlt(inline, inside, change)) };
}

function withAlt(inline: Inline, inside: Inside, change: Change): Inline {
  if (inline.type === 'image') return changedAlt(inline, inside, change);
  if (!('children' in inline)) return inline;
  return { ...inline, children: inline.children.map((child) => withAlt(child, inside, change)) };
}

function changedAlt(image: Image, inside: Inside, change: Change): Image {
  return {
    ...image,
    alt: change({ kind: 'alt', at: image.at, inlines: image.alt, inside, heads: [] }),
  };
}
