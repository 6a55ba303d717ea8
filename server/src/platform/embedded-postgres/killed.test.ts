import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { startAnother } from './testing/start-another.ts'
import {
  clusterOf,
  dataDirsWithDatabase,
  newDataDir,
  postmasterOf,
  query,
  start,
} from './testing/temporary-data.ts'
import { databaseUser } from './unprivileged-user.ts'

const dataDirWithDatabase = dataDirsWithDatabase()

describe('after kill -9 of Accord', () => {
  it('the next start stops the PostgreSQL that was left, and what was committed is there', async () => {
    const dataDir = await dataDirWithDatabase()
    const killed = startAnother(dataDir)
    const url = await killed.hears('url')
    await query(url, 'CREATE TABLE kept (n int)')
    killed.process.kill('SIGKILL')
    await killed.exit
    await query(url, 'INSERT INTO kept VALUES (7)')
    const left = await postmasterOf(dataDir)

    const log = vi.fn()
    const next = await start(dataDir, { log })
    expect(log.mock.calls).toEqual([
      [`Stopping the database which an earlier Accord left running (process ${left}).`],
    ])
    expect(await readFile(`/proc/${left}/cmdline`, 'utf8').catch(() => '')).toBe('')
    expect(await query(next.url, 'SELECT n FROM kept')).toEqual([{ n: 7 }])
  })

  it.each([0, 60])('%i ms after PostgreSQL was started, the next start works', async (delay) => {
    const dataDir = await dataDirWithDatabase()
    const killed = startAnother(dataDir)
    await firstChildOf(killed.process.pid!)
    await sleep(delay)
    killed.process.kill('SIGKILL')
    await killed.exit
    const next = await start(dataDir)
    expect(await query(next.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })

  it('in the middle of making the database, the next start begins anew', async () => {
    const dataDir = await newDataDir()
    const killed = startAnother(dataDir)
    await killed.hears('sentence')
    await sleep(500)
    killed.process.kill('SIGKILL')
    await killed.exit
    expect(await readdir(join(dataDir, 'postgres'))).not.toContain('data')
    const next = await start(dataDir)
    expect(await query(next.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })
})

describe('after kill -9 of PostgreSQL', () => {
  it('Accord is told, and the next start has what was committed', async () => {
    const dataDir = await dataDirWithDatabase()
    const onExit = vi.fn()
    const log = vi.fn()
    const { url, stop } = await start(dataDir, { log, onExit })
    await query(url, 'CREATE TABLE kept AS SELECT 7 AS n')
    process.kill(await postmasterOf(dataDir), 'SIGKILL')
    await vi.waitFor(() => expect(onExit).toHaveBeenCalledOnce())
    expect(log).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/^The database ended by itself \(SIGKILL\)/),
    )
    await stop()

    const next = await start(dataDir)
    expect(await query(next.url, 'SELECT n FROM kept')).toEqual([{ n: 7 }])
  })

  it('a number that another program has got by now does not hinder', async () => {
    const dataDir = await dataDirWithDatabase()
    const first = await start(dataDir)
    const pidFile = join(clusterOf(dataDir), 'postmaster.pid')
    const text = await readFile(pidFile, 'utf8')
    await first.stop()

    // A program of the database's own user: the case in which PostgreSQL itself would refuse.
    const other = spawn('sleep', ['60'], { ...(await databaseUser(clusterOf(dataDir))), cwd: '/' })
    onTestFinished(() => void other.kill())
    await once(other, 'spawn')
    await writeFile(pidFile, text.replace(/^\d+/, String(other.pid)))

    const next = await start(dataDir)
    expect(await query(next.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    expect(other.exitCode).toBe(null)
  })
})

async function firstChildOf(pid: number): Promise<void> {
  const children = () => readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '')
  while (!(await children())) await sleep(1)
}
