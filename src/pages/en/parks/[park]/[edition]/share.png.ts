import type { APIRoute } from 'astro';
import { reportShare, shareRoutes } from '../../../../../site/share.ts';

export const getStaticPaths = shareRoutes;

/** The picture that other sites show of a report. */
export const GET: APIRoute = async ({ params: { park, edition } }) =>
  new Response((await reportShare(`${park}/${edition}`, 'en')) as BodyInit);
