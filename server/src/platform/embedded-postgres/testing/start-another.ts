import { spawn } from 'node:child_process'
import type { ChildProcess, SpawnOptions } from 'node:child_process'
import { on, once } from 'node:events'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'

type Event = {
  url?: string
  milliseconds?: number
  sentence?: string
  refused?: string
  ended?: true
  stopped?: true
  interrupted?: true
}

export type AnotherAccord = {
  process: ChildProcess
  /** The next event of this kind; fails when the process ends without one. */
  hears: <Kind extends keyof Event>(kind: Kind) => Promise<NonNullable<Event[Kind]>>
  order: (word: 'stop' | 'throw' | 'leave') => void
  exit: Promise<unknown>
}

type Choices = SpawnOptions & { node?: string; script?: string }

export function startAnother(dataDir: string, choices: Choices = {}): AnotherAccord {
  const { node = process.execPath, script = `${import.meta.dirname}/another-accord.ts`, ...options } = choices
  const child = spawn(node, [script, dataDir], {
    cwd: '/',
    env: { PATH: process.env['PATH'] },
    ...options,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let complaint = ''
  child.stderr!.on('data', (text) => (complaint += text))
  const lines = on(createInterface({ input: child.stdout! }), 'line', { close: ['close'] })
  return {
    process: child,
    exit: once(child, 'exit'),
    order: (word) => void child.stdin!.write(`${word}\n`),
    async hears(kind) {
      const passed: string[] = []
      for (;;) {
        const { value, done } = await lines.next()
        if (done) throw new Error(`ended without "${kind}": ${passed.join('\n')}\n${complaint}`)
        const found = (JSON.parse(value[0]) as Event)[kind]
        if (found !== undefined) return found
        passed.push(value[0])
      }
    },
  }
}
