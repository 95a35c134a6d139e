import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['{app,components,i18n,lib,scripts,deploy}/**/*.test.{ts,tsx}'],
  },
});
