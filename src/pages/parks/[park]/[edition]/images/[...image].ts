import type { APIRoute } from 'astro';
import { imageOf, imageRoutes } from '../../../../../site.ts';

/** Each picture beside each report, as it was handed in. */
export const getStaticPaths = imageRoutes;

/** The picture named in the address. */
export const GET: APIRoute = ({ params: { park, edition, image } }) => {
  const found = imageOf(`${park}/${edition}`, `images/${image}`);
  return found ? new Response(new Uint8Array(found.bytes)) : new Response(null, { status: 404 });
};
