import type { StoredBlock } from './render.ts';

/** Does a component stand anywhere among these? */
export function holdsComponent(blocks: readonly StoredBlock[], name: string): boolean {
  return blocks.some(
    (block) =>
      'component' in block && (block.component === name || holdsComponent(block.blocks, name)),
  );
}

/** The ids of all sections among these. */
export function sectionsAmong(blocks: readonly StoredBlock[]): string[] {
  return blocks.flatMap((block) =>
    'component' in block ? [block.props['id'] ?? '', ...sectionsAmong(block.blocks)] : [],
  );
}
