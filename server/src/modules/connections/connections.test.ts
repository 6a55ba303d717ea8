import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Connections, InfluencerProfile, NoticePage, Platform, ShownAccount } from '@accord/contract'
import { keysFrom } from '../../platform/keys.ts'
import type { Keys } from '../../platform/keys.ts'
import { resealColumns, unsealText } from '../../platform/sealed-columns.ts'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { startNetworksServer } from '../../testing/networks-server.ts'
import type { NetworksServer } from '../../testing/networks-server.ts'
import { reconfigured } from '../../testing/reconfigured.ts'
import { newAdmin, newInfluencer, newSponsor, stranger } from '../../testing/people.ts'
import type { Person } from '../../testing/people.ts'

type Refusal = { code: string; detail: string; handle?: string; errors: { field: string; code: string }[] }

let networks: NetworksServer
let accord: Installation
let admin: Person, sponsor: Person
let nora: Person & { username: string }
beforeAll(async () => {
  networks = await startNetworksServer()
  accord = await startInstallation(networks.environment, networks.guard)
  admin = await newAdmin(accord)
  sponsor = await newSponsor(accord, admin)
})
beforeEach(async () => {
  nora = await newInfluencer(accord)
  await edit()
  networks.channel = { id: 'UCnora', handle: 'Nora', followers: 12_300, posts: [[500, 100], [700, 20]] } // prettier-ignore
  networks.fault = 'none'
  networks.withheld = 'nothing'
  networks.meanwhile = null
  networks.asked.length = 0
  networks.revoked.length = 0
  await accord.platform.db.deleteFrom('account_connections').execute()
})
afterAll(async () => {
  await accord.stop()
  await networks.stop()
})

const edit = (followers = 1000, handle = '@nora') =>
  nora.ask('PATCH', '/api/v1/profile/influencer', {
    socialAccounts: [
      { platform: 'youtube', handle, followers, engagementRate: 345 },
      { platform: 'instagram', handle, followers, engagementRate: null },
      { platform: 'blog', handle: 'nora.example', followers, engagementRate: null },
    ],
  })
const kit = async () => (await stranger(accord).ask<InfluencerProfile>('GET', `/api/v1/influencers/${nora.username}`)).body // prettier-ignore
const shown = async (platform: Platform = 'youtube') => (await kit()).socialAccounts.find((one) => one.platform === platform) as ShownAccount // prettier-ignore
const begin = async (platform: Platform = 'youtube', person: Person = nora) => {
  const { id } = await shown(platform)
  return person.ask<{ url: string } & Refusal>('POST', `/api/v1/profile/social-accounts/${id}/connection`)
}
const finish = (body: unknown, person: Person = nora) =>
  person.ask<{ platform: string; handle: string; followers: number } & Refusal>('POST', '/api/v1/profile/connections', body) // prettier-ignore
/** There, agreed, and back. */
const connect = async (platform: Platform = 'youtube') => {
  const { code, state } = networks.agree((await begin(platform)).body.url)
  return finish({ code, state })
}
const own = async () => (await nora.ask<Connections>('GET', '/api/v1/profile/connections')).body
const disconnect = async (platform: Platform = 'youtube', person: Person = nora) =>
  person.ask<Refusal>('DELETE', `/api/v1/profile/social-accounts/${(await shown(platform)).id}/connection`)
const rows = async () => await accord.platform.db.selectFrom('account_connections').selectAll().execute()
const due = () => accord.platform.db.updateTable('account_connections').set({ next_try_at: new Date(0) }).execute() // prettier-ignore
const refresh = async () => {
  await due()
  await accord.runSchedule('refresh-connections')
}
/** Gives back what ended, once that is some while ago. */
const revoke = async () => {
  await accord.platform.db.updateTable('account_connections').set({ ended_at: new Date(Date.now() - 16 * 60_000) }).where('account_id', 'is', null).execute() // prettier-ignore
  await accord.runSchedule('revoke-connections')
}
const CHANNELS = 'GET www.googleapis.com/youtube/v3/channels'
const fault = ({ status, body }: { status: number; body: Refusal }) => [status, body.code]

describe('connecting an account', () => {
  it('is for influencers, and each one’s own accounts', async () => {
    const other = await newInfluencer(accord)
    for (const [person, status] of [[stranger(accord), 401], [sponsor, 403], [admin, 403], [other, 404]] as const) {
      expect((await begin('youtube', person)).status).toBe(status)
      expect((await disconnect('youtube', person)).status).toBe(status)
    }
    for (const [person, status] of [[stranger(accord), 401], [sponsor, 403]] as const) {
      expect((await finish({ code: 'a', state: 'b' }, person)).status).toBe(status)
      expect((await person.ask('GET', '/api/v1/profile/connections')).status).toBe(status)
    }
  }) // prettier-ignore

  it.each([
    ['code invalid_type', { state: 'x' }],
    ['state invalid_type', { code: 'x' }],
    ['code too_small', { code: '', state: 'x' }],
    ['state too_big', { code: 'x', state: 'x'.repeat(201) }],
    ['error unknown_field', { code: 'x', state: 'x', error: 'y' }],
  ])('is refused with %s', async (code, body) => {
    const answer = await finish(body)
    expect([answer.status, `${answer.body.errors[0]?.field} ${answer.body.errors[0]?.code}`]).toEqual([
      400,
      code,
    ])
    expect(networks.asked).toEqual([])
  })

  it('is not there for a network that cannot be connected, or is not configured', async () => {
    expect(fault(await begin('blog'))).toEqual([409, 'network_unavailable'])
    expect((await own()).networks).toEqual(['youtube', 'instagram'])
    const bare = await startInstallation()
    const mona = await newInfluencer(bare)
    await mona.ask('PATCH', '/api/v1/profile/influencer', { socialAccounts: [{ platform: 'youtube', handle: 'mona', followers: 1, engagementRate: null }] }) // prettier-ignore
    const { body } = await stranger(bare).ask<InfluencerProfile>(
      'GET',
      `/api/v1/influencers/${mona.username}`,
    )
    expect((await mona.ask<Connections>('GET', '/api/v1/profile/connections')).body).toEqual({ networks: [], items: [] }) // prettier-ignore
    const begun = await mona.ask<Refusal>('POST', `/api/v1/profile/social-accounts/${body.socialAccounts[0]?.id}/connection`) // prettier-ignore
    expect(fault(begun)).toEqual([409, 'network_unavailable'])
    await bare.stop()
  })

  it('asks for as little as it needs, with PKCE, and to be sent back to this installation and nowhere else', async () => {
    // Whatever the request says it was asked for.
    const called = await reconfigured(accord, {
      ...networks.environment,
      PUBLIC_URL: 'https://accord.example/',
    })
    const { id } = await shown()
    const begun = await called.http.inject({ method: 'POST', url: `/api/v1/profile/social-accounts/${id}/connection`, headers: { authorization: `Bearer ${nora.token}`, host: 'evil.example' } }) // prettier-ignore
    await called.stop()
    const url = new URL(begun.json().url)
    expect(url.pathname).toBe('/accounts.google.com/o/oauth2/v2/auth')
    const { state, code_challenge, ...asked } = Object.fromEntries(url.searchParams)
    expect(asked).toEqual({
      client_id: 'accord-at-google',
      redirect_uri: 'https://accord.example/connect/youtube',
      response_type: 'code',
      scope: 'https://www.googleapis.com/auth/youtube.readonly',
      code_challenge_method: 'S256',
      access_type: 'offline',
      prompt: 'consent',
    })
    expect([state?.length, code_challenge?.length]).toEqual([43, 43])
    const instagram = new URL((await begin('instagram')).body.url)
    expect(instagram.pathname).toBe('/www.instagram.com/oauth/authorize')
    expect(instagram.searchParams.get('scope')).toBe('instagram_business_basic')
    expect(instagram.searchParams.get('redirect_uri')).toBe('http://127.0.0.1:3000/connect/instagram')
  })

  it.each(['youtube', 'instagram'] as const)(
    'has %s stand for followers and engagement',
    async (platform) => {
      const answer = await connect(platform)
      expect([answer.status, answer.body]).toEqual([200, { id: (await shown(platform)).id, platform, handle: '@nora', followers: 12_300 }]) // prettier-ignore
      const account = await shown(platform)
      // 660 reactions to a post, of 12,300.
      expect(account).toMatchObject({ followers: 12_300, engagementRate: 537, confirmedBy: 'api' })
      expect(Date.parse(account.confirmedAt!)).toBeGreaterThan(Date.now() - 60_000)
      expect((await own()).items).toMatchObject([{ accountId: account.id, silent: false }])
      const counts = await accord.platform.db.selectFrom('follower_counts').select('followers').where('influencer_id', '=', nora.id).where('platform', '=', platform).execute() // prettier-ignore
      expect(counts).toEqual([{ followers: 12_300 }])
    },
  )

  it('keeps what it was given sealed, also when the secret is replaced', async () => {
    await connect()
    const [row] = await rows()
    const seal = (keys: Keys, box: Buffer) => unsealText(keys, 'account_connections.token', row!.id, box)
    expect(row!.token.toString('latin1')).not.toContain('refresh-')
    const token = seal(accord.platform.keys, row!.token)
    expect(token).toMatch(/^refresh-/)
    const replaced = keysFrom('another secret, of an installation that only tests use')
    await resealColumns(accord.platform.db, replaced, accord.platform.keys)
    expect(seal(replaced, (await rows())[0]!.token)).toBe(token)
    await resealColumns(accord.platform.db, accord.platform.keys, replaced)
  })

  it('is refused with another’s state, one that was used, one of another day, and one that nobody gave', async () => {
    const { code, state } = networks.agree((await begin()).body.url)
    const other = await newInfluencer(accord)
    expect(fault(await finish({ code, state }, other))).toEqual([409, 'attempt_over'])
    expect(fault(await finish({ code, state: `${state}x` }))).toEqual([409, 'attempt_over'])
    await accord.platform.db.updateTable('connection_attempts').set({ begun_at: new Date(Date.now() - 11 * 60_000) }).execute() // prettier-ignore
    expect(fault(await finish({ code, state }))).toEqual([409, 'attempt_over'])
    expect(networks.asked).toEqual([])
    const again = networks.agree((await begin()).body.url)
    expect((await finish(again && { code: again.code, state: again.state })).status).toBe(200)
    expect(fault(await finish({ code: again.code, state: again.state }))).toEqual([409, 'attempt_over'])
  })

  it('is refused with a code of another consent, or of none', async () => {
    const first = networks.agree((await begin()).body.url)
    const second = networks.agree((await begin()).body.url)
    expect(fault(await finish({ code: first.code, state: second.state }))).toEqual([409, 'network_refused'])
    const third = networks.agree((await begin()).body.url)
    expect(fault(await finish({ code: 'made-up', state: third.state }))).toEqual([409, 'network_refused'])
    expect(await rows()).toEqual([])
    expect((await shown()).confirmedBy).toBe('self_reported')
  })

  it.each(['youtube', 'instagram'] as const)('is refused where %s knows the person by another handle, whose consent is given back', async (platform) => {
    networks.channel = { ...networks.channel!, id: 'UCother', handle: 'someone.else' }
    const { status, body } = await connect(platform)
    expect([status, body.code, body.handle?.replace('@', '')]).toEqual([409, 'wrong_account', 'someone.else'])
    expect(await rows()).toEqual([])
    expect(networks.revoked.length).toBe(platform === 'youtube' ? 1 : 0)
    expect((await shown(platform)).followers).toBe(1000)
  }) // prettier-ignore

  it('gives back what was agreed to where the network then says nothing of the account', async () => {
    networks.meanwhile = { request: CHANNELS, act: async () => void (networks.fault = 'server_error') }
    expect(fault(await connect())).toEqual([409, 'network_silent'])
    expect((await own()).items).toEqual([])
    networks.fault = 'none'
    await revoke()
    expect(networks.revoked).toEqual([expect.stringMatching(/^refresh-/)])
    expect(await rows()).toEqual([])
    networks.channel = null
    expect(fault(await connect())).toEqual([409, 'no_account'])
    await revoke()
    expect(networks.revoked).toHaveLength(2)
  })

  it.each([
    ['scope', 'network_refused', /^refresh-/],
    ['refresh_token', 'network_silent', /^access-/],
  ] as const)('gives back a consent that comes without its %s, unless its owner is connected', async (what, code, token) => {
    networks.withheld = what
    expect(fault(await connect())).toEqual([409, code])
    await revoke()
    expect(networks.revoked).toEqual([expect.stringMatching(token)])
    expect(await rows()).toEqual([])
    networks.withheld = 'nothing'
    await connect()
    networks.withheld = what
    expect(fault(await connect())).toEqual([409, code])
    await revoke()
    expect(networks.revoked).toHaveLength(1)
    expect(await rows()).toHaveLength(1)
  }) // prettier-ignore

  it('keeps a connection whose owner connected anew in vain', async () => {
    await connect()
    networks.meanwhile = { request: CHANNELS, act: async () => void (networks.fault = 'server_error') }
    expect(fault(await connect())).toEqual([409, 'network_silent'])
    networks.fault = 'none'
    await revoke()
    expect(networks.revoked).toEqual([])
    expect(await rows()).toHaveLength(1)
  })

  it.each([
    ['at once', false],
    ['when it is given back', true],
  ])('keeps a connection whose owner connected anew while followers are hidden: the network says so %s', async (_, later) => {
    await connect()
    networks.channel!.hidden = true
    if (later) networks.meanwhile = { request: CHANNELS, act: async () => void (networks.fault = 'server_error') } // prettier-ignore
    expect(fault(await connect())).toEqual([409, later ? 'network_silent' : 'followers_hidden'])
    networks.fault = 'none'
    await revoke()
    expect(networks.revoked).toEqual([])
    networks.channel!.hidden = false
    await refresh()
    expect((await shown()).confirmedBy).toBe('api')
    expect(await rows()).toHaveLength(1)
  }) // prettier-ignore

  it('gives back a consent of somebody whose followers are hidden, and who is not connected', async () => {
    networks.channel!.hidden = true
    expect(fault(await connect())).toEqual([409, 'followers_hidden'])
    await revoke()
    expect(networks.revoked).toHaveLength(1)
    expect(await rows()).toEqual([])
  })

  it('gives back somebody else’s consent later where the network is silent at first', async () => {
    networks.channel = { ...networks.channel!, id: 'UCother', handle: 'someone.else' }
    networks.meanwhile = { request: 'POST oauth2.googleapis.com/revoke', act: async () => void (networks.fault = 'server_error') } // prettier-ignore
    expect(fault(await connect())).toEqual([409, 'wrong_account'])
    networks.fault = 'none'
    networks.revoked.length = 0
    await revoke()
    expect(networks.revoked).toHaveLength(1)
    expect(await rows()).toEqual([])
  })

  it('is one connection when its owner comes back twice at once', async () => {
    const [one, two] = [networks.agree((await begin()).body.url), networks.agree((await begin()).body.url)]
    const both = await Promise.all([one, two].map(({ code, state }) => finish({ code, state })))
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect((await rows()).map(({ before_by }) => before_by)).toEqual(['self_reported'])
    await revoke()
    expect(networks.revoked).toEqual([])
  })

  it('finds a channel by what it is called in addresses, too', async () => {
    await edit(1000, 'UCnora')
    networks.channel!.handle = 'another-name'
    expect((await connect()).status).toBe(200)
  })

  it('says that there is no channel, no professional account, or that followers are hidden', async () => {
    networks.channel = null
    expect(fault(await connect())).toEqual([409, 'no_account'])
    expect(fault(await connect('instagram'))).toEqual([409, 'no_account'])
    networks.channel = { id: 'UCnora', handle: 'nora', followers: 5, hidden: true, posts: [] }
    expect(fault(await connect())).toEqual([409, 'followers_hidden'])
  })

  it('tells no engagement where nothing was posted', async () => {
    networks.channel!.posts = []
    for (const platform of ['youtube', 'instagram'] as const) {
      expect((await connect(platform)).status).toBe(200)
      expect((await shown(platform)).engagementRate).toBeNull()
    }
  })

  it.each([
    ['slow', 'network_silent'],
    ['cut', 'network_silent'],
    ['bad_json', 'network_silent'],
    ['server_error', 'network_silent'],
    ['other_shape', 'network_silent'],
    ['busy', 'network_silent'],
    ['invalid_client', 'network_misconfigured'],
    ['disabled_client', 'network_misconfigured'],
  ] as const)('is refused with a reason while the networks answer %s', async (how, code) => {
    for (const platform of ['youtube', 'instagram'] as const) {
      const { url } = (await begin(platform)).body
      const given = networks.agree(url)
      networks.fault = how
      const { status, body } = await finish({ code: given.code, state: given.state })
      expect([platform, status, body.code]).toEqual([platform, 409, code])
      networks.fault = 'none'
    }
    expect(await rows()).toEqual([])
    expect((await shown()).confirmedBy).toBe('self_reported')
  })
})

describe('a connected account', () => {
  it('is asked again each day, and says what its network says', async () => {
    await connect()
    await connect('instagram')
    networks.channel!.followers = 13_000
    networks.asked.length = 0
    await accord.runSchedule('refresh-connections')
    expect(networks.asked).toEqual([])
    await refresh()
    for (const platform of ['youtube', 'instagram'] as const)
      expect(await shown(platform)).toMatchObject({ followers: 13_000, confirmedBy: 'api' })
    networks.asked.length = 0
    await accord.runSchedule('refresh-connections')
    expect(networks.asked).toEqual([])
  })

  it('has its long-lived token renewed after a week', async () => {
    await connect('instagram')
    await refresh()
    expect(networks.asked).not.toContain('GET graph.instagram.com/refresh_access_token')
    await accord.platform.db.updateTable('account_connections').set({ token_at: new Date(Date.now() - 8 * 86_400_000) }).execute() // prettier-ignore
    const [before] = await rows()
    await refresh()
    expect(networks.asked).toContain('GET graph.instagram.com/refresh_access_token')
    const [after] = await rows()
    expect(after!.token_at.getTime()).toBeGreaterThan(before!.token_at.getTime() + 86_400_000)
    await refresh()
    expect((await shown('instagram')).confirmedBy).toBe('api')
  })

  it('is not spoken for by its owner as long as its network does', async () => {
    await connect()
    await edit(999_999)
    expect(await shown()).toMatchObject({ followers: 12_300, engagementRate: 537, confirmedBy: 'api' })
    expect(await shown('instagram')).toMatchObject({ followers: 999_999, confirmedBy: 'self_reported' })
  })

  it.each(['slow', 'bad_json', 'server_error', 'busy', 'invalid_client', 'disabled_client'] as const)('keeps its figures and their date while the networks answer %s, and is asked again later', async (how) => {
    await connect()
    const { confirmedAt } = await shown()
    networks.fault = how
    await refresh()
    expect(await shown()).toMatchObject({ followers: 12_300, confirmedBy: 'api', confirmedAt })
    expect((await own()).items).toMatchObject([{ silent: true }])
    networks.fault = 'none'
    await refresh()
    expect((await own()).items).toMatchObject([{ silent: false }])
    expect((await shown()).confirmedAt).not.toBe(confirmedAt)
  }) // prettier-ignore

  it('whose consent was taken back there, is what it was before, and its owner is told', async () => {
    await admin.ask('PUT', `/api/v1/social-accounts/${(await shown()).id}/confirmation`, { followers: 1000 })
    const before = await shown()
    networks.channel!.followers = 1000
    await connect()
    await connect('instagram')
    networks.takeBack()
    await refresh()
    await accord.runJobs()
    expect(await shown()).toMatchObject({ confirmedBy: 'screenshot', confirmedAt: before.confirmedAt })
    expect(await shown('instagram')).toMatchObject({ confirmedBy: 'self_reported', confirmedAt: null })
    const { items } = (await nora.ask<NoticePage>('GET', '/api/v1/notices')).body
    expect(items.filter(({ kind }) => kind === 'connection.lost').map(({ about }) => about['network']).sort()).toEqual(['Instagram', 'YouTube']) // prettier-ignore
    expect((await own()).items).toEqual([])
  })

  it('stays the network’s whatever else is shown of it meanwhile, and goes back to what was before', async () => {
    await connect()
    const { id, followers } = await shown()
    expect((await admin.ask('PUT', `/api/v1/social-accounts/${id}/confirmation`, { followers })).status).toBe(204) // prettier-ignore
    expect((await shown()).confirmedBy).toBe('api')
    await disconnect()
    expect((await shown()).confirmedBy).toBe('screenshot')
  })

  it('does not go back to a screenshot of other figures', async () => {
    await admin.ask('PUT', `/api/v1/social-accounts/${(await shown()).id}/confirmation`, { followers: 1000 })
    await connect()
    await disconnect()
    expect(await shown()).toMatchObject({
      followers: 12_300,
      confirmedBy: 'self_reported',
      confirmedAt: null,
    })
  })

  it('does not go back to a screenshot of figures that change while its connection ends', async () => {
    await edit(12_300)
    const { id } = await shown()
    await admin.ask('PUT', `/api/v1/social-accounts/${id}/confirmation`, { followers: 12_300 })
    await connect()
    const { pool } = accord.platform
    const client = await pool.connect()
    try {
      await client.query('BEGIN')
      await client.query('UPDATE social_accounts SET followers = 13000 WHERE id = $1', [id])
      const ending = nora.ask('DELETE', `/api/v1/profile/social-accounts/${id}/connection`)
      const waiting = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
      await expect.poll(async () => (await pool.query(waiting)).rowCount).toBe(1)
      await client.query('COMMIT')
      expect((await ending).status).toBe(204)
    } finally {
      client.release()
    }
    expect(await shown()).toMatchObject({ followers: 13_000, confirmedBy: 'self_reported' })
  })

  it('that is called otherwise by now is lost', async () => {
    await connect()
    networks.channel!.handle = 'renamed'
    await refresh()
    expect((await shown()).confirmedBy).toBe('self_reported')
  })

  it.each([
    ['a consent that was taken back', async () => networks.takeBack()],
    ['another name', async () => void (networks.channel!.handle = 'renamed')],
  ])('that is connected anew while it is asked for stays connected, whatever is heard of before: %s', async (_, change) => {
    await connect()
    const { handle } = networks.channel!
    networks.meanwhile = {
      request: 'POST oauth2.googleapis.com/token',
      act: async () => {
        expect((await connect()).status).toBe(200)
        await change()
      },
    }
    await refresh()
    networks.channel!.handle = handle
    expect(await shown()).toMatchObject({ confirmedBy: 'api', followers: 12_300 })
    expect((await own()).items).toHaveLength(1)
    const { items } = (await nora.ask<NoticePage>('GET', '/api/v1/notices')).body
    expect(items.filter(({ kind }) => kind === 'connection.lost')).toEqual([])
  }) // prettier-ignore

  it('is asked for although another cannot be', async () => {
    await connect()
    await connect('instagram')
    await accord.platform.db.updateTable('account_connections').set({ token: Buffer.from('spoilt') }).where('platform', '=', 'youtube').execute() // prettier-ignore
    networks.channel!.followers = 13_000
    await refresh()
    expect(await shown('instagram')).toMatchObject({ followers: 13_000 })
    expect(await shown()).toMatchObject({ followers: 12_300, confirmedBy: 'api' })
  })

  it('can be connected anew without losing what was before', async () => {
    await connect()
    expect((await connect()).status).toBe(200)
    expect((await rows()).map(({ before_by }) => before_by)).toEqual(['self_reported'])
  })
})

describe('ending a connection', () => {
  it('revokes the consent, and nothing of it is left', async () => {
    await connect()
    expect((await disconnect()).status).toBe(204)
    expect(fault(await disconnect())).toEqual([404, 'not_found'])
    expect(await shown()).toMatchObject({ confirmedBy: 'self_reported', confirmedAt: null })
    await revoke()
    expect(networks.revoked).toEqual([expect.stringMatching(/^refresh-/)])
    expect(await rows()).toEqual([])
  })

  it('gives the consent back some while later, and not where the account is connected anew by then', async () => {
    await connect()
    await disconnect()
    await accord.runSchedule('revoke-connections')
    expect(networks.revoked).toEqual([])
    await connect()
    await revoke()
    expect(networks.revoked).toEqual([])
    expect(await rows()).toHaveLength(1)
    await refresh()
    expect((await shown()).confirmedBy).toBe('api')
  })

  it('is done for each, although another cannot be', async () => {
    await connect()
    await disconnect()
    await accord.platform.db
      .updateTable('account_connections')
      .set({ token: Buffer.from('spoilt') })
      .execute()
    networks.channel!.id = 'UCnora2'
    await connect()
    await disconnect()
    await revoke()
    expect(networks.revoked).toHaveLength(1)
    expect(await rows()).toMatchObject([{ network_id: 'UCnora', revoke_tries: 1 }])
  })

  it('is tried again while the network is silent, and given up after a day', async () => {
    await connect()
    await disconnect()
    networks.fault = 'server_error'
    await revoke()
    expect(await rows()).toHaveLength(1)
    await accord.platform.db.updateTable('account_connections').set({ revoke_tries: 23, revoke_tried_at: new Date(0) }).execute() // prettier-ignore
    await accord.runSchedule('revoke-connections')
    expect(await rows()).toEqual([])
  })

  it('comes with the account being taken out of the media kit, and with an admin who takes the mark back', async () => {
    await connect()
    await connect('instagram')
    await admin.ask('DELETE', `/api/v1/social-accounts/${(await shown()).id}/confirmation`)
    await nora.ask('PATCH', '/api/v1/profile/influencer', { socialAccounts: [{ platform: 'youtube', handle: '@nora', followers: 5, engagementRate: null }] }) // prettier-ignore
    expect((await own()).items).toEqual([])
    await revoke()
    expect(networks.revoked).toHaveLength(1)
    expect(await rows()).toEqual([])
  })

  it('comes with the deletion of its owner', async () => {
    await connect()
    const gone = await admin.ask('DELETE', `/delete_user/${nora.id}`)
    expect(gone.status).toBe(200)
    await revoke()
    expect(networks.revoked).toHaveLength(1)
    expect(await rows()).toEqual([])
  })

  it('does not revoke a consent that another connection stands on', async () => {
    await connect()
    const first = nora
    nora = await newInfluencer(accord)
    await edit()
    await connect()
    await disconnect()
    await revoke()
    expect(networks.revoked).toEqual([])
    nora = first
    await refresh()
    expect((await shown()).confirmedBy).toBe('api')
  })
})
