import type { Logger } from 'pino'
import { appJobs, appSchedule, buildApp } from './app.ts'
import type { Configuration } from './platform/configuration.ts'
import { configuredUrl } from './platform/http/address.ts'
import { startWorker } from './platform/jobs.ts'
import { startPlatform } from './platform/start-platform.ts'
import { onStopSignal } from './platform/stop-signal.ts'
import { builtWeb } from './platform/web-build.ts'

const CONCURRENT_JOBS = 4

/** Everything in one process: database if need be, HTTP, jobs. Resolves once it listens. */
export async function startServer(configuration: Configuration, log: Logger): Promise<void> {
  // While the database starts, the pages are built if they have to be.
  const building = configuration.pages ? builtWeb((sentence) => log.info(sentence)) : Promise.resolve(null)
  const { platform, stop } = await startPlatform(configuration, log)
  try {
    if (configuration.demo !== 'off') {
      log.info('Looking for the demo data; the first time it is put in, which takes some seconds.')
      // Loaded only where it is wanted: it is much text, and most installations never need it.
      const { installDemo } = await import('./demo/index.ts')
      if (await installDemo(platform, new Date())) log.info('The demo marketplace is in.')
    }
    let ready = false
    const http = await buildApp(platform, { web: await building, ready: () => ready })
    const worker = await startWorker({
      pool: platform.pool,
      log,
      jobs: appJobs(platform),
      scheduled: appSchedule(platform),
      concurrency: CONCURRENT_JOBS,
    })
    await http.listen({ port: configuration.port, host: configuration.host })
    ready = true
    log.info(`Accord is at ${configuredUrl(configuration)}`)
    if (configuration.demo !== 'off')
      log.info('Sign in as admin, sponsor or influencer with the password accord-demo.')

    // First no new requests, then no new jobs, and the database last: what was begun is finished.
    onStopSignal(log, async () => {
      ready = false
      await http.close()
      await worker.stop()
      await stop()
    })
  } catch (error) {
    await stop()
    throw error
  }
}

/** Jobs alone, for more machines beside the one that answers HTTP. */
export async function startJobsOnly(configuration: Configuration, log: Logger): Promise<void> {
  const { platform, stop } = await startPlatform(configuration, log)
  const worker = await startWorker({
    pool: platform.pool,
    log,
    jobs: appJobs(platform),
    scheduled: appSchedule(platform),
    concurrency: CONCURRENT_JOBS,
  })
  log.info('Working on jobs.')
  onStopSignal(log, async () => {
    await worker.stop()
    await stop()
  })
}
