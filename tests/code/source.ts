import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Source text by path, e.g. { 'src/site.ts': '…' }. */
export type Sources = Record<string, string>;

const root = new URL('../..', import.meta.url);

/** Every code file below a folder of the checkout. */
export function sourcesBelow(folder: string): Sources {
  const names = readdirSync(fileURLToPath(new URL(folder, root)), { recursive: true }).map(String);
  const paths = names
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|mjs|astro)$/.test(path));
  return Object.fromEntries(
    paths.toSorted().map((path) => [path, readFileSync(new URL(path, root), 'utf8')]),
  );
}

/** The modules that a file imports or re-exports, by TypeScript's own parser, `import()` included. */
export function importsOf(path: string, text: string): string[] {
  const code = path.endsWith('.astro') ? astroScript(text) : text;
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** A relative import as a path from the top, e.g. "src/site.ts"; undefined for a package. */
export function resolved(from: string, name: string): string | undefined {
  return name.startsWith('.') ? posix.join(posix.dirname(from), name) : undefined;
}

/** The code between an Astro file's fences and in its <script> elements. */
function astroScript(text: string): string {
  const fence = /^\s*---\r?\n([^]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map(([, body]) => body);
  return [fence, ...scripts].join('\n');
}
