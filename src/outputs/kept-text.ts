import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './write-whole.ts';

interface Kept {
  readonly digest: string;
  readonly text: string;
}

/**
 * A text that was made before, if it was of the same digest; else it is made now and kept under its
 * name for the next build.
 */
export function keptText(folder: string, name: string, digest: string, make: () => string): string {
  const file = join(folder, `${name}.json`);
  const kept = readKept(file);
  if (kept?.digest === digest) return kept.text;
  const text = make();
  writeWhole(file, JSON.stringify({ digest, text } satisfies Kept));
  return text;
}

function readKept(file: string): Kept | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept;
  } catch {
    return null;
  }
}
