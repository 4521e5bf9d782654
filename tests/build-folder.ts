import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../src/cli/folders.ts';

/**
 * A new folder to build a site into. Inside the project, since for one elsewhere Astro keeps its
 * work in a folder that all builds share, and builds at the same time would take it from each other.
 */
export async function buildFolder(): Promise<string> {
  const parent = join(root, '.astro/builds');
  await mkdir(parent, { recursive: true });
  return mkdtemp(join(parent, 'site-'));
}
