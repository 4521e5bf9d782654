import type { APIRoute } from 'astro';
import { chartFileOf, chartFileRoutes } from '../../../../../../site.ts';

export const getStaticPaths = chartFileRoutes;

/** The file of a chart named in the address. */
export const GET: APIRoute = async ({ params: { park, edition, file = '' } }) => {
  const body = await chartFileOf(`${park}/${edition}`, file, 'en');
  return new Response(body as BodyInit);
};
