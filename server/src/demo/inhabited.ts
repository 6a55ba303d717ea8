import type { Database } from '../platform/database/database.ts'

/** Whether the demo is in already, or anybody has registered: strangers are not moved in with real people. */
export async function isInhabited(db: Database): Promise<boolean> {
  const setting = await db.selectFrom('settings').select('name').where('name', '=', 'demo').executeTakeFirst()
  const user = await db.selectFrom('users').select('id').limit(1).executeTakeFirst()
  return setting !== undefined || user !== undefined
}
