import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const SCHEMA = join(import.meta.dirname, 'schema.generated.ts')

/**
 * Writes the tables' TypeScript types from a migrated database to schema.generated.ts; with `verify`, only
 * compares. Answers whether the file was, or is now, up to date.
 */
export function generateTypes(url: string, verify = false): Promise<boolean> {
  const bin = createRequire(import.meta.url).resolve('kysely-codegen/dist/cli/bin.js')
  // prettier-ignore
  const args = [
    bin, '--dialect', 'postgres', '--out-file', SCHEMA, '--log-level', 'error',
    '--exclude-pattern', '{migrations,pg_stat_statements*}', '--date-parser', 'string', '--numeric-parser', 'number',
    '--type-mapping', '{"int8":"number","citext":"string"}',
    ...(verify ? ['--verify'] : []),
  ]
  const child = spawn(process.execPath, args, {
    env: { ...process.env, DATABASE_URL: url },
    stdio: 'inherit',
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code === 0))
  })
}
