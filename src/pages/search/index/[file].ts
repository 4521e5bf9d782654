import type { APIRoute } from 'astro';
import { searchFileOf, searchFileRoutes } from '../../../site/search.ts';

export const getStaticPaths = searchFileRoutes;

/** A file of the search index. */
export const GET: APIRoute<Record<string, string>> = ({ params: { file = '' } }) =>
  new Response(searchFileOf(file));
