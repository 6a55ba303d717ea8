import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ACCORD } from './testing/server-process.ts'

it('says that its port is taken, and ends with its jobs and its database', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const dataDir = await mkdtemp(join(tmpdir(), 'accord-start-'))
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [ACCORD, 'start'], {
    env: { PATH, HOME, DATA_DIR: dataDir, PORT: String(port), ACCORD_DEMO: '0', ACCORD_PAGES: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text))
  expect(await once(child, 'exit')).toEqual([1, null])
  expect(said).toContain(`Port ${port} is taken by another program. Choose another one with PORT.`)
  expect(await readdir(join(dataDir, 'postgres/data'))).not.toContain('postmaster.pid')
  other.close()
  await rm(dataDir, { recursive: true, force: true })
})
