// @ts-check
import { defineConfig } from 'astro/config';
import { cacheFolder } from './src/outputs/build-cache.ts';

/** In development, every chart of the content in every mode, at /gallery/. */
const gallery = {
  name: 'gallery',
  hooks: {
    /** @type {import('astro').BaseIntegrationHooks['astro:config:setup']} */
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command === 'dev')
        injectRoute({ pattern: '/gallery/', entrypoint: './src/layouts/Gallery.astro' });
    },
  },
};

export default defineConfig({
  integrations: [gallery],
  output: 'static',
  base: process.env['SHUDU_BASE'] || '/',
  trailingSlash: 'always',
  compressHTML: true, // 'jsx' would join inline elements: 12 034 + ha → 12 034ha
  devToolbar: { enabled: false },
  cacheDir: cacheFolder(process.env),
  experimental: { incrementalBuild: true },
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } }, // nothing inside another file: the policy of the pages forbids it
});
