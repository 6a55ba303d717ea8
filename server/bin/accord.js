#!/usr/bin/env node
// Accord runs on the Node 24 that npm installed with it, whatever Node started this file, and within a heap that fits
// a small machine: without a bound V8 takes what it finds. With 8 MiB for what is young, lists spent a third of their time
// on what outlived it; with 32, the server holds more than 250 MiB. NODE_OPTIONS=--max-old-space-size=… gives it more.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cli = join(dirname(fileURLToPath(import.meta.url)), '../src/cli.ts')
const heap = /max-old-space-size/.test(process.env.NODE_OPTIONS ?? '')
  ? []
  : ['--max-old-space-size=256', '--max-semi-space-size=16']
const args = [...heap, cli, ...process.argv.slice(2)]
// What V8 made of the sources once is kept: a second start is shorter by a third (module.enableCompileCache in Node's docs).
// glibc gives each thread an arena of its own and hands little of it back: with two of them the server holds 40 MiB less
// after 5000 requests (mallopt(3), M_ARENA_MAX). And it stops giving back large blocks once some were freed, as those are
// in which passwords are hashed, unless the size of a large block is said: 30 MiB less (M_MMAP_THRESHOLD).
const env = {
  NODE_COMPILE_CACHE: join(dirname(cli), '../../node_modules/.cache/accord'),
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
  ...process.env,
}
const recent = Number(process.versions.node.split('.')[0]) >= 24
const node = recent ? process.execPath : createRequire(import.meta.url).resolve('node/bin/node')

// In place of this process where that can be, so that signals reach the server and nobody else.
if (recent && process.execve && process.platform !== 'win32') process.execve(node, [node, ...args], env)
else {
  const child = spawn(node, args, { stdio: 'inherit', env })
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  // Ctrl-C reaches both by itself.
  process.on('SIGINT', () => {})
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}
