import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    // Slow machines are busy with other things beside the tests.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    include: ['{app,components,i18n,lib,scripts,deploy}/**/*.test.{ts,tsx}'],
  },
});
