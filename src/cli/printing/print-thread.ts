import { parentPort, workerData } from 'node:worker_threads';
import { dirname, join } from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Address } from '../../addresses.ts';
import type { HtmlPage } from '../../outputs/display-type.ts';
import { wardrobeOf } from '../../outputs/wardrobe.ts';
import type { Answers, Asked, Begun, Job, Printed, Printer } from './printer-talk.ts';

/** A thread that has the compiled code, and prints what it is asked for, one job after another. */

const { printer, now, base, cache, next } = workerData as Begun;
const site = (await import(pathToFileURL(printer).href)) as Printer;
site.takeUp(now);

const answers: Answers = {
  changed: () => site.changedParks(),
  read: (parks) => site.readParks(parks),
  list: async () => ({ addresses: await site.addresses(), turns: site.turns() }),
  listSearch: () => site.searchAddresses(),
  search: (language) => site.prepareSearch(language),
  print,
};

parentPort?.on('message', async ({ ask, about }: Asked) => {
  try {
    const answer = await (answers[ask] as (about: unknown) => unknown)(about);
    parentPort?.postMessage({ answer });
  } catch (error) {
    parentPort?.postMessage({ failure: wordsOf(error) });
  }
});

/** Pages dressed alike are dressed together, and everything is written aside. */
async function print({ park, addresses }: Job): Promise<Printed> {
  const files: string[] = [];
  const type: Record<string, string[]> = {};
  const write = (file: string, content: string | Uint8Array): void => {
    const path = join(next, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    files.push(file);
  };
  const pages = new Map<string, HtmlPage[]>();
  for (const address of addresses) {
    const content = await printed(address);
    if (!address.file.endsWith('.html')) write(address.file, content);
    else {
      const own = wardrobeOf(address.file);
      const page = { file: address.file, html: Buffer.from(content).toString() };
      pages.set(own, [...(pages.get(own) ?? []), page]);
    }
  }
  for (const [wardrobe, own] of pages) {
    const suit = site.dressed(own, base, cache);
    for (const { file, html } of suit.pages) write(file, html);
    for (const { file, bytes } of suit.files) write(file, bytes);
    type[wardrobe] = suit.files.map(({ file }) => file);
  }
  if (park !== null) site.forgetPark(park);
  return { files, type };
}

async function printed(address: Address): Promise<Uint8Array> {
  try {
    return await site.printed(address);
  } catch (cause) {
    throw new Error(`/${address.path}: ${wordsOf(cause)}`, { cause });
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
