import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { freePort } from '../platform/free-port.ts'

export const ACCORD = join(import.meta.dirname, '../../bin/accord.js')

export type ServerProcess = {
  url: string
  child: ChildProcess
  /** Everything that it has said so far. */
  said: () => string
  /** SIGTERM, and what it exits with. */
  stop: () => Promise<number | null>
  /** SIGKILL: as if the machine had lost power. */
  kill: () => Promise<void>
}

/** A real server in a process of its own, ready to be asked. */
export async function startServerProcess(environment: Record<string, string>): Promise<ServerProcess> {
  const port = await freePort()
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [ACCORD, 'start'], {
    env: {
      PATH,
      HOME,
      LOG_LEVEL: 'info',
      ACCORD_DEMO: '0',
      ACCORD_PAGES: '0',
      ACCORD_RATE_LIMITS: 'off',
      ...environment,
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk))
  child.stderr.on('data', (chunk: Buffer) => (text += chunk))
  const exited = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)))
  const url = `http://127.0.0.1:${port}`
  await untilReady(url, child, () => text)
  return {
    url,
    child,
    said: () => text,
    stop: () => {
      child.kill('SIGTERM')
      return exited
    },
    kill: async () => {
      child.kill('SIGKILL')
      await exited
    },
  }
}

async function untilReady(url: string, child: ChildProcess, said: () => string): Promise<void> {
  const deadline = Date.now() + 90_000
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The server ended at once (${child.exitCode}):\n${said()}`)
    const ready = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (ready) return
    await delay(50)
  }
  child.kill('SIGKILL')
  throw new Error(`The server did not become ready:\n${said()}`)
}
