import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

const ROOT = join(import.meta.dirname, '../../..')
const WEB = join(ROOT, 'web')
const DIST = join(WEB, 'dist')
const MARK = join(DIST, '.built-from')

/**
 * The folder of the built web app, built now if its sources are not those of the last build. The same sources are
 * never built twice.
 */
export async function builtWeb(log: (sentence: string) => void): Promise<string> {
  // An installation without the sources (a container) brings the build along.
  if (!existsSync(join(WEB, 'src'))) return DIST
  const sources = await fingerprint()
  if ((await readFile(MARK, 'utf8').catch(() => '')) === sources) return DIST
  log('Building the pages (only after an installation or an update).')
  // Two that start at once build twice, but neither ever serves the other's half.
  const fresh = `${DIST}.${process.pid}`
  try {
    await run('npm', ['run', 'build', '--silent', '--', '--outDir', fresh])
    await writeFile(join(fresh, '.built-from'), sources)
    await rm(DIST, { recursive: true, force: true })
    await rename(fresh, DIST).catch(() => {})
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
  return DIST
}

/** Names, sizes and contents of everything that the build is made of. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of [
    join(WEB, 'src'),
    join(WEB, 'build'),
    join(WEB, 'public'),
    join(ROOT, 'contract/src'),
  ])
    for (const path of await filesIn(folder)) hash.update(relative(ROOT, path)).update(await readFile(path))
  for (const name of ['web/vite.config.ts', 'web/index.html', 'web/package.json', 'package-lock.json'])
    hash.update(await readFile(join(ROOT, name)).catch(() => ''))
  return hash.digest('hex')
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const paths = names.map((name) => join(folder, name)).sort()
  const isFile = await Promise.all(paths.map(async (path) => (await stat(path)).isFile()))
  return paths.filter((_, index) => isFile[index])
}

function run(command: string, args: string[]): Promise<void> {
  const child = spawn(command, args, {
    cwd: WEB,
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  })
  let complaints = ''
  child.stderr?.on('data', (chunk: Buffer) => (complaints = (complaints + chunk).slice(-4000)))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The pages could not be built:\n${complaints}`)),
    )
  })
}
