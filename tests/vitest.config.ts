import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'Asia/Shanghai';

const shared = { setupFiles: ['tests/no-network.ts'], testTimeout: 20_000, hookTimeout: 120_000 };

/*
 * Groups run one after the other. Two files of a group run at once, but for whole builds, which take
 * both cores by themselves. Modules are loaded once for all files of a worker: no file changes them.
 */
const together = { maxWorkers: 2, isolate: false };

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        test: {
          ...shared,
          ...together,
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...shared,
          ...together,
          name: 'code',
          include: ['tests/code/**/*.test.ts'],
          testTimeout: 180_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...shared,
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...shared,
          ...together,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          sequence: { groupOrder: 2 },
          // Runs only when a browser test does: finds a browser, builds and serves the site.
          globalSetup: ['tests/browser/stage.ts'],
        },
      },
    ],
  },
});
