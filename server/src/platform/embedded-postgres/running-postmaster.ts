import { execFileSync } from 'node:child_process'
import { readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * A killed Accord leaves its PostgreSQL running. We hold the lock, so it is nobody's any more: it is stopped
 * rather than adopted, because then there is one way to start, with our settings and a child of our own.
 */
export async function stopOrphan(cluster: string, log: (sentence: string) => void): Promise<void> {
  const pid = (await readPostmasterPid(cluster))?.pid
  const command = pid ? await commandLine(pid) : []
  if (!pid || command.length === 0) return
  if (!(await mayServe(pid, command, cluster))) {
    // The number went to another program, which PostgreSQL would take for itself.
    await rm(join(cluster, 'postmaster.pid'), { force: true })
    return
  }
  if (!command.includes(`cluster_name=${await clusterName(cluster)}`))
    throw new Error(
      `A PostgreSQL which Accord did not start (process ${pid}) is running on ${cluster}. Stop it first.`,
    )
  log(`Stopping the database which an earlier Accord left running (process ${pid}).`)
  await endPostmaster(pid, async () => (await commandLine(pid)).length === 0)
}

/** Fast (ends sessions, writes everything), then immediate (repeats its last writes at the next start). */
export async function endPostmaster(pid: number, gone: () => boolean | Promise<boolean>): Promise<void> {
  for (const { signal, seconds } of [
    { signal: 'SIGINT', seconds: 20 },
    { signal: 'SIGQUIT', seconds: 5 },
    { signal: 'SIGKILL', seconds: 5 },
  ] as const) {
    if (await gone()) return
    signalPostmaster(pid, signal)
    for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(10)) if (await gone()) return
  }
  throw new Error(`PostgreSQL (process ${pid}) does not end.`)
}

function signalPostmaster(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ESRCH')
      throw new Error(`PostgreSQL (process ${pid}) can't be stopped: ${code}.`, { cause: error })
  }
}

/** What PostgreSQL writes about itself: its process on the first line, its state on the eighth. */
export async function readPostmasterPid(
  cluster: string,
): Promise<{ pid: number; ready: boolean } | undefined> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  const pid = Number(lines[0])
  return pid > 0 ? { pid, ready: lines[7]?.trim() === 'ready' } : undefined
}

/** It stands on the command line: by it a later start knows which PostgreSQL serves this folder. */
export async function clusterName(cluster: string): Promise<string> {
  return `accord-${(await stat(cluster, { bigint: true })).ino}`
}

/** Empty where there is no such process, or only its unburied remains. Unlike the rest of /proc, anyone may read it. */
async function commandLine(pid: number): Promise<string[]> {
  if (process.platform === 'linux') {
    const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    return line.split('\0').filter(Boolean)
  }
  try {
    const line = execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' })
    return line.split(/\s+/).filter(Boolean)
  } catch {
    return []
  }
}

/** A PostgreSQL serves only a folder of its own user, and stands in it. */
async function mayServe(pid: number, command: string[], cluster: string): Promise<boolean> {
  if (!/(^|\/)postgres(:|$)/.test(command[0] ?? '')) return false
  const [running, place, here] = await Promise.all([
    stat(`/proc/${pid}`).catch(() => undefined),
    stat(`/proc/${pid}/cwd`).catch(() => undefined),
    stat(cluster),
  ])
  if (running && running.uid !== here.uid) return false
  return !place || (place.dev === here.dev && place.ino === here.ino)
}
