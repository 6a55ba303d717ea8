import { z } from 'zod'
import { askJson, at, engagementOf, NetworkFault, POSTS } from './network.ts'
import type { Answer, Network, Way } from './network.ts'

const AUTHORIZE = 'accounts.google.com/o/oauth2/v2/auth'
const TOKEN = 'oauth2.googleapis.com/token'
const REVOKE = 'oauth2.googleapis.com/revoke'
const API = 'www.googleapis.com/youtube/v3'
const SCOPE = 'https://www.googleapis.com/auth/youtube.readonly'

const Granted = z.object({
  access_token: z.string(),
  refresh_token: z.string().optional(),
  scope: z.string().optional(),
})
const count = z.coerce.number().int().min(0)
const Channels = z.object({
  items: z
    .array(
      z.object({
        id: z.string(),
        snippet: z.object({ customUrl: z.string().optional() }),
        statistics: z.object({
          subscriberCount: count.optional(),
          hiddenSubscriberCount: z.boolean().default(false),
        }),
        contentDetails: z.object({ relatedPlaylists: z.object({ uploads: z.string().optional() }) }),
      }),
    )
    .default([]),
})
const Uploads = z.object({
  items: z.array(z.object({ contentDetails: z.object({ videoId: z.string() }) })).default([]),
})
const Videos = z.object({
  items: z
    .array(
      z.object({ statistics: z.object({ likeCount: count.optional(), commentCount: count.optional() }) }),
    )
    .default([]),
})

/** Google OAuth 2.0 for web servers, and the YouTube Data API v3. What is kept is the refresh token. */
export function youtube(way: Way): Network {
  const { client, below } = way
  const token = async (form: Record<string, string>) => {
    const answer = await askJson(way, {
      url: at(below, TOKEN),
      form: { client_id: client.id, client_secret: client.secret, ...form },
    })
    return understood(Granted, refusedBy(answer))
  }
  const read = async <T>(schema: z.ZodType<T>, bearer: string, path: string, query: Record<string, string>) =>
    understood(schema, refusedBy(await askJson(way, { url: at(below, `${API}/${path}`, query), bearer })))

  return {
    consentUrl: ({ redirectUri, state, challenge }) =>
      at(below, AUTHORIZE, {
        client_id: client.id,
        redirect_uri: redirectUri,
        response_type: 'code',
        scope: SCOPE,
        state,
        code_challenge: challenge,
        code_challenge_method: 'S256',
        // A refresh token is given with the first consent only, unless it is asked for anew.
        access_type: 'offline',
        prompt: 'consent',
      }),

    redeem: async ({ code, redirectUri, verifier }) => {
      const granted = await token({ grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: verifier }) // prettier-ignore
      const given = { text: granted.refresh_token ?? granted.access_token, at: new Date() }
      if (granted.scope !== undefined && !granted.scope.split(' ').includes(SCOPE))
        throw new NetworkFault('refused', 'the channel was left out of the consent', { token: given })
      if (!granted.refresh_token) throw new NetworkFault('silent', 'no refresh token was given', { token: given }) // prettier-ignore
      return given
    },

    ask: async (kept) => {
      const { access_token } = await token({ grant_type: 'refresh_token', refresh_token: kept.text })
      const { items } = await read(Channels, access_token, 'channels', { part: 'snippet,statistics,contentDetails', mine: 'true' }) // prettier-ignore
      const [channel] = items
      if (!channel) throw new NetworkFault('no_account', 'the Google account has no channel')
      const { subscriberCount: followers, hiddenSubscriberCount: hidden } = channel.statistics
      if (hidden || followers === undefined)
        throw new NetworkFault('hidden', 'subscribers are not shown', { networkId: channel.id })
      const reactions = await reactionsOf(channel.contentDetails.relatedPlaylists.uploads, access_token)
      return {
        networkId: channel.id,
        handle: channel.snippet.customUrl ?? null,
        followers,
        engagementRate: engagementOf(reactions, followers),
        token: kept,
      }
    },

    revoke: async ({ text }) => {
      // Whatever it answers: what it no longer knows is revoked.
      await askJson(way, { url: at(below, REVOKE), form: { token: text } })
    },
  }

  /** Likes and comments of the latest videos. */
  async function reactionsOf(uploads: string | undefined, bearer: string): Promise<number[]> {
    if (!uploads) return []
    const list = { part: 'contentDetails', playlistId: uploads, maxResults: String(POSTS) }
    const { items } = await read(Uploads, bearer, 'playlistItems', list).catch(unlessEmpty)
    if (items.length === 0) return []
    const id = items.map(({ contentDetails }) => contentDetails.videoId).join(',')
    const videos = await read(Videos, bearer, 'videos', {
      part: 'statistics',
      id,
      fields: 'items(statistics)',
    })
    return videos.items.map(({ statistics: { likeCount = 0, commentCount = 0 } }) => likeCount + commentCount)
  }
}

/** A channel without a video has no list of its uploads. */
function unlessEmpty(error: unknown): { items: never[] } {
  if (error instanceof NetworkFault && error.why === 'no_account') return { items: [] }
  throw error
}

const OAuthRefusal = z.object({ error: z.string() })
const ApiRefusal = z.object({
  error: z.object({ errors: z.array(z.object({ reason: z.string().default('') })).default([]) }),
})
const BUSY = new Set(['quotaExceeded', 'rateLimitExceeded', 'userRateLimitExceeded', 'dailyLimitExceeded'])
const OUR_FAULT = new Set(['invalid_client', 'unauthorized_client', 'disabled_client', 'deleted_client', 'org_internal', 'redirect_uri_mismatch', 'accessNotConfigured', 'invalid_request']) // prettier-ignore

function refusedBy({ status, body }: Answer): unknown {
  if (status < 400) return body
  const oauth = OAuthRefusal.safeParse(body).data?.error
  const api = ApiRefusal.safeParse(body).data?.error.errors[0]?.reason
  const reason = oauth ?? api ?? ''
  const detail = `Google answers ${status} ${reason}`.trim()
  if (OUR_FAULT.has(reason)) throw new NetworkFault('misconfigured', detail)
  if (reason === 'playlistNotFound') throw new NetworkFault('no_account', detail)
  // The host of tokens refuses somebody with this one word; what else it says is about us, or passes.
  const refused =
    oauth === undefined ? status === 401 || (status === 403 && !BUSY.has(reason)) : oauth === 'invalid_grant'
  if (refused) throw new NetworkFault('refused', detail)
  throw new NetworkFault('silent', detail)
}

function understood<T>(schema: z.ZodType<T>, body: unknown): T {
  const read = schema.safeParse(body)
  if (!read.success) throw new NetworkFault('silent', 'Google answers with something else than it documents')
  return read.data
}
