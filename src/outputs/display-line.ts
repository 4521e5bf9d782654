import { lineWidth } from './font/line-width.ts';
import { displayFaces } from './font/svg-fonts.ts';

type Family = keyof typeof displayFaces;

/** A piece of a line that one font sets. */
export interface DisplayRun {
  readonly text: string;
  readonly family: Family;
}

/**
 * A line of display type in its runs. A painter that lacks one sign of a run takes another font for
 * all of it, so each run has its own font and its own place.
 */
export function displayRuns(words: string, voice?: 'numerals'): DisplayRun[] {
  const latin = voice === 'numerals' ? 'Shudu Numerals' : 'Shudu Headline';
  const text = words.replaceAll('\u00a0', ' ');
  if (!/\p{Script=Han}/u.test(text)) return text === '' ? [] : [{ text, family: latin }];
  const runs = text.match(/[\x20-\x7e]+|[^\x20-\x7e]+/g) ?? [];
  return runs.map((run) => ({
    text: run,
    family: /^[\x20-\x7e]/.test(run) ? latin : 'Shudu Song',
  }));
}

/** How wide such a line is. */
export function displayWidth(words: string, size: number, voice?: 'numerals'): number {
  return displayRuns(words, voice)
    .map(({ text, family }) => lineWidth(text, displayFaces[family], size))
    .reduce((a, b) => a + b, 0);
}
