import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './testing/browser.ts'
import { startInstallation } from './testing/installation.ts'
import type { Installation } from './testing/installation.ts'
import { newInfluencer } from './testing/people.ts'
import type { Person } from './testing/people.ts'
import { reconfigured } from './testing/reconfigured.ts'

const SHOP = 'https://shop.example'

let closed: Installation
let opened: Installation
let nora: Person & { username: string }
beforeAll(async () => {
  closed = await startInstallation()
  opened = await reconfigured(closed, { CORS_ORIGINS: `${SHOP}, https://other.example` })
  nora = await newInfluencer(closed)
})
afterAll(async () => {
  await opened.stop()
  await closed.stop()
})

const preflight = ({ http }: Installation, origin: string, method = 'PATCH') =>
  http.inject({
    method: 'OPTIONS',
    url: '/api/v1/profile/influencer',
    headers: {
      origin,
      'access-control-request-method': method,
      'access-control-request-headers': 'authorization,content-type',
    },
  })

describe('a page of another origin', () => {
  it('is let in nowhere unless it is listed', async () => {
    for (const installation of [closed, opened]) {
      const asked = await preflight(installation, 'https://evil.example')
      expect(asked.headers['access-control-allow-origin']).toBeUndefined()
      const read = await installation.http.inject({
        url: '/api/v1/campaigns',
        headers: { origin: 'https://evil.example' },
      })
      expect(read.headers['access-control-allow-origin']).toBeUndefined()
    }
    expect((await preflight(closed, SHOP)).headers['access-control-allow-origin']).toBeUndefined()
  })

  it('is let in by its exact origin, never by *, and caches are told that the answer depends on it', async () => {
    const asked = await preflight(opened, SHOP)
    expect(asked.statusCode).toBe(204)
    expect(asked.headers).toMatchObject({ 'access-control-allow-origin': SHOP })
    expect(String(asked.headers['access-control-allow-methods'])).toContain('PATCH')
    expect(String(asked.headers.vary).toLowerCase()).toContain('origin')
    for (const origin of [
      'https://shop.example.evil.example',
      'http://shop.example',
      'https://shop.example:8443',
      'null',
    ])
      // prettier-ignore
      expect((await preflight(opened, origin)).headers['access-control-allow-origin'], origin).toBeUndefined()
  })

  it('asks with a token of its own, and reads version, request and limits', async () => {
    const { statusCode, headers } = await opened.http.inject({
      url: '/api/v1/profile',
      headers: { origin: SHOP, authorization: `Bearer ${nora.token}` },
    })
    expect([statusCode, headers['access-control-allow-origin']]).toEqual([200, SHOP])
    for (const name of ['etag', 'x-request-id', 'retry-after', 'ratelimit'])
      expect(String(headers['access-control-expose-headers'])).toContain(name)
  })

  it('is never sent a browser’s session along, listed or not', async () => {
    const { cookie } = await openBrowser(closed, nora.username)
    const asked = await preflight(opened, SHOP)
    expect(asked.headers['access-control-allow-credentials']).toBeUndefined()
    const written = await opened.http.inject({
      method: 'PATCH',
      url: '/api/v1/profile/influencer',
      headers: { origin: SHOP, cookie, 'sec-fetch-site': 'cross-site' },
      payload: { bio: 'Taken over.' },
    })
    expect([written.statusCode, written.json<{ code: string }>().code]).toEqual([403, 'foreign_origin'])
  })
})
