import type { SpawnOptions } from 'node:child_process'
import type { User } from './unprivileged-user.ts'

/**
 * The unprivileged user may not be able to walk to the data: DATA_DIR, or a home above it, may be root's with
 * mode 0700. But it need not walk. The child enters the folder while it is still root (libuv changes the
 * directory before the user), and /proc/self/cwd leads there without passing the parents. PostgreSQL's
 * processes never leave that folder.
 */
export function pathInChild(folder: string, user: User | undefined): string {
  return user && process.platform === 'linux' ? '/proc/self/cwd' : folder
}

export function childInFolder(folder: string, user: User | undefined): SpawnOptions {
  return { cwd: folder, env: environment(), windowsHide: true, ...user }
}

/** Accord's secrets are in our own environment, and none of PostgreSQL's business. */
function environment(): NodeJS.ProcessEnv {
  const { PATH = '/usr/bin:/bin', SystemRoot } = process.env
  return { PATH, LC_ALL: 'C', TZ: 'UTC', ...(SystemRoot && { SystemRoot }) }
}
