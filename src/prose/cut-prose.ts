import type { CutProse, Held } from '../model/published.ts';
import type { TextFile } from '../model/text-file.ts';
import { components } from './components.ts';
import { parseProse } from './parse.ts';
import type { Block, ComponentBlock } from './tree.ts';

/**
 * The prose without what is held back: `<Embargoed>` of such a fact, sections and charts that are
 * held back. Blank lines stand in their place, so that what is left keeps its lines.
 */
export const cutProse: CutProse = ({ prose: { zh, en } }, held) => ({
  ...(zh && { zh: cutFile(zh, held) }),
  ...(en && { en: cutFile(en, held) }),
});

function cutFile(file: TextFile, held: Held): TextFile {
  const tree = parseProse(file, components, () => undefined);
  // A file of which nothing can be made has been reported, and the build stops before it shows it.
  if (!tree) return { ...file, text: '' };
  const cuts = heldBlocks(tree.blocks, held);
  return { ...file, text: cuts.reduce(blanked, file.text) };
}

function heldBlocks(blocks: readonly Block[], held: Held): ComponentBlock[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'component') return [];
    return isHeldBlock(block, held) ? [block] : heldBlocks(block.blocks, held);
  });
}

function isHeldBlock({ name, props }: ComponentBlock, held: Held): boolean {
  if (name === 'Embargoed') return held.facts.has(props.fact?.value ?? '');
  if (name === 'Section') return held.sections.has(props.id?.value ?? '');
  return name === 'Chart' && held.charts.has(props.id?.value ?? '');
}

function blanked(text: string, { at: { start, end } }: ComponentBlock): string {
  return text.slice(0, start) + text.slice(start, end).replaceAll(/[^\n]/g, ' ') + text.slice(end);
}
