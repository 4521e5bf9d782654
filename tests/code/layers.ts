import { posix } from 'node:path';
import { importsOf, resolved, type Sources } from './source.ts';

/** The folders from left to right; a file imports from its own or from one further left. */
const ORDER = [
  'quantity',
  'model',
  'prose',
  'rules',
  'derive',
  'words',
  'charts',
  'search',
  'outputs',
  'browser',
  'addresses',
  'site',
  'styles',
  'components',
  'layouts',
  'pages',
  'printer',
];

/** Folders beside the row: what they may import is told one by one. */
const BESIDE: Record<string, string[]> = {
  import: ['quantity', 'model'],
  cli: [...ORDER.filter((folder) => folder !== 'pages' && folder !== 'printer'), 'import'],
  browser: ['quantity', 'words', 'charts', 'search'],
};

const KNOWS_ASTRO = new Set(['addresses', 'site', 'components', 'layouts', 'pages', 'printer']);
const DRAWERS = /^(utils?|helpers?|common|misc|types)$/;

/** Every breach of the map in docs/architecture.md, one sentence each. */
export function breaches(sources: Sources): string[] {
  const paths = Object.keys(sources);
  return [
    ...paths.flatMap((path) => importBreaches(path, sources[path] ?? '')),
    ...cycles(sources).map((cycle) => `${cycle.join(' → ')} is a cycle`),
    ...namesakes(paths),
    ...paths.filter(isDrawer).map((path) => `${path} is a drawer, name it by what is in it`),
  ];
}

function importBreaches(path: string, text: string): string[] {
  const from = layerOf(path);
  return importsOf(path, text).flatMap((name) => {
    const target = resolved(path, name);
    if (target === undefined) {
      const isAstro = /^(astro|@astrojs)([:/]|$)/.test(name);
      return isAstro && !KNOWS_ASTRO.has(from) ? [`${path} knows Astro (${name})`] : [];
    }
    if (!target.startsWith('src/')) return [`${path} imports ${target} from outside src`];
    const to = layerOf(target);
    return allowed(from).includes(to) ? [] : [`${path} imports ${target}, to its right`];
  });
}

function allowed(layer: string): string[] {
  const beside = BESIDE[layer];
  return beside ? [layer, ...beside] : ORDER.slice(0, ORDER.indexOf(layer) + 1);
}

/** e.g. "quantity" for src/quantity/unit.ts; the door and the addresses stand for themselves. */
function layerOf(path: string): string {
  if (path === 'src/content.config.ts') return 'site';
  return path.split('/')[1]?.replace(/\.ts$/, '') ?? '';
}

/** Follows imports depth first; a file met again while still open closes a cycle. */
function cycles(sources: Sources): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (path: string, open: string[]): void => {
    if (open.includes(path)) found.push([...open.slice(open.indexOf(path)), path]);
    if (done.has(path) || open.includes(path)) return;
    for (const name of importsOf(path, sources[path] ?? '')) {
      const target = resolved(path, name);
      if (target !== undefined && target in sources) visit(target, [...open, path]);
    }
    done.add(path);
  };
  for (const path of Object.keys(sources)) visit(path, []);
  return found;
}

/** Routes are named by their address, so pages may share names; nothing else may. */
function namesakes(paths: string[]): string[] {
  const seen = new Map<string, string>();
  return paths.flatMap((path) => {
    if (layerOf(path) === 'pages') return [];
    const name = posix.parse(path).name.toLowerCase();
    const first = seen.get(name);
    seen.set(name, path);
    return first === undefined ? [] : [`${path} has the name of ${first}`];
  });
}

function isDrawer(path: string): boolean {
  return path.split('/').some((part) => DRAWERS.test(part.replace(/\.\w+$/, '')));
}
