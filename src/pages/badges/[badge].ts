import type { APIRoute } from 'astro';
import { shownImage } from '../../outputs/shown-image.ts';
import { badgeOf, badgeRoutes } from '../../site/government-page.ts';

/** Each picture of a government site's footer, painted anew. */
export const getStaticPaths = badgeRoutes;

/** The picture named in the address. */
export const GET: APIRoute = async ({ params: { badge } }) => {
  const name = `badges/${badge}`;
  const found = badgeOf(name);
  if (!found) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(await shownImage(name, found)));
};
