import { defineConfig } from 'vitest/config';

/**
 * The tests that mutants of the decision are tried on: those of the statistics and of the verdict, but
 * for the properties, which try hundreds of values and would be run for every mutant.
 */
export default defineConfig({
  test: {
    setupFiles: ['test/support/fixed-seed.ts'],
    include: ['test/statistics/**/*.test.ts', 'test/unit/core/verdict/**/*.test.ts'],
    exclude: ['test/statistics/properties.test.ts'],
  },
});
