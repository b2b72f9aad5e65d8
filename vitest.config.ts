import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // These need Chromium: npm run test:browser.
    exclude: ['test/browser/**'],
    setupFiles: ['test/support/fixed-seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The end-to-end tests wait for processes, so a second worker pays even on two processors.
    maxWorkers: 2,
    // GitHub's language service imports JSON in a way that only a bundler takes.
    server: { deps: { inline: [/@actions\/(?:languageservice|workflow-parser|expressions)/] } },
  },
});
