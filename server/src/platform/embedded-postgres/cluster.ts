import { spawn } from 'node:child_process'
import { mkdtemp, open, readFile, readdir, rename, rm } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { childInFolder, pathInChild } from './child-in-folder.ts'
import { firstStatements, initdbArguments } from './cluster-settings.ts'
import { explainComplaint, explainSpawnError } from './complaint.ts'
import { writeForOwner } from './data-folder.ts'
import { newPassword } from './password.ts'
import { handOver, namedUser } from './unprivileged-user.ts'
import type { User } from './unprivileged-user.ts'

type NewCluster = { folder: string; cluster: string; binaries: Binaries; user: User | undefined }

/** Made under another name and renamed when whole: what was interrupted is never taken for a database. */
export async function createCluster({ folder, cluster, binaries, user }: NewCluster): Promise<void> {
  await removeUnfinished(folder)
  await writeForOwner(join(folder, 'README'), readme)
  const unfinished = await mkdtemp(join(folder, 'unfinished-'))
  try {
    const maker = user ? await namedUser() : refuseNameless()
    if (maker) await handOver(unfinished, maker)
    const directory = ['-D', pathInChild(unfinished, maker)]
    await run(binaries.initdb, [...directory, ...initdbArguments], { folder: unfinished, user: maker })
    await run(
      binaries.postgres,
      ['--single', ...directory, '-c', 'fsync=off', '-c', 'exit_on_error=on', 'template1'],
      { folder: unfinished, user: maker, input: firstStatements(await newPassword(folder)) },
    )
    if (user) await handOver(unfinished, user)
    await run(binaries.initdb, [...directory, '--sync-only'], { folder: unfinished, user })
    await rename(unfinished, cluster)
    await syncFolder(folder)
  } catch (error) {
    await removeUnfinished(folder)
    throw error
  }
}

/** Minor releases read each other's files, major ones don't. */
export async function refuseOtherMajor(cluster: string, binaries: Binaries): Promise<void> {
  const found = await majorOf(cluster)
  if (found === binaries.major) return
  throw new Error(
    `The database in ${cluster} was made by PostgreSQL ${found}, and this Accord brings PostgreSQL ${binaries.major}. ` +
      `Start the Accord release that made it, save everything with pg_dump, move ${cluster} away, start this one and restore with pg_restore.`,
  )
}

async function majorOf(cluster: string): Promise<string> {
  try {
    return (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error
    throw new Error(
      `${cluster} is no PostgreSQL database: it has no PG_VERSION. Put it back from your backup.`,
      {
        cause: error,
      },
    )
  }
}

/** initdb would say so too, but not what to do. */
function refuseNameless(): undefined {
  if (process.platform === 'win32') return
  try {
    userInfo()
  } catch (error) {
    throw new Error(
      `A user without a name (uid ${process.getuid?.()} isn't in /etc/passwd) can't set PostgreSQL up. Add it there, or set DATABASE_URL.`,
      { cause: error },
    )
  }
}

type Run = { folder: string; user: User | undefined; input?: string }

async function run(program: string, options: string[], { folder, user, input = '' }: Run): Promise<void> {
  const child = spawn(program, options, { ...childInFolder(folder, user), stdio: ['pipe', 'ignore', 'pipe'] })
  let complaint = ''
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (complaint += text))
  child.stdin!.on('error', () => {}) // it ended early, and its exit tells why
  child.stdin!.end(input)
  const status = await new Promise((done, fail) => {
    child.on('error', (error) => fail(explainSpawnError(error))).on('close', done)
  })
  if (status !== 0) throw new Error(explainComplaint(complaint))
}

/** Best effort: an initdb that outlived its Accord may still write there. It fails then, and the next start sweeps. */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (name.startsWith('unfinished-'))
      await rm(join(folder, name), { recursive: true, force: true, maxRetries: 3 }).catch(() => {})
}

/** Makes the rename itself survive a power cut. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}

const readme = `PostgreSQL's files, kept by Accord.

data/      the database; data/log is its log, data/postgresql.conf its settings
password   with which Accord signs in
lock       held by the Accord that is running

A backup is a pg_dump, or a copy of this whole folder made while Accord is stopped.
`
