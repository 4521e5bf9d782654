// @ts-check
import { defineConfig } from 'astro/config';
import { cacheFolder } from './src/outputs/build-cache.ts';

export default defineConfig({
  output: 'static',
  base: process.env['SHUDU_BASE'] || '/',
  trailingSlash: 'always',
  compressHTML: true, // 'jsx' would join inline elements: 12 034 + ha → 12 034ha
  devToolbar: { enabled: false },
  cacheDir: cacheFolder(process.env),
  experimental: { incrementalBuild: true },
  build: { format: 'directory', inlineStylesheets: 'never' },
});
