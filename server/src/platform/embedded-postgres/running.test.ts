import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { findBinaries } from './binaries.ts'
import { freePort } from '../free-port.ts'
import { startPostmaster } from './postmaster.ts'
import { startAnother } from './testing/start-another.ts'
import { clusterOf, dataDirsWithDatabase, newDataDir, query, start } from './testing/temporary-data.ts'
import { databaseUser } from './unprivileged-user.ts'

const dataDirWithDatabase = dataDirsWithDatabase()

describe('the data has one owner', () => {
  it('lets exactly one of three win that start at once', async () => {
    const dataDir = await newDataDir()
    const three = [1, 2, 3].map(() => startAnother(dataDir))
    const outcomes = await Promise.all(
      three.map(({ hears }) => hears('url').catch((error: Error) => error.message)),
    )
    const winners = three.filter((_, i) => outcomes[i]!.startsWith('postgres://'))
    expect(winners, outcomes.join('\n')).toHaveLength(1)
    const sentence = `(process ${winners[0]!.process.pid}) is using`
    expect(outcomes.filter((outcome) => outcome.includes(sentence))).toHaveLength(2)
    winners[0]!.order('stop')
    await winners[0]!.exit
  })

  it('refuses a second Accord within a second and names the first, from its own process or another', async () => {
    const dataDir = await dataDirWithDatabase()
    const { url } = await start(dataDir)

    const begun = performance.now()
    await expect(start(dataDir)).rejects.toThrow(
      `Another Accord (process ${process.pid}) is using ${join(dataDir, 'postgres')}.`,
    )
    expect(performance.now() - begun).toBeLessThan(1000)
    // Had the refusal dropped the lock of its own process, this one would get it.
    expect(await startAnother(dataDir).hears('refused')).toContain(`(process ${process.pid})`)
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })
})

describe('PostgreSQL has a life of its own', () => {
  it('Ctrl-C reaches Accord and not PostgreSQL, which ends when Accord stops it', async () => {
    const accord = startAnother(await dataDirWithDatabase(), { detached: true })
    const url = await accord.hears('url')
    process.kill(-accord.process.pid!, 'SIGINT') // to the whole group, as a terminal does
    await accord.hears('interrupted')
    await sleep(100)
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    accord.order('stop')
    await accord.hears('stopped')
    expect(await accord.exit).toEqual([0, null])
    await expect(query(url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED')
  })

  it.each(['leave', 'throw'] as const)(
    'it does not keep Accord alive (%s), and ends after it',
    async (order) => {
      const accord = startAnother(await dataDirWithDatabase())
      const url = await accord.hears('url')
      accord.order(order)
      expect(await accord.exit).toEqual([order === 'throw' ? 1 : 0, null])
      await vi.waitFor(() => expect(query(url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED'), {
        timeout: 3000,
      })
    },
  )

  it('it can be stopped while a statement runs, and more than once', async () => {
    const dataDir = await dataDirWithDatabase()
    const { url, stop } = await start(dataDir)
    const sleeping = query(url, 'SELECT pg_sleep(60)').catch((error: Error) => error.message)
    const running = "SELECT 1 FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(60)'"
    await vi.waitFor(async () => expect(await query(url, running)).toHaveLength(1))
    await Promise.all([stop(), stop()])
    await stop()
    expect(await sleeping).toMatch(/terminat/)
    expect(await readdir(join(dataDir, 'postgres'))).toEqual(['README', 'data', 'lock', 'password'])
  })
})

describe('a port', () => {
  it('is chosen again when someone took the first meanwhile', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void taken.close())
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo

    const log = vi.fn()
    const cluster = clusterOf(await dataDirWithDatabase())
    const user = await databaseUser(cluster)
    const binaries = await findBinaries(user, log)
    const choosePort = vi.fn(freePort).mockResolvedValueOnce(port)
    const postmaster = await startPostmaster({ cluster, binaries, user, log, onExit: log }, choosePort)
    await postmaster.stop()
    expect(postmaster.port).not.toBe(port)
    expect(log).not.toHaveBeenCalled()
  })
})
