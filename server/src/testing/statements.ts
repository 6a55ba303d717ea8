import type pg from 'pg'

type Counting = pg.PoolClient & { counter?: { statements: number } }

/** How many statements `work` sends to the database through this pool. */
export async function statementsOf(pool: pg.Pool, work: () => Promise<unknown>): Promise<number> {
  const counter = { statements: 0 }
  const watch = (client: Counting) => {
    if (!client.counter) countQueries(client)
    client.counter = counter
  }
  pool.on('acquire', watch)
  await work()
  pool.off('acquire', watch)
  return counter.statements
}

function countQueries(client: Counting): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown
  client.query = ((...args: unknown[]) => {
    if (client.counter) client.counter.statements++
    return query(...args)
  }) as never
}
