import { access, constants, open, readFile } from 'node:fs/promises'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { writeForOwner } from './data-folder.ts'

export type DataLock = { release: () => void }

// The garbage collector would close a forgotten one, and so open the lock.
const held = new Set<DatabaseSync>()

/**
 * One Accord for one folder. SQLite is here for its file lock alone: the one Node can take that the kernel
 * drops when the process dies, however it dies, and that other containers on the same disk respect too.
 * Nothing is written into the file. (Opening and closing it in this process by other means would drop the
 * lock, as POSIX has it.)
 */
export async function lockData(folder: string): Promise<DataLock> {
  await makeLockFile(folder)
  // Two that start at once hinder each other; with a little patience one of them wins.
  const file = new DatabaseSync(lockFile(folder), { timeout: 300 })
  try {
    // No journal beside it: the lock must be had on a full disk too.
    file.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch (error) {
    file.close()
    throw new Error(await whyRefused(folder, error), { cause: error })
  }
  held.add(file)
  const release = () => {
    if (!held.delete(file)) return
    rmSync(holderFile(folder), { force: true })
    file.close()
  }
  try {
    await writeForOwner(holderFile(folder), `${process.pid}\n`)
    return { release }
  } catch (error) {
    release()
    throw error
  }
}

async function makeLockFile(folder: string): Promise<void> {
  try {
    const made = await open(lockFile(folder), 'wx', 0o600)
    await made.close()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    await access(lockFile(folder), constants.R_OK | constants.W_OK)
  }
}

async function whyRefused(folder: string, error: unknown): Promise<string> {
  if ((error as { errcode?: number }).errcode !== SQLITE_BUSY)
    return `The lock ${lockFile(folder)} can't be taken: ${(error as Error).message}.`
  const holder = await holderOf(folder)
  return `Another Accord${holder && ` (process ${holder})`} is using ${folder}. Stop it, or give this one a DATA_DIR of its own.`
}

/** The winner of a race needs a moment to write its number down. */
async function holderOf(folder: string): Promise<string> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const holder = (await readFile(holderFile(folder), 'utf8').catch(() => '')).trim()
    if (holder && isAlive(Number(holder))) return holder
    await sleep(30)
  }
  return ''
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const SQLITE_BUSY = 5
const lockFile = (folder: string) => join(folder, 'lock')
const holderFile = (folder: string) => join(folder, 'lock.pid')
