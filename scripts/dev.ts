// One port to look at: the pages with hot reload, everything else passed on to a server that restarts when its
// sources change.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createServer } from 'vite'
import { freePort } from '../server/src/platform/free-port.ts'

const ROOT = join(import.meta.dirname, '..')
const port = Number(process.env.PORT ?? 3000)
const apiPort = await freePort()
const api = `http://127.0.0.1:${apiPort}`

const server = spawn(
  process.execPath,
  [
    '--watch',
    '--watch-preserve-output',
    '--watch-path=server/src',
    '--watch-path=contract/src',
    'server/src/main.ts',
  ],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      PORT: String(apiPort),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      ACCORD_PAGES: '0',
      ACCORD_DEMO: process.env.ACCORD_DEMO ?? '1',
    },
  },
)

process.env.ACCORD_API = api
const pages = await createServer({
  root: join(ROOT, 'web'),
  server: { port, strictPort: true, host: '127.0.0.1' },
})
await pages.listen()
console.log(`\nThe pages are at http://127.0.0.1:${port} (the server behind them at ${api})\n`)

let stopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (stopping) return
    stopping = true
    void pages.close()
    server.kill('SIGTERM')
  })
server.on('exit', (code) => process.exit(code ?? 0))
