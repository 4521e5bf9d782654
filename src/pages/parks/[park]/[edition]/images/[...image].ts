import type { APIRoute } from 'astro';
import { shownImage } from '../../../../../outputs/shown-image.ts';
import { imageOf, imageRoutes } from '../../../../../site.ts';

/** Each picture beside each report, painted anew. */
export const getStaticPaths = imageRoutes;

/** The picture named in the address. */
export const GET: APIRoute = async ({ params: { park, edition, image } }) => {
  const name = `images/${image}`;
  const found = imageOf(`${park}/${edition}`, name);
  if (!found) return new Response(null, { status: 404 });
  const bytes = await shownImage(`parks/${park}/${edition}/${name}`, found.file);
  return new Response(new Uint8Array(bytes));
};
