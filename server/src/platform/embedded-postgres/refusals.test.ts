import { chmod, mkdir, readFile, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeSymlinks } from './binaries.ts'
import { startAnother } from './testing/start-another.ts'
import { asRoot, clusterOf, newDataDir, nobody, query, start } from './testing/temporary-data.ts'

describe('a DATA_DIR that can not be used is refused', () => {
  it('when it is a file', async () => {
    const dataDir = await newDataDir()
    await writeFile(dataDir, '')
    await expect(start(join(dataDir, 'below'))).rejects.toThrow(
      /^DATA_DIR must be a folder, but .* below one/,
    )
    await expect(start(dataDir)).rejects.toThrow(/^DATA_DIR must be a folder, but .* is a file/)
  })

  it('when it may not be written', async () => {
    const dataDir = await newDataDir()
    await mkdir(dataDir)
    await chmod(dataDir, 0o555)
    const { hears } = startAnother(dataDir, asRoot ? nobody : {})
    expect(await hears('refused')).toMatch(/^This user \(uid \d+\) may not use .* for DATA_DIR\. Give/)
  })

  it.runIf(asRoot)('when its user has no name and the database must be made', async () => {
    const dataDir = await newDataDir()
    await chmod(join(dataDir, '..'), 0o777)
    const { hears } = startAnother(dataDir, { uid: 54321, gid: 54321 })
    expect(await hears('refused')).toMatch(/^A user without a name \(uid 54321 isn't in \/etc\/passwd\)/)
  })
})

describe('data that can not be read is refused', () => {
  it('when another major release made it, with the way to move', async () => {
    const dataDir = await newDataDir()
    await mkdir(clusterOf(dataDir), { recursive: true })
    await writeFile(join(clusterOf(dataDir), 'PG_VERSION'), '17\n')
    await expect(start(dataDir)).rejects.toThrow(
      /made by PostgreSQL 17, and this Accord brings PostgreSQL 18\. .*pg_dump.*pg_restore/,
    )
  })

  it('when it is no database', async () => {
    const dataDir = await newDataDir()
    await mkdir(clusterOf(dataDir), { recursive: true })
    await expect(start(dataDir)).rejects.toThrow(/is no PostgreSQL database/)
  })

  it('when the password is lost, and when PostgreSQL itself refuses, with its reason', async () => {
    const dataDir = await newDataDir()
    const { url, stop } = await start(dataDir)
    await stop()

    const password = join(dataDir, 'postgres/password')
    await rename(password, `${password}.away`)
    await expect(start(dataDir)).rejects.toThrow(
      /The password of the embedded database is missing: put .* back/,
    )
    await rename(`${password}.away`, password)

    const settings = join(clusterOf(dataDir), 'postgresql.conf')
    const before = await readFile(settings, 'utf8')
    await writeFile(settings, `${before}\nwork_mem = 'a lot'\n`)
    await expect(start(dataDir)).rejects.toThrow(
      /^PostgreSQL could not start: configuration file ".*" contains err/,
    )
    await writeFile(settings, before)

    // Every refusal let go of the lock.
    const again = await start(dataDir)
    expect(new URL(again.url).password).toBe(new URL(url).password)
    expect(await query(again.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })
})

describe("the libraries' symbolic links", () => {
  it('are made where an install script was not allowed to', async () => {
    const packageFolder = join(await newDataDir(), '..')
    const library = join(packageFolder, 'native/lib/libpq.so')
    await mkdir(join(packageFolder, 'native/lib'), { recursive: true })
    const links = ['native/lib/libpq.so.5', 'native/lib/libpq.so'].map((target) => ({
      source: 'native/lib/libpq.so.5.18',
      target,
    }))
    await writeFile(join(packageFolder, 'native/pg-symlinks.json'), JSON.stringify(links))
    await writeFile(`${library}.5.18`, 'the library')
    await symlink('libpq.so.5.18', library)
    await makeSymlinks(packageFolder)
    expect(await readFile(`${library}.5`, 'utf8')).toBe('the library')
  })
})
