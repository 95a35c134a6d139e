import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    // Slow machines are busy with other things beside the tests.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    include: ['{app,bench,components,deploy,i18n,lib,scripts}/**/*.test.{ts,tsx}'],
  },
});
