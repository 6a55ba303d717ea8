import { existsSync } from 'node:fs'
import type { LaunchOptions } from '@playwright/test'

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser']

/** The machine's own Chromium, or else the one that comes by npm. */
export async function browserOptions(): Promise<LaunchOptions> {
  const own = process.env.CHROMIUM_PATH ?? SYSTEM.find((path) => existsSync(path))
  const quiet = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] // prettier-ignore
  if (own) return { executablePath: own, args: quiet }
  const { default: chromium } = await import('@sparticuz/chromium')
  // Not its own arguments: with --single-process two browser contexts share one cookie jar.
  return { executablePath: await chromium.executablePath(), args: quiet }
}
