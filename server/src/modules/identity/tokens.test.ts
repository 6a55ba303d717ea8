import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { keysFrom } from '../../platform/keys.ts'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { newAdmin, newInfluencer, PASSWORD, personWith, stranger } from '../../testing/people.ts'
import type { Person } from '../../testing/people.ts'
import { signAccessToken } from './access-token.ts'

type Tokens = { accessToken: string; refreshToken: string; expiresIn: number; code: string }

let accord: Installation
let nora: Person & { username: string }
let pair: Tokens
beforeAll(async () => {
  accord = await startInstallation()
  nora = await newInfluencer(accord)
})
beforeEach(async () => {
  pair = (
    await stranger(accord).ask<Tokens>('POST', '/api/v1/tokens', { login: nora.username, password: PASSWORD })
  ).body
})
afterAll(() => accord.stop())

const whoIs = async (token: string) => {
  const { status, body } = await personWith(accord, token).ask<{ id: number; code: string }>(
    'GET',
    '/api/v1/profile',
  )
  return status === 200 ? body.id : `${status} ${body.code}`
}
const refreshed = (refreshToken: string) =>
  stranger(accord).ask<Tokens>('POST', '/api/v1/tokens/refresh', { refreshToken })
const sessionOf = (refreshToken: string) => Number(refreshToken.split('.')[0])
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const parts = (token: string) => token.split('.') as [string, string, string]
const payloadOf = (token: string) =>
  JSON.parse(Buffer.from(parts(token)[1], 'base64url').toString()) as Record<string, unknown>
/** A token as somebody makes it who has a key and a library of their own. */
const forged = (header: unknown, payload: unknown, key: Uint8Array) => {
  const signed = `${base64(header)}.${base64(payload)}`
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`
}

describe('an access token', () => {
  const now = () => Math.floor(Date.now() / 1000)

  it('is refused when any part of it was changed', async () => {
    const [head, payload, proof] = parts(pair.accessToken)
    const another = base64({ ...payloadOf(pair.accessToken), sub: '999' })
    for (const token of [`${head}.${another}.${proof}`, `${head}.${payload}.${proof.slice(0, -2)}AA`, `${head}.${payload}.`, `${head}.${payload}`, 'nonsense'])
      expect(await whoIs(token)).toBe('401 token_invalid')
  }) // prettier-ignore

  it('is refused unsigned, whatever algorithm it claims', async () => {
    const [, payload] = parts(pair.accessToken)
    for (const alg of ['none', 'None', 'NONE', ''])
      for (const token of [
        `${base64({ alg, typ: 'at+jwt' })}.${payload}.`,
        `${base64({ alg, typ: 'at+jwt' })}.${payload}.x`,
      ])
        expect(await whoIs(token)).toBe('401 token_invalid')
  })

  it('is refused when signed by another secret, or by one of our keys that is for something else', async () => {
    const other = await signAccessToken(keysFrom('the secret of quite another installation').accessToken, nora.id, sessionOf(pair.refreshToken))
    expect(await whoIs(other)).toBe('401 token_invalid')
    const { refreshToken, audit } = accord.platform.keys
    for (const key of [refreshToken, audit])
      expect(await whoIs(forged({ alg: 'HS256', typ: 'at+jwt' }, payloadOf(pair.accessToken), key))).toBe('401 token_invalid')
  }) // prettier-ignore

  it('is refused when it is of another kind, says too little, or of a session that is not its own', async () => {
    const { accessToken: key } = accord.platform.keys
    const payload = payloadOf(pair.accessToken)
    const head = { alg: 'HS256', typ: 'at+jwt' }
    expect(await whoIs(forged(head, payload, key))).toBe(nora.id)
    const bad = [
      forged({ alg: 'HS256', typ: 'JWT' }, payload, key),
      forged({ alg: 'HS512', typ: 'at+jwt' }, payload, key),
      ...['sub', 'sid', 'jti', 'exp'].map((claim) => forged(head, { ...payload, [claim]: undefined }, key)),
      forged(head, { ...payload, sub: String(nora.id + 1) }, key),
      forged(head, { ...payload, sid: 999_999 }, key),
      forged(head, { ...payload, sid: '1 OR true' }, key),
      forged(head, { ...payload, exp: now() - 1 }, key),
    ]
    for (const token of bad) expect(await whoIs(token)).toBe('401 token_invalid')
  })

  it.each(['', 'Basic bm9yYTpub3Jh', 'Bearer', 'Bearer ', 'Bearer a b', 'Token x', 'bearer\tx'])(
    'is refused in a header like %j, also where a stranger may look',
    async (authorization) => {
      const { status } = await stranger(accord).ask('GET', '/api/v1/campaigns', undefined, { authorization })
      expect(status).toBe(401)
    },
  )

  it('is refused in place of a refresh token, and the other way round', async () => {
    expect((await refreshed(pair.accessToken)).status).toBe(401)
    expect(await whoIs(pair.refreshToken)).toBe('401 token_invalid')
  })

  it('lets one in for a quarter of an hour', async () => {
    expect([await whoIs(pair.accessToken), pair.expiresIn]).toEqual([nora.id, 900])
    const { exp, iat } = payloadOf(pair.accessToken)
    expect((exp as number) - (iat as number)).toBe(900)
  })

  it('is over at once when it is given back, and the rest of the family goes on', async () => {
    expect((await personWith(accord, pair.accessToken).ask('POST', '/logout')).status).toBe(200)
    expect(await whoIs(pair.accessToken)).toBe('401 token_invalid')
    const { status, body } = await refreshed(pair.refreshToken)
    expect([status, await whoIs(body.accessToken)]).toEqual([200, nora.id])
  })

  it('is over at once with its session', async () => {
    expect((await personWith(accord, pair.accessToken).ask('DELETE', '/api/v1/session')).status).toBe(204)
    expect(await whoIs(pair.accessToken)).toBe('401 token_invalid')
    expect((await refreshed(pair.refreshToken)).status).toBe(401)
  })

  it('is over at once when its owner is flagged, and stays so when that ends', async () => {
    const admin = await newAdmin(accord)
    const flagged = await newInfluencer(accord)
    await admin.ask('PUT', `/api/v1/users/${flagged.id}/flag`, { reason: 'spam' })
    expect(await whoIs(flagged.token as string)).toBe('401 token_invalid')
    await admin.ask('DELETE', `/api/v1/users/${flagged.id}/flag`)
    expect(await whoIs(flagged.token as string)).toBe('401 token_invalid')
  })
})

/** Moves the moment at which the session's token was last exchanged. */
const exchangedAgo = (refreshToken: string, seconds: number) =>
  accord.platform.pool.query(
    `UPDATE sessions SET rotated_at = now() - $1 * interval '1 second' WHERE id = $2`,
    [seconds, sessionOf(refreshToken)],
  )

describe('a refresh token', () => {
  it('is refused when a part of it was changed or made up', async () => {
    const [id, generation, proof] = parts(pair.refreshToken)
    const bad = [
      `${id}.2.${proof}`,
      `${Number(id) + 1}.${generation}.${proof}`,
      `${id}.${generation}.${'A'.repeat(43)}`,
      `${id}.${generation}`,
      `999999999999999.1.${proof}`,
      'nonsense',
      '\0',
    ]
    for (const token of bad) expect((await refreshed(token)).status).toBe(401)
    expect((await refreshed(pair.refreshToken)).status).toBe(200)
  })

  it('is refused once its session is over by time', async () => {
    await accord.platform.pool.query("UPDATE sessions SET expires_at = now() - interval '1 second' WHERE id = $1", [sessionOf(pair.refreshToken)])
    expect((await refreshed(pair.refreshToken)).body.code).toBe('token_invalid')
  }) // prettier-ignore

  it('is exchanged for a new pair, each time another one', async () => {
    const { body: second } = await refreshed(pair.refreshToken)
    const { status, body: third } = await refreshed(second.refreshToken)
    expect(status).toBe(200)
    expect(
      new Set([pair, second, third].flatMap(({ accessToken, refreshToken }) => [accessToken, refreshToken]))
        .size,
    ).toBe(6)
    expect(await whoIs(third.accessToken)).toBe(nora.id)
  })

  it('repeated within thirty seconds, as after a lost answer, gives the same successor', async () => {
    const { body: first } = await refreshed(pair.refreshToken)
    await exchangedAgo(pair.refreshToken, 25)
    const { status, body: again } = await refreshed(pair.refreshToken)
    expect([status, again.refreshToken]).toEqual([200, first.refreshToken])
    expect((await refreshed(again.refreshToken)).status).toBe(200)
  })

  it('repeated later ends the whole family: who holds the newest is out too, and it is written down', async () => {
    const { body: newest } = await refreshed(pair.refreshToken)
    await exchangedAgo(pair.refreshToken, 31)
    const { status, body } = await refreshed(pair.refreshToken)
    expect([status, body.code]).toEqual([401, 'token_reused'])
    expect((await refreshed(newest.refreshToken)).status).toBe(401)
    expect(await whoIs(newest.accessToken)).toBe('401 token_invalid')
    expect(await whoIs(nora.token as string)).toBe(nora.id)
    const { rows } = await accord.platform.pool.query("SELECT after FROM audit_entries WHERE action = 'session.reuse' ORDER BY position DESC LIMIT 1")
    expect(rows[0].after).toEqual({ sessionId: sessionOf(pair.refreshToken) })
  }) // prettier-ignore

  it('two generations old ends the family even within thirty seconds', async () => {
    const { body: second } = await refreshed(pair.refreshToken)
    const { body: third } = await refreshed(second.refreshToken)
    expect((await refreshed(pair.refreshToken)).body.code).toBe('token_reused')
    expect((await refreshed(third.refreshToken)).status).toBe(401)
  })

  it('has one successor though a client sends it many times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => refreshed(pair.refreshToken)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(new Set(answers.map(({ body }) => body.refreshToken)).size).toBe(1)
    expect((await refreshed(answers[0]?.body.refreshToken as string)).status).toBe(200)
  })
})

describe('the list of tokens that were signed out', () => {
  const listed = async () =>
    (await accord.platform.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM revoked_tokens')).rows[0]
      ?.n as number

  it('forgets a token once it would be over anyhow, by the clock, and no other', async () => {
    const before = await listed()
    const signOut = (token: string) =>
      accord.http.inject({ method: 'POST', url: '/logout', headers: { authorization: `Bearer ${token}` } })
    const { body: other } = await refreshed(pair.refreshToken)
    for (const token of [pair.accessToken, other.accessToken])
      expect((await signOut(token)).statusCode).toBe(200)
    expect(await listed()).toBe(before + 2)
    await accord.runSchedule('sweep-sessions')
    expect(await listed()).toBe(before + 2)
    expect(await whoIs(pair.accessToken)).toBe('401 token_invalid')
    await accord.platform.pool.query(`UPDATE revoked_tokens SET expires_at = now() - interval '1 second'
      WHERE token_hash = (SELECT token_hash FROM revoked_tokens LIMIT 1)`)
    await accord.runSchedule('sweep-sessions')
    expect(await listed()).toBe(before + 1)
  })
})
