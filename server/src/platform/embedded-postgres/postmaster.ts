import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { childInFolder, pathInChild } from './child-in-folder.ts'
import { explainComplaint, explainSpawnError } from './complaint.ts'
import { freePort } from '../free-port.ts'
import { clusterName, endPostmaster, readPostmasterPid, stopOrphan } from './running-postmaster.ts'
import { lastWords } from './server-log.ts'
import type { User } from './unprivileged-user.ts'

type Start = {
  cluster: string
  binaries: Binaries
  user: User | undefined
  log: (sentence: string) => void
  onExit: () => void
}

export type Postmaster = { port: number; stop: () => Promise<void> }

export async function startPostmaster(start: Start, choosePort = freePort): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    await stopOrphan(start.cluster, start.log)
    const port = await choosePort()
    const child = await spawnPostgres(start, port)
    const complaint = await untilReady(child, start)
    if (complaint === undefined) return { port, stop: watch(child, start) }
    if (attempt === 15 || !passing.test(complaint)) throw new Error(explainComplaint(complaint))
    await sleep(attempt * 50)
  }
}

/** Someone took the port after our test; a killed one's processes are still ending; it had not yet written its number. */
const passing = /Address already in use|pre-existing shared memory block|"postmaster.pid" already exists/

async function spawnPostgres({ cluster, binaries, user }: Start, port: number): Promise<ChildProcess> {
  const settings = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    // A socket's path has at most 107 bytes, and it would have to lie where the database's user can walk.
    unix_socket_directories: '',
    cluster_name: await clusterName(cluster),
    shared_preload_libraries: 'pg_stat_statements',
    logging_collector: 'on',
    log_directory: 'log',
    log_filename: 'postgres-%Y%m%d-%H%M%S.log',
  }
  const child = spawn(
    binaries.postgres,
    ['-D', pathInChild(cluster, user), ...Object.entries(settings).flatMap(([k, v]) => ['-c', `${k}=${v}`])],
    {
      ...childInFolder(cluster, user),
      stdio: ['ignore', 'ignore', 'pipe'],
      // A session of its own: Ctrl-C in the terminal is for us, and we stop it when its turn comes.
      detached: true,
    },
  )
  await new Promise((done, fail) => {
    child.once('spawn', () => done(undefined)).once('error', (error) => fail(explainSpawnError(error)))
  })
  child.unref()
  // Should we end without stop(), by an exception for instance: ask, without waiting.
  const askToEnd = () => void child.kill('SIGINT')
  process.once('exit', askToEnd)
  child.once('exit', () => process.off('exit', askToEnd))
  return child
}

/** Undefined when it is ready, else its complaint. It may take as long as it lives: recovery can take minutes. */
async function untilReady(child: ChildProcess, { cluster, log }: Start): Promise<string | undefined> {
  let complaint = ''
  const stderr = child.stderr as Readable
  const closed = new Promise((done) => stderr.once('close', done))
  stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))

  for (let waited = 1; isAlive(child); waited++) {
    const found = await readPostmasterPid(cluster)
    if (found?.pid === child.pid && found?.ready) {
      // From here on it writes to its own log, and it must not depend on someone who reads.
      stderr.destroy()
      return undefined
    }
    if (waited % 500 === 0)
      log('The database is still starting: after a crash it repeats its last writes first.')
    await sleep(10)
  }
  await closed
  return complaint.includes('redirecting log output') ? complaint + (await lastWords(cluster)) : complaint
}

function watch(child: ChildProcess, { log, onExit }: Start): () => Promise<void> {
  let stopping = false
  child.once('exit', (code, signal) => {
    if (stopping) return
    log(
      `The database ended by itself (${signal ?? `code ${code}`}). Its log is in DATA_DIR/postgres/data/log.`,
    )
    onExit()
  })
  return async () => {
    stopping = true
    await endPostmaster(child.pid!, () => !isAlive(child))
  }
}

const isAlive = (child: ChildProcess) => child.exitCode === null && child.signalCode === null
