import type pg from 'pg'

/** `name`: of one that each connection keeps the plan of. */
export type Statement = { name?: string; text: string; values: unknown[] }
type Watched = pg.PoolClient & { sent?: Statement[] }

/** How many statements `work` sends to the database through this pool. */
export const statementsOf = async (pool: pg.Pool, work: () => Promise<unknown>): Promise<number> =>
  (await sentStatements(pool, work)).length

/** The statements that `work` sends to the database through this pool. */
export async function sentStatements(pool: pg.Pool, work: () => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = []
  const watch = (client: Watched) => {
    if (!client.sent) noteQueries(client)
    client.sent = sent
  }
  pool.on('acquire', watch)
  await work()
  pool.off('acquire', watch)
  // Their connections go on to note: what is sent from here on is not of this work.
  return [...sent]
}

function noteQueries(client: Watched): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown
  client.query = ((...args: unknown[]) => {
    const [said, more] = args
    const { name, text, values } =
      typeof said === 'string' ? { text: said, values: more } : (said as Statement)
    client.sent?.push({ ...(name && { name }), text, values: Array.isArray(values) ? values : [] })
    return query(...args)
  }) as never
}
