import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { freePort } from '../server/src/platform/free-port.ts'

const ROOT = join(import.meta.dirname, '..')

export type RunningInstallation = { url: string; stop: () => Promise<void> }

/** Accord as `npm start` starts it, on a free port, with demo data of its own that is gone afterwards. */
export async function startInstallation(): Promise<RunningInstallation> {
  const dataDir = await mkdtemp(join(tmpdir(), 'accord-e2e-'))
  const port = await freePort()
  const child = spawn(process.execPath, ['server/bin/accord.js', 'start'], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, ACCORD_DEMO: '1', ACCORD_RATE_LIMITS: 'off', LOG_LEVEL: 'warn' }, // prettier-ignore
    stdio: 'inherit',
  })
  const url = `http://127.0.0.1:${port}`
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
    await rm(dataDir, { recursive: true, force: true })
  }
  for (let waited = 0; waited < 120_000; waited += 200) {
    if (child.exitCode !== null) throw new Error('The server ended at once.')
    const ready = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (ready) return { url, stop }
    await delay(200)
  }
  await stop()
  throw new Error('The server did not become ready within two minutes.')
}
