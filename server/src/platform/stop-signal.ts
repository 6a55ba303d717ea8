import type { Logger } from 'pino'

const LONGEST_DRAIN_MS = 30_000

/** Stops in order on the first SIGTERM or SIGINT (Ctrl-C); a second one does not wait any longer. */
export function onStopSignal(log: Logger, stop: () => Promise<void>): void {
  let stopping = false
  const begin = (signal: string) => {
    if (stopping) process.exit(1)
    stopping = true
    log.info(`${signal}: finishing what is under way.`)
    setTimeout(() => {
      log.error('It took too long to finish.')
      process.exit(1)
    }, LONGEST_DRAIN_MS).unref()
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'stopping failed')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', () => begin('SIGTERM'))
  process.on('SIGINT', () => begin('SIGINT'))
}
