import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import autocannon from 'autocannon'
import pg from 'pg'
import { freePort } from '../server/src/platform/free-port.ts'
import type { Statement } from '../server/src/testing/statements.ts'

/** Requests a second, and milliseconds. */
export type Measured = { rate: number; p50: number; p95: number; p99: number }

/** Asks one address, or several in turns, over and over. Each answer's own time counts: autocannon itself tells no 95 of a hundred. */
export async function load(
  url: string,
  {
    connections,
    seconds,
    headers = {},
    paths,
  }: { connections: number; seconds: number; headers?: Record<string, string>; paths?: string[] },
): Promise<Measured> {
  const requests = paths?.map((path) => ({ path }))
  const times: number[] = []
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const options = { url, connections, duration: seconds, headers, ...(requests ? { requests } : {}) }
    const run = autocannon(options, (error, result) => (error ? reject(error as Error) : resolve(result)))
    run.on('response', (_client, _status, _bytes, ms) => times.push(ms))
  })
  if (result.non2xx + result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} errors`)
  times.sort((one, other) => one - other)
  const slowerThan = (share: number) => Math.round(times[Math.ceil(times.length * share) - 1] ?? 0)
  return {
    rate: result.requests.total / result.duration,
    p50: slowerThan(0.5),
    p95: slowerThan(0.95),
    p99: slowerThan(0.99),
  }
}

/** How often a second the statements are answered one after the other, straight through the driver. */
export async function loadStatements(
  url: string,
  statements: Statement[],
  { connections, seconds }: { connections: number; seconds: number },
): Promise<number> {
  const pool = new pg.Pool({ connectionString: url, max: connections })
  const until = Date.now() + seconds * 1000
  let done = 0
  const worker = async (): Promise<void> => {
    while (Date.now() < until) {
      for (const statement of statements) await pool.query(statement)
      done++
    }
  }
  const started = Date.now()
  await Promise.all(Array.from({ length: connections }, worker))
  const rate = done / ((Date.now() - started) / 1000)
  await pool.end()
  return rate
}

/** The ceiling: a bare node:http in a process of its own, that sends these bytes. */
export async function startBareServer(body: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'accord-bench-bare-'))
  const file = join(folder, 'body.json')
  await writeFile(file, body)
  const port = await freePort()
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bare-server.ts'), String(port), file], { stdio: 'inherit' }) // prettier-ignore
  const url = `http://127.0.0.1:${port}/`
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(url).then(({ ok }) => ok, () => false)) break // prettier-ignore
    await delay(50)
  }
  const stop = async (): Promise<void> => {
    child.kill()
    await rm(folder, { recursive: true, force: true })
  }
  return { url, stop }
}

export function said({ rate, p50, p95, p99 }: Measured): string {
  return `${rate.toFixed(0)} | ${p50} | ${p95} | ${p99}`
}
