import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'Asia/Shanghai';

const shared = { setupFiles: ['tests/no-network.ts'], testTimeout: 20_000, hookTimeout: 120_000 };

const alone = { maxWorkers: 1, sequence: { groupOrder: 1 } };

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          // Two at a time; whole builds and browsers, which come behind, take both cores by themselves.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...shared,
          name: 'code',
          ...alone,
          include: ['tests/code/**/*.test.ts'],
          testTimeout: 180_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'site',
          ...alone,
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'browser',
          // Two at a time: while one page is drawn, the other is looked at.
          maxWorkers: 2,
          isolate: false,
          sequence: { groupOrder: 2 },
          include: ['tests/browser/**/*.test.ts'],
          // Runs only when a browser test does: finds a browser, builds and serves the site.
          globalSetup: ['tests/browser/stage.ts'],
        },
      },
    ],
  },
});
