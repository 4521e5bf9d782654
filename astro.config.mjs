// @ts-check
import { renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';

/** What development has beyond a build: every chart of the content in every mode, at /gallery/. */
const development = {
  name: 'development',
  hooks: {
    /** @type {import('astro').BaseIntegrationHooks['astro:config:setup']} */
    'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
      if (command !== 'dev') return;
      injectRoute({ pattern: '/gallery/', entrypoint: './src/layouts/Gallery.astro' });
      // Files such as facts.csv are asked for without a slash.
      updateConfig({ trailingSlash: 'ignore' });
    },
  },
};

/**
 * `astro build` compiles the code of the pages and keeps it beside their styles and scripts; the
 * pages themselves are printed with it by src/cli/printing/, as often as content changes.
 */
/** @type {URL} */
let outDir;

const printing = {
  name: 'printing',
  hooks: {
    /** @type {import('astro').BaseIntegrationHooks['astro:config:setup']} */
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command !== 'build') return;
      const entry = {
        name: 'printing',
        /** @param {string} environment */
        configEnvironment: (environment) =>
          environment === 'prerender'
            ? { build: { rolldownOptions: { input: { index: ENTRY } } } }
            : undefined,
      };
      updateConfig({ vite: { plugins: [entry] } });
    },
    /** @type {import('astro').BaseIntegrationHooks['astro:config:done']} */
    'astro:config:done': ({ config, setAdapter }) => {
      outDir = config.outDir;
      setAdapter({
        name: 'printing',
        entrypointResolution: 'auto',
        adapterFeatures: { buildOutput: 'static' },
        supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
      });
    },
    /** @type {import('astro').BaseIntegrationHooks['astro:build:start']} */
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer({
        name: 'printing',
        setup: async () =>
          renameSync(new URL('.prerender/', outDir), new URL('../server/', outDir)),
        getStaticPaths: async () => [],
        render: () =>
          Promise.reject(new Error('Unexpected page, expected none to be printed here.')),
      });
    },
  },
};

const ENTRY = fileURLToPath(new URL('src/printer.ts', import.meta.url));

export default defineConfig({
  integrations: [development, printing],
  output: 'static',
  base: process.env['SHUDU_BASE'] || '/',
  trailingSlash: 'always',
  compressHTML: true, // 'jsx' would join inline elements: 12 034 + ha → 12 034ha
  devToolbar: { enabled: false },
  cacheDir: '.astro/vite',
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } }, // nothing inside another file: the policy of the pages forbids it
});
