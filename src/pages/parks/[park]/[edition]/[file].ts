import type { APIRoute } from 'astro';
import { fileNames, type FileName } from '../../../../outputs/edition-files.ts';
import { fileOf, reportRoutes } from '../../../../site.ts';

/** Each file beside each report. */
export function getStaticPaths() {
  return reportRoutes().flatMap(({ params, digest }) =>
    fileNames.map((file) => ({ params: { ...params, file }, digest })),
  );
}

/** The file named in the address. */
export const GET: APIRoute = ({ params: { park, edition, file } }) =>
  new Response(fileOf(`${park}/${edition}`, file as FileName));
