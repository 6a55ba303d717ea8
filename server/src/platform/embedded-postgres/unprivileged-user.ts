import { chown, lchown, readFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

export type User = { uid: number; gid: number }

/**
 * PostgreSQL refuses to run as root. This number belongs to nobody (60578 to 61183 are unused in systemd's
 * table of UIDs, and below 65536 it exists in containers too): the database shares its files with no other
 * program, and nothing is added to the machine's users.
 */
const dedicated: User = { uid: 60932, gid: 60932 }

/** Whom the database runs as; undefined where we aren't root and it is simply us. */
export async function databaseUser(cluster: string): Promise<User | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const owner = await stat(cluster).catch(() => undefined)
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  // Root's after a restore that kept no owners; PostgreSQL wants its files to be its own.
  if (owner) await handOver(cluster, dedicated)
  return dedicated
}

/** For initdb, which asks the system for its user's name and gives up where there is none. */
export async function namedUser(): Promise<User> {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'))
  const users = lines.filter(([, , uid]) => Number(uid) > 0)
  const [, , uid, gid] = users.find(([name]) => name === 'nobody') ?? users[0] ?? []
  if (!uid)
    throw new Error('/etc/passwd names no user but root, and PostgreSQL can be set up only by another.')
  return { uid: Number(uid), gid: Number(gid) }
}

export async function handOver(folder: string, user: User): Promise<void> {
  try {
    await chown(folder, user.uid, user.gid)
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
      await lchown(join(entry.parentPath, entry.name), user.uid, user.gid)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall !== 'chown') throw error
    throw new Error(
      `PostgreSQL refuses to run as root, and ${folder} can't be given to another user (${(error as NodeJS.ErrnoException).code}). Run Accord as an ordinary user, or choose a DATA_DIR on another file system.`,
      { cause: error },
    )
  }
}
