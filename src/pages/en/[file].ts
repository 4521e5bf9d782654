import type { APIRoute } from 'astro';
import { rootFile, rootRoutes } from '../../site/root-files.ts';

export const getStaticPaths = () => rootRoutes('en');

/** The file named in the address: feeds, icons, what machines ask for first. */
export const GET: APIRoute = async ({ params: { file = '' } }) =>
  new Response((await rootFile(file, 'en')) as BodyInit);
