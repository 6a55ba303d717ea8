#!/usr/bin/env node
// Accord runs on the Node 24 that npm installed with it, whatever Node started this file.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const cli = join(here, '../src/cli.ts')

if (Number(process.versions.node.split('.')[0]) >= 24) await import(cli)
else {
  const node = createRequire(import.meta.url).resolve('node/bin/node')
  const child = spawn(node, [cli, ...process.argv.slice(2)], { stdio: 'inherit' })
  // Signals for us are meant for it; Ctrl-C reaches both by itself.
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGINT', () => {})
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}
