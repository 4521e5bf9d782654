import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../src/cli/folders.ts';

/** Where a test builds a site: what it builds, and what the next build of it may use again. */
export interface BuildFolder {
  readonly whole: string;
  readonly dist: string;
  readonly cache: string;
}

/**
 * A new folder to build a site into. Inside the project, since for one elsewhere Astro keeps its
 * work in a folder that all builds share, and builds at the same time would take it from each other.
 */
export async function buildFolder(): Promise<BuildFolder> {
  const parent = join(root, '.astro/builds');
  await mkdir(parent, { recursive: true });
  const whole = await mkdtemp(join(parent, 'site-'));
  return { whole, dist: join(whole, 'dist'), cache: join(whole, 'cache') };
}
