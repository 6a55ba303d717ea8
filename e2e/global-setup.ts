import { startInstallation } from './installation.ts'

/** One installation for the run; ACCORD_URL names another one that is running already. */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env.ACCORD_URL) return async () => {}
  const { url, stop } = await startInstallation()
  process.env.ACCORD_URL = url
  return stop
}
