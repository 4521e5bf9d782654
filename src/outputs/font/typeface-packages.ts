import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A typeface as its package has it: in slices of some two hundred characters. */
export interface Package {
  readonly name: string;
  /** Of a slice's file, e.g. "noto-sans-sc-[4]-wght-normal.woff2" with the slice for ‹*›. */
  readonly file: string;
}

export const packages = {
  sans: { name: '@fontsource-variable/noto-sans-sc', file: 'noto-sans-sc-*-wght-normal.woff2' },
  song: { name: '@fontsource-variable/noto-serif-sc', file: 'noto-serif-sc-*-wght-normal.woff2' },
  news: { name: '@fontsource-variable/newsreader', file: 'newsreader-*-opsz-normal.woff2' },
} as const satisfies Record<string, Package>;

export type Typeface = keyof typeof packages;

/** The licence that comes with a typeface. */
export function licenceOf(typeface: Typeface): string {
  return readFileSync(require.resolve(`${packages[typeface].name}/LICENSE`), 'utf8');
}
