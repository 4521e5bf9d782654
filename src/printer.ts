import { createApp } from 'astro/app/entrypoint';
import type { Address } from './addresses.ts';
import { address } from './addresses.ts';
import { dressed } from './outputs/display-type.ts';
import type { Lang } from './quantity/quantity.ts';
import { changedParks, content, forgetPark, readParks, takeUp } from './site.ts';
import { searchIndexIn } from './site/search.ts';

/**
 * What the command line asks of the compiled site: which pages and files there are, and each of
 * them as it is to be written.
 */

interface Route {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly digest?: string | undefined;
}

/** What a file of src/pages/ says of itself. */
interface Source {
  readonly getStaticPaths?: () => readonly Route[];
  /** Of a page that is only one. */
  readonly digest?: () => string;
}

const sources = import.meta.glob<Source>('./pages/**/*.{astro,ts}');

const app = createApp({ streaming: false });
// Otherwise it would be answered with a page that says so, for a visitor who is not there.
app.renderError = async (request, { error, status }) => {
  throw error ?? new Error(`${new URL(request.url).pathname} is answered with ${status}.`);
};

export { changedParks, dressed, forgetPark, readParks, takeUp };

/** Makes what search looks into, in one language: it takes longest, and no page waits for it. */
export function prepareSearch(language: Lang): void {
  searchIndexIn(language);
}

/** All pages and files but those of search, which wait for what it looks into. */
export function addresses(): Promise<Address[]> {
  return listed((source) => !isOfSearch(source));
}

export function searchAddresses(): Promise<Address[]> {
  return listed(isOfSearch);
}

/** The moments at which embargoes of the content end, in milliseconds. */
export function turns(): readonly number[] {
  return content().turns;
}

/** A page or file as it is to be written. */
export async function printed({ source, path }: Address): Promise<Uint8Array> {
  const { routeData } =
    app.manifest.routes.find((route) => route.routeData.component === `src/pages/${source}`) ?? {};
  if (!routeData) throw new TypeError(`Unexpected source \`${source}\`, src/pages/ has none.`);
  const escaped = path.split('/').map(encodeURIComponent).join('/');
  // A file whose name is all parameter is asked for with a slash: Astro sees no ending in its route.
  const slash = routeData.pattern.test(`/${path}`) ? '' : '/';
  const url = `http://localhost${address('zh', escaped)}${slash}`;
  const response = await app.render(new Request(url), { routeData });
  return new Uint8Array(await response.arrayBuffer());
}

const isOfSearch = (source: string): boolean => /^(?:en\/)?search\//.test(source);

async function listed(isWanted: (source: string) => boolean): Promise<Address[]> {
  const wanted = Object.keys(sources)
    .map((path) => path.slice(PAGES.length))
    .filter(isWanted);
  const lists = await Promise.all(wanted.map(addressesOf));
  return lists.flat();
}

async function addressesOf(source: string): Promise<Address[]> {
  const { getStaticPaths, digest: own } = (await sources[PAGES + source]?.()) ?? {};
  const routes = getStaticPaths ? getStaticPaths() : [{ params: {}, digest: own?.() }];
  return routes.map(({ params, digest }) => ({
    source,
    ...placeOf(source, params),
    digest: digest ?? null,
  }));
}

const PAGES = './pages/';

/** A page is a folder with an index, a file is itself. */
function placeOf(source: string, params: Route['params']): { path: string; file: string } {
  const filled = source
    .replace(/\.(?:astro|ts)$/, '')
    .replaceAll(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => params[name] ?? '');
  if (source.endsWith('.ts')) return { path: filled, file: filled };
  const path = filled.replace(/(^|\/)index$/, '$1').replace(/([^/])$/, '$1/');
  return { path, file: path === '404/' ? '404.html' : `${path}index.html` };
}
