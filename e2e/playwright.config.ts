import { defineConfig } from '@playwright/test'
import { browserOptions } from './browser.ts'

export default defineConfig({
  testDir: '.',
  // Every page of every role, with axe, takes minutes: it belongs to the long checks.
  testMatch: process.env.ACCORD_LONG
    ? '*.spec.ts'
    : ['main-job.spec.ts', 'discovery.spec.ts', 'deletion.spec.ts', 'moderation.spec.ts', 'reports.spec.ts'],
  globalSetup: './global-setup.ts',
  fullyParallel: false,
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['line'], ['json']] : [['line']],
  outputDir: '../test-results',
  use: {
    launchOptions: await browserOptions(),
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
})
