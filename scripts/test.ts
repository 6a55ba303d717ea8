// Everything that guards a landing, step by step, with one line of figures at the end. --long takes the samples of
// the long checks in full.
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Outcome = { passed: number; failed: number }

const ROOT = join(import.meta.dirname, '..')
const long = process.argv.includes('--long')
const reports = await mkdtemp(join(tmpdir(), 'accord-reports-'))
const environment = { ...process.env, CI: '1', ...(long ? { ACCORD_LONG: '1' } : {}) }

const steps: [name: string, run: () => Promise<Outcome>][] = [
  ['lint: code, arrows, format', () => asOne('npm', ['run', '-s', 'lint'])],
  ['types: contract, server, web, tests', () => asOne('npm', ['run', '-s', 'check'])],
  ['generated files are fresh', () => asOne('npm', ['run', '-s', 'generated'])],
  ['the pages build', () => asOne('node', ['scripts/build-web.ts'])],
  ['the first page is light', () => asOne('npm', ['run', '-s', 'weight', '-w', '@accord/web'])],
  ['unit and integration', vitest],
  ['in a browser', playwright],
]

let passed = 0
let failed = 0
for (const [name, run] of steps) {
  const begun = Date.now()
  console.log(`\n── ${name}`)
  const outcome = await run()
  passed += outcome.passed
  failed += outcome.failed
  const seconds = ((Date.now() - begun) / 1000).toFixed(1)
  console.log(`── ${name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`)
}
await rm(reports, { recursive: true, force: true })
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

async function asOne(command: string, args: string[]): Promise<Outcome> {
  const ok = (await run(command, args)) === 0
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
}

async function vitest(): Promise<Outcome> {
  const report = join(reports, 'vitest.json')
  const args = ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const status = await run('npx', args)
  const read = await readReport<{ numPassedTests: number; numFailedTests: number }>(report)
  const outcome = { passed: read?.numPassedTests ?? 0, failed: read?.numFailedTests ?? 1 }
  // A run may fail without a failed test: an error outside of every test, or a file that can't be read.
  return status === 0 || outcome.failed > 0 ? outcome : { ...outcome, failed: 1 }
}

async function playwright(): Promise<Outcome> {
  const report = join(reports, 'playwright.json')
  const status = await run('npm', ['run', '-s', 'test', '-w', '@accord/e2e'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  })
  const read = await readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(report)
  const outcome = {
    passed: read?.stats.expected ?? 0,
    failed: read ? read.stats.unexpected + read.stats.flaky : 1,
  }
  return status === 0 || outcome.failed > 0 ? outcome : { ...outcome, failed: 1 }
}

async function readReport<T>(path: string): Promise<T | null> {
  return readFile(path, 'utf8').then(
    (text) => JSON.parse(text) as T,
    () => null,
  )
}

function run(command: string, args: string[], more: Record<string, string> = {}): Promise<number> {
  const child = spawn(command, args, { cwd: ROOT, env: { ...environment, ...more }, stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
