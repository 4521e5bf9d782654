import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';

/**
 * Writes a file under another name and renames it into place: a killed build leaves no half of it,
 * and of two threads that write the same, neither finds what the other has not finished.
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const half = `${file}.${process.pid}-${threadId}.new`;
  writeFileSync(half, content);
  renameSync(half, file);
}
