/**
 * Where builds keep what the next can use again. A preview has a folder of its own, so that no
 * public page is ever taken over from it.
 */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  return `${env['SHUDU_CACHE'] || '.astro/cache'}${isPreview(env) ? '-preview' : ''}`;
}

/** Is the build to show, with a watermark, what is under embargo? */
export function isPreview({ SHUDU_PREVIEW }: NodeJS.ProcessEnv): boolean {
  return SHUDU_PREVIEW !== undefined && SHUDU_PREVIEW !== '' && SHUDU_PREVIEW !== '0';
}

/** The folder of the content. */
export function contentFolder({ SHUDU_CONTENT }: NodeJS.ProcessEnv): string {
  return SHUDU_CONTENT || 'content';
}
