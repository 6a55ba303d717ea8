import type { Installation } from './installation.ts'
import { PASSWORD, signIn, stranger } from './people.ts'
import type { Person } from './people.ts'

let count = 0

/** Somebody whom the owner invited and who joined by the link in the mail. */
export async function joinedTeam(
  accord: Installation,
  owner: Person,
  invitation: { role: 'viewer' | 'manager'; spendingLimit?: { amount: number; currency: 'EUR' } | null },
): Promise<Person & { username: string }> {
  const username = `${invitation.role}${process.pid}t${++count}`
  const email = `${username}@brand.example`
  await owner.ask('POST', '/api/v1/team/invitations', { email, ...invitation })
  const { body } = await accord.platform.db
    .selectFrom('mails')
    .select('body')
    .where('recipient', '=', email)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  const token = /\/join\/([\w-]+)/.exec(body)?.[1]
  const joined = await stranger(accord).ask('POST', `/api/v1/invitations/${token}/acceptance`, {
    name: `A ${invitation.role} called ${username}`,
    username,
    password: PASSWORD,
  })
  if (joined.status !== 201) throw new Error(`${username} can't join: ${JSON.stringify(joined.body)}`)
  return { ...(await signIn(accord, username)), username }
}
