import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Address } from '../../addresses.ts';
import { digestOf, joinedDigest } from '../../model/digest.ts';
import { readFolder } from '../../model/folder.ts';
import { cacheFolder, contentFolder, isPreview } from '../../outputs/build-cache.ts';
import { clock } from '../../outputs/clock.ts';
import { removeAged } from '../../outputs/remove-aged.ts';
import { serverFiles } from '../../outputs/safety.ts';
import { typeLicences } from '../../outputs/wardrobe.ts';
import { root, siteBase } from '../folders.ts';
import type { CompiledCode } from './compiled-code.ts';
import { Crew } from './crew.ts';
import type { Listing } from './listing.ts';
import { keeper, readListing, writeListing } from './listing.ts';
import type { PrintPlan } from './print-plan.ts';
import { isHtml, printPlan } from './print-plan.ts';
import { filesBelow, publish } from './publish.ts';

/** How many pages a site has, and which of them had to be made. */
export interface PrintedSite {
  readonly pages: number;
  readonly made: readonly string[];
}

/**
 * Prints what has changed since the last build. Nothing is put in its place before all of it is
 * there: a build that stops leaves the site as it was.
 */
export async function printSite(
  code: CompiledCode,
  env: NodeJS.ProcessEnv,
  dist: string,
): Promise<PrintedSite> {
  const cache = resolve(root, cacheFolder(env));
  const [now, stamp, last] = [clock(env), stampOf(code, env), readListing(cache)];
  if (last && isCurrent(last, stamp, now) && isWhole(last, dist)) return counted(last, []);

  const base = siteBase(env);
  mkdirSync(cache, { recursive: true });
  // What builds left behind that were killed.
  removeAged(cache, 1, (name) => name.startsWith(NEXT));
  if (last?.code !== code.digest) removeMade(cache);
  const next = mkdtempSync(join(cache, NEXT));
  const crew = new Crew({ printer: code.printer, now, base, cache, next }, env);
  try {
    await crew.readChanged();
    const old = last?.code === code.digest ? last : NOTHING;
    const isKept = keeper(dist, old);
    const plans: PrintPlan[] = [];
    const { addresses, turns, ...printed } = await crew.print((listed) => {
      const plan = printPlan(listed, old, isKept);
      plans.push(plan);
      return plan.jobs;
    });
    const files = publish(dist, {
      kept: plans.flatMap(({ kept }) => kept),
      next,
      printed: printed.files,
      client: code.client,
      texts: new Map<string, string | Uint8Array>([
        ...typeLicences().map(({ file, bytes }) => [file, bytes] as const),
        ...Object.entries(serverFiles(base, isPreview(env))),
      ]),
    });
    const listing = {
      stamp,
      ...unchangedBetween(turns, now),
      code: code.digest,
      digests: digestsOf(addresses),
      type: Object.assign({}, ...plans.map(({ type }) => type), printed.type) as Listing['type'],
      files,
    };
    writeListing(cache, listing);
    return counted(listing, printed.files);
  } finally {
    await crew.leave();
    rmSync(next, { recursive: true, force: true });
  }
}

/** Where a build prints to, with letters behind it, since there may be two. */
const NEXT = 'next-';

/** Fonts and pictures that other code has made; it may make them otherwise. */
function removeMade(cache: string): void {
  for (const name of ['pictures', 'type'])
    rmSync(join(cache, name), { recursive: true, force: true });
}

const NOTHING: Pick<Listing, 'digests' | 'type' | 'files'> = { digests: {}, type: {}, files: {} };

/** Of code, content and settings; none where the content cannot be read. */
function stampOf({ digest }: CompiledCode, env: NodeJS.ProcessEnv): string | null {
  let isReadable = true;
  const files = readFolder(resolve(root, contentFolder(env)), () => (isReadable = false));
  return isReadable ? joinedDigest([digest, `${isPreview(env)}`, digestOf(files)]) : null;
}

function isCurrent(last: Listing, stamp: string | null, now: number): boolean {
  const { from, until } = last;
  const isSameTime = (from === null || from <= now) && (until === null || now < until);
  return stamp !== null && last.stamp === stamp && isSameTime;
}

/** Are exactly these files there, as they were written? */
function isWhole(last: Listing, dist: string): boolean {
  const files = Object.keys(last.files);
  return filesBelow(dist).length === files.length && files.every(keeper(dist, last));
}

/** The time around `now` in which no embargo ends. */
function unchangedBetween(turns: readonly number[], now: number): Pick<Listing, 'from' | 'until'> {
  const past = turns.filter((turn) => turn <= now);
  const ahead = turns.filter((turn) => turn > now);
  return {
    from: past.length > 0 ? Math.max(...past) : null,
    until: ahead.length > 0 ? Math.min(...ahead) : null,
  };
}

function digestsOf(addresses: readonly Address[]): Listing['digests'] {
  return Object.fromEntries(addresses.map(({ file, digest }) => [file, digest]));
}

function counted({ files }: Pick<Listing, 'files'>, printed: readonly string[]): PrintedSite {
  return {
    pages: Object.keys(files).filter(isHtml).length,
    made: printed.filter(isHtml),
  };
}
