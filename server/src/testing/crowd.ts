import type { Request } from '@accord/contract'
import { hashPassword, register } from '../modules/identity/index.ts'
import { invite } from '../modules/deals/index.ts'
import { signAccessToken } from '../modules/identity/access-token.ts'
import { insertSession } from '../modules/identity/store.ts'
import { transactionsOn } from '../platform/database/transaction.ts'
import type { Database } from '../platform/database/database.ts'
import type { Keys } from '../platform/keys.ts'
import { anOffer } from './people.ts'

export type Member = { userId: number; token: string }
export type Crowd = { sponsor: Member & { sponsorId: number }; influencers: Member[] }

/** A sponsor and many influencers with tokens, without the minutes that hashing their passwords would take. */
export async function makeCrowd(db: Database, keys: Keys, size: number): Promise<Crowd> {
  const transaction = transactionsOn(db, keys)
  const passwordHash = await hashPassword('the same for all of the crowd')
  const stamp = Date.now().toString(36)
  const join = async (input: Parameters<typeof register>[1]): Promise<Member> => {
    const userId = await transaction({ kind: 'clock' }, async (tx) => {
      const { user } = await register(tx, input)
      await tx.db.updateTable('users').set({ status: 'active' }).where('id', '=', user.id).execute()
      return user.id
    })
    return { userId, token: await tokenOf(db, keys, userId) }
  }
  const sponsor = await join({
    role: 'sponsor',
    username: `crowd-sponsor-${stamp}`,
    email: `sponsor-${stamp}@crowd.example`,
    companyName: 'A crowd’s sponsor',
    industry: 'travel',
    monthlyBudget: null,
    password: '',
    passwordHash,
  })
  const { sponsor_id: sponsorId } = await db
    .selectFrom('team_members')
    .select('sponsor_id')
    .where('user_id', '=', sponsor.userId)
    .executeTakeFirstOrThrow()
  const influencers: Member[] = []
  for (let n = 0; n < size; n++)
    influencers.push(
      await join({
        role: 'influencer',
        username: `crowd${n}-${stamp}`,
        email: `crowd${n}-${stamp}@crowd.example`,
        name: `Number ${n}`,
        category: 'creator',
        niches: ['travel'],
        reach: 0,
        password: '',
        passwordHash,
      }),
    )
  return { sponsor: { ...sponsor, sponsorId }, influencers }
}

/** An access token good for an hour, without a sign-in. */
export async function tokenOf(db: Database, keys: Keys, userId: number): Promise<string> {
  const sessionId = await transactionsOn(db, keys)({ kind: 'clock' }, (tx) =>
    insertSession(tx, {
      userId,
      kind: 'api',
      secretHash: Buffer.from(`crowd ${userId} ${Date.now()}`),
      expiresAt: new Date(Date.now() + 3_600_000),
      userAgent: 'crowd',
    }),
  )
  return signAccessToken(keys.accessToken, userId, sessionId)
}

export type Invitation = { requestId: number; offerId: number; token: string }

/** An open campaign whose budget fits `fits` of the offers, and an invitation for each of the crowd. */
export async function inviteCrowd(
  db: Database,
  keys: Keys,
  { sponsor, influencers }: Crowd,
  fits: number,
): Promise<{ campaignId: number; invitations: Invitation[] }> {
  const transaction = transactionsOn(db, keys)
  const amount = 100
  const { id: campaignId } = await db
    .insertInto('campaigns')
    .values({
      sponsor_id: sponsor.sponsorId,
      title: 'A race',
      brief: 'Whoever comes first.',
      niche: 'travel',
      budget: fits * amount * 100,
      currency: 'EUR',
      start_date: '2030-01-01',
      end_date: '2030-02-01',
      application_deadline: '2030-02-01',
      status: 'open',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const actor = {
    kind: 'user',
    userId: sponsor.userId,
    role: 'sponsor',
    status: 'active',
    sponsorId: sponsor.sponsorId,
    teamRole: 'owner',
  } as const
  const offer = { ...anOffer(amount), usageRights: 'none', expiresInDays: 14 } as never
  const invitations: Invitation[] = []
  for (const { userId, token } of influencers) {
    const requestId = await transaction(actor, (tx) =>
      invite(tx, actor, { campaignId, influencerId: userId, offer }),
    )
    const { latest_offer_id: offerId } = await db
      .selectFrom('requests')
      .select('latest_offer_id')
      .where('id', '=', requestId)
      .executeTakeFirstOrThrow()
    invitations.push({ requestId, offerId: offerId as number, token })
  }
  return { campaignId, invitations }
}

export type Refusal = { code: string; free?: Request['free'] }

/** Accepts over HTTP, as a client of its own connection would. */
export async function acceptOverHttp(
  url: string,
  { requestId, offerId, token }: Invitation,
): Promise<{ status: number; body: Refusal & { id?: number } }> {
  const response = await fetch(`${url}/api/v1/requests/${requestId}/acceptance`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ offerId }),
  })
  return { status: response.status, body: (await response.json()) as Refusal }
}
