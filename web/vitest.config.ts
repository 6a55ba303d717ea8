import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { currencyPlaces } from './build/currency-places.ts'

export default defineConfig({
  define: currencyPlaces,
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: { include: ['src/**/*.test.ts'] },
})
