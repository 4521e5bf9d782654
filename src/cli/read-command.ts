import type { Lang, Place } from '../quantity/quantity.ts';
import { changeJson, claimJson, quantityJson } from '../quantity/quantity.ts';
import { read } from '../quantity/read.ts';
import type { Streams } from './streams.ts';
import { eachLine } from './streams.ts';

/** `shudu read`: one JSON object for every line of text. Stops at a line that is not UTF-8. */
export async function readCommand(lang: Lang, streams: Streams): Promise<number> {
  return eachLine(streams, (text, line) => JSON.stringify({ line, ...readingJson(text, lang) }));
}

function readingJson(text: string, lang: Lang): Record<string, unknown> {
  const { quantities, changes, claims } = read(text, lang);
  return {
    quantities: quantities.map((found) => ({ ...placeJson(found), ...quantityJson(found) })),
    changes: changes.map((found) => ({ ...placeJson(found), ...changeJson(found) })),
    claims: claims.map((found) => ({ ...placeJson(found), ...claimJson(found) })),
  };
}

function placeJson({ text, start, end }: Place): Place {
  return { text, start, end };
}
