import { buildApp } from '../app.ts'
import { readConfiguration } from '../platform/configuration.ts'
import { openFiles } from '../platform/files/index.ts'
import { workOn } from './installation.ts'
import type { Installation } from './installation.ts'

/** The same installation under another environment: one more application on its database, to be stopped before it. */
export async function reconfigured(
  installation: Installation,
  environment: Record<string, string>,
): Promise<Installation> {
  const { dataDir } = installation.platform.configuration
  const configuration = readConfiguration({ LOG_LEVEL: 'silent', DATA_DIR: dataDir, ...environment })
  // Its limits are the installation's own.
  const files = openFiles(configuration, installation.platform.log)
  const platform = { ...installation.platform, configuration, files }
  const http = await buildApp(platform, { web: null, ready: () => true })
  return { ...installation, platform, http, ...workOn(platform), stop: () => http.close() }
}
