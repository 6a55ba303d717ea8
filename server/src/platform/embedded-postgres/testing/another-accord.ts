// A process of its own for the tests: starts the database in the folder named, says how that went, a line of
// JSON each, and does what it reads. Like a server that drains it does not end by Ctrl-C.
import { createInterface } from 'node:readline'
import { startEmbeddedPostgres } from '../index.ts'

const say = (event: object) => console.log(JSON.stringify(event))
process.on('SIGINT', () => say({ interrupted: true }))

try {
  const begun = performance.now()
  const { url, stop } = await startEmbeddedPostgres({
    dataDir: process.argv[2]!,
    log: (sentence) => say({ sentence }),
    onExit: () => say({ ended: true }),
  })
  say({ url, milliseconds: performance.now() - begun })

  const orders = createInterface({ input: process.stdin })
  orders.on('line', async (order) => {
    if (order === 'stop') await stop().then(() => say({ stopped: true }))
    if (order === 'throw') throw new Error('a bug, wanted by a test')
    orders.close()
    process.stdin.destroy()
  })
} catch (error) {
  say({ refused: (error as Error).message })
  process.stdin.destroy()
}
