import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes what lies in a folder and nobody needs any more, once it is some hours old: another build
 * may be at work in the same folder, and what it uses is young.
 */
export function removeAged(
  folder: string,
  hours: number,
  isUnneeded: (name: string) => boolean = () => true,
): void {
  for (const name of readdirSync(folder).filter(isUnneeded)) {
    const path = join(folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    const age = Date.now() - (stat?.mtimeMs ?? Infinity);
    if (age > hours * 3_600_000) rmSync(path, { recursive: true, force: true });
  }
}
