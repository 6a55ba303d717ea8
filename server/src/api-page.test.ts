import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { createTestDatabase, TEST_SECRET } from './testing/installation.ts'
import { startServerProcess } from './testing/server-process.ts'

const PAGE = join(import.meta.dirname, '../../docs/api.md')

it('every line of docs/api.md runs, and says what the page says', { timeout: 120_000 }, async () => {
  const page = await readFile(PAGE, 'utf8')
  const script = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block]) => block).join('\n')
  const database = await createTestDatabase()
  const dataDir = await mkdtemp(join(tmpdir(), 'accord-page-'))
  const server = await startServerProcess({
    DATABASE_URL: database.url,
    ACCORD_SECRET: TEST_SECRET,
    ACCORD_DEMO: '1',
    DATA_DIR: dataDir,
  })
  try {
    const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script], {
      cwd: dataDir,
      env: { ...process.env, ACCORD: server.url, PATH: `${dirname(process.execPath)}:${process.env.PATH}` },
    })
    for (const answer of ['open', '125000', '875000', '2500.5', 'sponsor'])
      expect(stdout).toContain(`${answer}\n`)
    expect(stdout).toContain('Looking forward to it!')
  } finally {
    await server.stop()
    await database.drop()
    await rm(dataDir, { recursive: true, force: true })
  }
})
