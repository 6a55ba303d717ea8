import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/**
 * A port of the loopback on which nobody listens now. From below those that the system gives to whoever asks for any
 * (Linux begins with 32768), so that nobody is given it before the caller listens.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000)
    if (await isFree(port)) return port
  }
}

function isFree(port: number): Promise<boolean> {
  const server = createServer()
  return new Promise((resolve) => {
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
