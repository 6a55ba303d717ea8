import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { currencyPlaces } from './web/build/currency-places.ts'

export default defineConfig({
  // What the pages' build puts in for them.
  define: currencyPlaces,
  resolve: { alias: { '@': fileURLToPath(new URL('./web/src', import.meta.url)) } },
  test: {
    include: ['contract/src/**/*.test.ts', 'server/src/**/*.test.ts', 'web/src/**/*.test.ts'],
    globalSetup: 'server/src/testing/global-setup.ts',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
