import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Deal, Request, ThreadEntry } from '@accord/contract'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { accept, anOffer, euros, invited, newAdmin, newInfluencer, newSponsor, openCampaign } from '../../testing/people.ts' // prettier-ignore
import type { Person } from '../../testing/people.ts'

let accord: Installation
let admin: Person, sponsor: Person, influencer: Person & { username: string }

beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  sponsor = await newSponsor(accord, admin)
  influencer = await newInfluencer(accord)
})
afterAll(() => accord.stop())

/** A fresh influencer for each, as a pair may have one open request in a campaign. */
const anInvitation = async (amount = 1000) => {
  const campaign = await openCampaign(sponsor)
  const invitee = await newInfluencer(accord)
  return { campaign, invitee, request: await invited(sponsor, campaign.id, invitee, amount) }
}

describe('inviting', () => {
  it('is refused for somebody who is no influencer, naming the field', async () => {
    const campaign = await openCampaign(sponsor)
    const { status, body } = await sponsor.ask<{ errors: { field: string }[] }>(
      'POST',
      `/api/v1/campaigns/${campaign.id}/invitations`,
      { influencerId: sponsor.id, offer: anOffer(100) },
    )
    expect(status).toBe(400)
    expect(body.errors[0]?.field).toBe('influencerId')
  })

  it('is refused for a campaign of another sponsor', async () => {
    const campaign = await openCampaign(await newSponsor(accord, admin))
    const { status } = await sponsor.ask('POST', `/api/v1/campaigns/${campaign.id}/invitations`, {
      influencerId: influencer.id,
      offer: anOffer(100),
    })
    expect(status).toBe(403)
  })

  it('is refused a second time while the first request is open, and says which', async () => {
    const { campaign, invitee, request } = await anInvitation()
    const { status, body } = await sponsor.ask<{ code: string; openRequestId: number }>(
      'POST',
      `/api/v1/campaigns/${campaign.id}/invitations`,
      { influencerId: invitee.id, offer: anOffer(100) },
    )
    expect([status, body.code, body.openRequestId]).toEqual([409, 'request_open', request.id])
  })

  it('is refused in another currency than the campaign’s', async () => {
    const campaign = await openCampaign(sponsor)
    const { status, body } = await sponsor.ask<{ errors: { code: string }[] }>(
      'POST',
      `/api/v1/campaigns/${campaign.id}/invitations`,
      { influencerId: influencer.id, offer: anOffer(1, { amount: { amount: 100, currency: 'USD' } }) },
    )
    expect([status, body.errors[0]?.code]).toEqual([400, 'wrong_currency'])
  })

  it('opens one request with one offer, once, though the answer is lost and it is sent again', async () => {
    const campaign = await openCampaign(sponsor)
    const invitee = await newInfluencer(accord)
    const send = () =>
      sponsor.ask<Request>(
        'POST',
        `/api/v1/campaigns/${campaign.id}/invitations`,
        { influencerId: invitee.id, offer: anOffer(700) },
        { 'idempotency-key': `invite-${invitee.id}` },
      )
    const [first, second] = [await send(), await send()]
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.body.id).toBe(first.body.id)
    expect(first.body.offers).toHaveLength(1)
    expect(first.body.turn).toBe('influencer')
  })

  it('refuses the same key for something else', async () => {
    const campaign = await openCampaign(sponsor)
    const headers = { 'idempotency-key': `twice-${campaign.id}` }
    const send = (amount: number) =>
      sponsor.ask<{ code: string }>(
        'POST',
        `/api/v1/campaigns/${campaign.id}/invitations`,
        { influencerId: influencer.id, offer: anOffer(amount) },
        headers,
      )
    await send(100)
    const { status, body } = await send(200)
    expect([status, body.code]).toEqual([422, 'idempotency_key_reused'])
  })
})

describe('applying', () => {
  it('is refused to a private campaign that one is not invited to, as if there were none', async () => {
    const campaign = await openCampaign(sponsor, { visibility: 'private' })
    const { status } = await influencer.ask('POST', `/api/v1/campaigns/${campaign.id}/applications`, {
      offer: anOffer(100),
    })
    expect(status).toBe(404)
  })

  it('is refused after the deadline', async () => {
    const campaign = await openCampaign(sponsor)
    await accord.platform.db
      .updateTable('campaigns')
      .set({ start_date: '2020-01-01', application_deadline: '2020-01-02' })
      .where('id', '=', campaign.id)
      .execute()
    const { status, body } = await influencer.ask<{ code: string }>(
      'POST',
      `/api/v1/campaigns/${campaign.id}/applications`,
      { offer: anOffer(100) },
    )
    expect([status, body.code]).toEqual([409, 'deadline_passed'])
  })

  it('opens a request in which it is the sponsor’s turn; the sponsor rejects with a reason', async () => {
    const campaign = await openCampaign(sponsor)
    const { body: request } = await influencer.ask<Request>(
      'POST',
      `/api/v1/campaigns/${campaign.id}/applications`,
      {
        offer: anOffer(900),
      },
    )
    expect([request.kind, request.turn]).toEqual(['application', 'sponsor'])
    const { status, body } = await sponsor.ask<Request>('POST', `/api/v1/requests/${request.id}/rejection`, {
      offerId: request.latestOffer.id,
      reason: 'We have found somebody.',
    })
    expect([status, body.status, body.endedReason]).toEqual([201, 'rejected', 'We have found somebody.'])
  })
})

describe('accepting an offer', () => {
  it('is refused to the side that made it', async () => {
    const { request } = await anInvitation()
    const { status, body } = await accept(sponsor, request)
    expect([status, body.code]).toEqual([403, 'not_your_turn'])
  })

  it('is refused to everybody else, as if there were no request', async () => {
    const { request } = await anInvitation()
    expect((await accept(influencer, request)).status).toBe(404)
    expect((await accept(await newSponsor(accord, admin), request)).status).toBe(404)
  })

  it('is refused when a newer offer was made meanwhile, and shows the newer one', async () => {
    const { invitee, request } = await anInvitation()
    const { body: newer } = await sponsor.ask<Request>(
      'POST',
      `/api/v1/requests/${request.id}/offers`,
      anOffer(1100),
    )
    const { status, body } = await accept(invitee, request)
    expect([status, body.code, body.latestOffer.id]).toEqual([409, 'offer_superseded', newer.latestOffer.id])
  })

  it('is refused when the budget no longer fits, and says what is free', async () => {
    const { campaign, invitee, request } = await anInvitation(6000)
    const other = await newInfluencer(accord)
    const second = await invited(sponsor, campaign.id, other, 6000)
    expect((await accept(invitee, request)).status).toBe(201)
    const { status, body } = await accept(other, second)
    expect([status, body.code, body.free.amount]).toEqual([409, 'budget_exceeded', 4000_00])
  })

  it('tells the other open requests, once, that the budget no longer fits', async () => {
    const { campaign, invitee, request } = await anInvitation(6000)
    const other = await newInfluencer(accord)
    const second = await invited(sponsor, campaign.id, other, 6000)
    await accept(invitee, request)
    await accord.runJobs()
    const third = await newInfluencer(accord)
    await accept(third, await invited(sponsor, campaign.id, third, 100))
    await accord.runJobs()
    const { body } = await sponsor.ask<{ items: ThreadEntry[] }>(
      'GET',
      `/api/v1/requests/${second.id}/thread`,
    )
    expect(body.items.filter(({ happened }) => happened === 'budget_short')).toHaveLength(1)
    const { body: blocked } = await other.ask<Request>('GET', `/api/v1/requests/${second.id}`)
    expect([blocked.status, blocked.acceptBlockedBy]).toEqual(['open', 'budget_exceeded'])
  })

  it('is refused while the campaign is paused, and possible again afterwards', async () => {
    const { campaign, invitee, request } = await anInvitation()
    await sponsor.ask('POST', `/api/v1/campaigns/${campaign.id}/moves`, { action: 'pause' })
    expect((await accept(invitee, request)).body.code).toBe('campaign_not_open')
    await sponsor.ask('POST', `/api/v1/campaigns/${campaign.id}/moves`, { action: 'resume' })
    expect((await accept(invitee, request)).status).toBe(201)
  })

  it('is refused once the offer has expired, though the clock’s job has not come by yet', async () => {
    const { invitee, request } = await anInvitation()
    await expireNow(request)
    expect((await accept(invitee, request)).body.code).toBe('offer_expired')
    await accord.runSchedule('expire-offers')
    const { body } = await invitee.ask<Request>('GET', `/api/v1/requests/${request.id}`)
    expect([body.status, body.allowed]).toEqual(['expired', []])
  })

  it('after several turns makes a deal with frozen, signed terms and commits the budget', async () => {
    const { campaign, invitee, request } = await anInvitation(1000)
    await invitee.ask('POST', `/api/v1/requests/${request.id}/offers`, anOffer(1500))
    const { body: last } = await sponsor.ask<Request>(
      'POST',
      `/api/v1/requests/${request.id}/offers`,
      anOffer(1250),
    )
    expect(last.offers.map(({ amount }) => amount.amount)).toEqual([1000_00, 1500_00, 1250_00])
    const { status, body: deal } = await accept(invitee, last)
    expect(status).toBe(201)
    expect(deal.amount).toEqual(euros(1250))
    expect(deal.terms.offer.number).toBe(3)
    const { body: after } = await sponsor.ask<{ committed: unknown; free: unknown }>(
      'GET',
      `/api/v1/campaigns/${campaign.id}`,
    )
    expect([after.committed, after.free]).toEqual([euros(1250), euros(8750)])
    await expectSealed(deal)
  })

  it('makes one deal when both ways in are used at the same moment', async () => {
    const { invitee, request } = await anInvitation()
    const answers = await Promise.all(Array.from({ length: 8 }, () => accept(invitee, request)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(7)
  })
})

describe('what ends a request', () => {
  it('is not withdrawn by the side that did not begin it', async () => {
    const { invitee, request } = await anInvitation()
    const { status } = await invitee.ask('POST', `/api/v1/requests/${request.id}/withdrawal`, {})
    expect(status).toBe(403)
  })

  it('is withdrawn by who began it, or by an admin; after that nothing is offered', async () => {
    const { invitee, request } = await anInvitation()
    const { body } = await sponsor.ask<Request>('POST', `/api/v1/requests/${request.id}/withdrawal`, {
      reason: 'Changed plans.',
    })
    expect(body.status).toBe('withdrawn')
    const late = await invitee.ask<{ code: string; allowed: string[] }>(
      'POST',
      `/api/v1/requests/${request.id}/offers`,
      anOffer(1),
    )
    expect([late.status, late.body.code, late.body.allowed]).toEqual([409, 'wrong_state', []])
    const other = await anInvitation()
    const byAdmin = await admin.ask<Request>('POST', `/api/v1/requests/${other.request.id}/withdrawal`, {})
    expect(byAdmin.body.status).toBe('withdrawn')
  })

  it('is cancelled with its campaign, when that is closed', async () => {
    const { campaign, invitee, request } = await anInvitation()
    await sponsor.ask('POST', `/api/v1/campaigns/${campaign.id}/moves`, { action: 'close' })
    await accord.runJobs()
    const { body } = await invitee.ask<Request>('GET', `/api/v1/requests/${request.id}`)
    expect(body.status).toBe('cancelled')
  })

  it('is frozen by a flag on the influencer and goes on when that ends, unless another flag stands', async () => {
    const { campaign, invitee, request } = await anInvitation()
    await admin.ask('PUT', `/api/v1/users/${invitee.id}/flag`, { reason: 'spam' })
    await admin.ask('PUT', `/api/v1/campaigns/${campaign.id}/flag`, {
      reason: 'other',
      words: 'Look at this.',
    })
    const status = async () =>
      (await sponsor.ask<Request>('GET', `/api/v1/requests/${request.id}`)).body.status
    expect(await status()).toBe('frozen')
    await admin.ask('DELETE', `/api/v1/users/${invitee.id}/flag`)
    expect(await status()).toBe('frozen')
    await admin.ask('DELETE', `/api/v1/campaigns/${campaign.id}/flag`)
    expect(await status()).toBe('open')
  })
})

describe('the thread', () => {
  it('has what was written, offered and happened in one line, and its text as it was typed', async () => {
    const { invitee, request } = await anInvitation()
    await invitee.ask('POST', `/api/v1/requests/${request.id}/messages`, {
      body: 'See <b>https://example.org</b>\n— N.',
    })
    await accept(invitee, request)
    const { body } = await sponsor.ask<{ items: ThreadEntry[] }>(
      'GET',
      `/api/v1/requests/${request.id}/thread`,
    )
    expect(body.items.map(({ kind, happened }) => happened ?? kind)).toEqual([
      'accepted',
      'message',
      'offer',
      'opened',
    ])
    expect(body.items[1]?.body).toBe('See <b>https://example.org</b>\n— N.')
  })

  it('takes no words from an admin, nor into a request that is over', async () => {
    const { invitee, request } = await anInvitation()
    const write = (person: Person) =>
      person.ask('POST', `/api/v1/requests/${request.id}/messages`, { body: 'Hello' })
    expect((await write(admin)).status).toBe(403)
    await sponsor.ask('POST', `/api/v1/requests/${request.id}/withdrawal`, {})
    expect((await write(invitee)).status).toBe(409)
  })

  it('is paged without gaps or doubles', async () => {
    const { invitee, request } = await anInvitation()
    for (let n = 1; n <= 7; n++)
      await invitee.ask('POST', `/api/v1/requests/${request.id}/messages`, { body: `Message ${n}` })
    const seen: number[] = []
    let cursor = ''
    do {
      const { body } = await sponsor.ask<{ items: ThreadEntry[]; nextCursor: string | null }>(
        'GET',
        `/api/v1/requests/${request.id}/thread?limit=2${cursor && `&cursor=${cursor}`}`,
      )
      seen.push(...body.items.map(({ id }) => id))
      cursor = body.nextCursor ?? ''
    } while (cursor)
    expect(seen).toHaveLength(9)
    expect(new Set(seen).size).toBe(9)
  })
})

describe('the mail about it', () => {
  it('is written once to the other side, only to a confirmed address', async () => {
    const { campaign } = await anInvitation()
    const reader = await newInfluencer(accord)
    await accord.platform.db
      .updateTable('users')
      .set({ email_verified_at: new Date() })
      .where('id', '=', reader.id)
      .execute()
    await invited(sponsor, campaign.id, reader, 400)
    await accord.runJobs()
    const mails = await accord.platform.db
      .selectFrom('mails')
      .select('subject')
      .where('recipient', '=', `${reader.username}@creator.example`)
      .where('subject', 'like', '%invites you%')
      .execute()
    expect(mails).toHaveLength(1)
  })
})

/** As if the offer had been made long ago: offers can't be changed, so the table's guard is lifted for a moment. */
async function expireNow({ latestOffer }: Request): Promise<void> {
  const { pool } = accord.platform
  await pool.query('ALTER TABLE offers DISABLE TRIGGER offers_immutable')
  await pool.query("UPDATE offers SET expires_at = now() - interval '1 minute' WHERE id = $1", [
    latestOffer.id,
  ])
  await pool.query('ALTER TABLE offers ENABLE TRIGGER offers_immutable')
}

/** The hash is of these terms and the signature of that hash, checked by what the answer itself brings along. */
async function expectSealed({ terms, termsHash, signature, publicKey }: Deal): Promise<void> {
  const { createHash, createPublicKey, verify } = await import('node:crypto')
  const { default: canonicalize } = await import('canonicalize')
  const hash = createHash('sha256')
    .update(canonicalize(terms) ?? '')
    .digest('hex')
  expect(hash).toBe(termsHash)
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' })
  expect(verify(null, Buffer.from(termsHash), key, Buffer.from(signature, 'base64url'))).toBe(true)
}
