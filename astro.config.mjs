// @ts-check
import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'static',
  base: process.env['SHUDU_BASE'] || '/',
  trailingSlash: 'always',
  compressHTML: true, // 'jsx' would join inline elements: 12 034 + ha → 12 034ha
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
});
