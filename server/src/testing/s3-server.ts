import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../platform/free-port.ts'

const BUCKET = 'accord'

export type S3Server = {
  /** What a server needs to use it. */
  environment: { S3_URL: string; S3_ACCESS_KEY_ID: string; S3_SECRET_ACCESS_KEY: string }
  /** It is ended, until `up`. */
  down: () => Promise<void>
  up: () => Promise<void>
  stop: () => Promise<void>
}

/** A real S3 server, in a process of its own, with a bucket that is empty. It checks signatures; its only key is S3RVER. */
export async function startS3Server(): Promise<S3Server> {
  const directory = await mkdtemp(join(tmpdir(), 'accord-s3-'))
  const port = await freePort()
  let running = await started(directory, port)
  const down = async () => {
    running.kill('SIGKILL')
    await once(running, 'exit')
  }
  return {
    environment: {
      S3_URL: `http://127.0.0.1:${port}/${BUCKET}`,
      S3_ACCESS_KEY_ID: 'S3RVER',
      S3_SECRET_ACCESS_KEY: 'S3RVER',
    },
    down,
    up: async () => {
      running = await started(directory, port)
    },
    stop: async () => {
      await down()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

const PROGRAM = `
  import S3rver from '@20minutes/s3rver'
  const [directory, port] = process.argv.slice(1)
  const buckets = [{ name: '${BUCKET}', configs: [] }]
  await new S3rver({ directory, port, address: '127.0.0.1', silent: true, configureBuckets: buckets }).run()
  console.log('listening')`

async function started(directory: string, port: number): Promise<ChildProcess> {
  // The tokens of its lists are made by a cipher that OpenSSL 3 calls old.
  const args = ['--openssl-legacy-provider', '--input-type=module', '-e', PROGRAM, directory, String(port)]
  const child = spawn(process.execPath, args, {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}
