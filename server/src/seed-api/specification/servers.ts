import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestDatabase, TEST_SECRET } from '../../testing/installation.ts'
import { ACCORD, startServerProcess } from '../../testing/server-process.ts'

export const PASSWORD = 'correct horse battery'

/** Running servers on one new database in which there is nobody but the admin `ada`. */
export async function startServers(
  count: number,
  more: Record<string, string> = {},
): Promise<{ urls: string[]; databaseUrl: string; stop: () => Promise<void> }> {
  const database = await createTestDatabase()
  const dataDir = await mkdtemp(join(tmpdir(), 'accord-specification-'))
  const environment = { DATABASE_URL: database.url, ACCORD_SECRET: TEST_SECRET, DATA_DIR: dataDir, ...more }
  const made = spawnSync(
    process.execPath,
    [ACCORD, 'admin', 'create', '--username', 'ada', '--email', 'ada@mail.example'],
    { env: { ...process.env, ...environment, ACCORD_ADMIN_PASSWORD: PASSWORD }, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`No admin was made:\n${made.stdout}${made.stderr}`)
  const servers = await Promise.all(Array.from({ length: count }, () => startServerProcess(environment)))
  return {
    databaseUrl: database.url,
    urls: servers.map(({ url }) => url),
    stop: async () => {
      await Promise.all(servers.map((server) => server.stop()))
      await database.drop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
