import type { Logger } from 'pino'
import { isInhabited } from './demo/inhabited.ts'
import type { Configuration } from './platform/configuration.ts'
import { configuredUrl } from './platform/http/address.ts'
import { startPlatform } from './platform/start-platform.ts'
import type { Platform } from './platform/platform.ts'
import { onStopSignal } from './platform/stop-signal.ts'
import { builtWeb } from './platform/web-build.ts'

const CONCURRENT_JOBS = 4

/** Most of the code, read while the database starts: so that they wait for each other less. */
async function loadApp() {
  const [app, jobs] = await Promise.all([import('./app.ts'), import('./platform/jobs.ts')])
  return { ...app, ...jobs }
}

/** Everything in one process: database if need be, HTTP, jobs. Resolves once it listens. */
export async function startServer(configuration: Configuration, log: Logger): Promise<void> {
  // While the database starts, the pages are built if they have to be.
  const building = configuration.pages ? builtWeb((sentence) => log.info(sentence)) : Promise.resolve(null)
  const loading = loadApp()
  const { platform, stop: stopPlatform } = await startPlatform(configuration, log)
  // What was started, to be stopped in the opposite order: no new requests, no new jobs, and the database last.
  const started = [stopPlatform]
  const stop = async () => {
    for (const part of started.toReversed()) await part()
  }
  try {
    await checkFiles(platform)
    if (configuration.demo !== 'off' && !(await isInhabited(platform.db))) {
      log.info('Putting the demo data in, which takes some seconds.')
      // Loaded only where it is wanted: it is much text, and most starts do not need it.
      const { installDemo } = await import('./demo/index.ts')
      if (await installDemo(platform, new Date())) log.info('The demo marketplace is in.')
    }
    const { appJobs, appSchedule, buildApp, startWorker } = await loading
    let ready = false
    const http = await buildApp(platform, { web: await building, ready: () => ready })
    const worker = await startWorker({
      pool: platform.pool,
      log,
      jobs: appJobs(platform),
      scheduled: appSchedule(platform),
      concurrency: CONCURRENT_JOBS,
    })
    started.push(worker.stop, () => http.close())
    await http
      .listen({ port: configuration.port, host: configuration.host })
      .catch(explainListening(configuration))
    ready = true
    log.info(`Accord is at ${configuredUrl(configuration)}`)
    if (configuration.demo !== 'off')
      log.info('Sign in as admin, sponsor or influencer with the password accord-demo.')

    onStopSignal(log, () => {
      ready = false
      return stop()
    })
  } catch (error) {
    await stop()
    throw error
  }
}

/** A store that is configured wrongly ends the start; one that is away may come back, and pictures alone need it. */
async function checkFiles({ files, log }: Platform): Promise<void> {
  const fault = await files.check()
  if (fault) log.error(fault)
}

const explainListening =
  ({ port, host }: Configuration) =>
  (error: NodeJS.ErrnoException): never => {
    const why: Record<string, string> = {
      EADDRINUSE: `Port ${port} is taken by another program. Choose another one with PORT.`,
      EACCES: `Port ${port} may not be opened by this user. Choose one above 1023 with PORT.`,
      EADDRNOTAVAIL: `${host} is no address of this machine. Choose another one with HOST.`,
      ENOTFOUND: `${host} is no address of this machine. Choose another one with HOST.`,
    }
    throw new Error(why[error.code ?? ''] ?? `It can't listen at ${host}:${port}: ${error.message}`, {
      cause: error,
    })
  }

/** Jobs alone, for more machines beside the one that answers HTTP. */
export async function startJobsOnly(configuration: Configuration, log: Logger): Promise<void> {
  const loading = loadApp()
  const { platform, stop } = await startPlatform(configuration, log)
  await checkFiles(platform).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  const { appJobs, appSchedule, startWorker } = await loading
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
