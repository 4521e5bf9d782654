import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { FileMark } from './listing.ts';
import { markOf } from './listing.ts';

/** Every file that the site is to have, and where it comes from. */
export interface Edition {
  /** Those that lie in `dist` as they should. */
  readonly kept: Iterable<string>;
  /** Those that were printed into `next`. */
  readonly next: string;
  readonly printed: Iterable<string>;
  /** A folder whose files all belong to the site. */
  readonly client: string;
  /** Small files by their names. */
  readonly texts: ReadonlyMap<string, string | Uint8Array>;
}

/**
 * Makes `dist` have these files and no other. One whose bytes are the same is not touched, so that
 * whoever copies the site to a host copies only what has changed. Says how each lies there now.
 */
export function publish(dist: string, edition: Edition): Record<string, FileMark> {
  const { next, printed, client, texts } = edition;
  const ofClient = filesBelow(client);
  const wanted = new Set([...edition.kept, ...printed, ...ofClient, ...texts.keys()]);
  mkdirSync(dist, { recursive: true });
  removeOthers(dist, wanted);
  const at = (file: string): string => {
    const path = join(dist, file);
    mkdirSync(dirname(path), { recursive: true });
    return path;
  };
  for (const file of printed) move(join(next, file), at(file));
  for (const file of ofClient) copy(join(client, file), at(file));
  for (const [file, content] of texts) write(at(file), Buffer.from(content));
  const marks: Record<string, FileMark> = {};
  for (const file of [...wanted].toSorted()) {
    const mark = markOf(join(dist, file));
    if (!mark) throw new Error(`${join(dist, file)} went away while the site was being written.`);
    marks[file] = mark;
  }
  return marks;
}

function copy(from: string, to: string): void {
  write(to, readFileSync(from));
}

function write(file: string, bytes: Buffer): void {
  if (!isSame(file, bytes)) writeFileSync(file, bytes);
}

function move(from: string, to: string): void {
  if (isSame(to, readFileSync(from))) return rmSync(from);
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    // To another file system nothing can be renamed.
    copyFileSync(from, to);
    rmSync(from);
  }
}

function isSame(file: string, bytes: Buffer): boolean {
  return markOf(file)?.[0] === bytes.length && readFileSync(file).equals(bytes);
}

/** Files that no page or file of the site is any more, and the folders that they leave empty. */
function removeOthers(folder: string, wanted: ReadonlySet<string>, below = ''): boolean {
  let isEmpty = true;
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    const path = join(folder, name);
    if (entry.isDirectory()) {
      if (removeOthers(folder, wanted, name)) rmdirSync(path);
      else isEmpty = false;
    } else if (wanted.has(name)) isEmpty = false;
    else rmSync(path);
  }
  return isEmpty;
}

/** Every file below a folder, with slashes between the names. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    );
}
