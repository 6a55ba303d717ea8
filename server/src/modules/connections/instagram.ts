import { z } from 'zod'
import { askJson, at, engagementOf, NetworkFault, POSTS } from './network.ts'
import type { Answer, Network, Way } from './network.ts'

const AUTHORIZE = 'www.instagram.com/oauth/authorize'
const TOKEN = 'api.instagram.com/oauth/access_token'
const GRAPH = 'graph.instagram.com'
const SCOPE = 'instagram_business_basic'
/** A token lives for sixty days, and may be renewed once it is a day old. */
const RENEW_AFTER = 7 * 86_400_000

// Documented as a list of one; answered without the list, too.
const Short = z.union([
  z
    .object({ data: z.array(z.object({ access_token: z.string() })).min(1) })
    .transform(({ data }) => data[0]!),
  z.object({ access_token: z.string() }),
])
const Long = z.object({ access_token: z.string() })
const Me = z.object({
  user_id: z.coerce.string(),
  username: z.string(),
  followers_count: z.int().min(0).optional(),
})
const Media = z.object({
  data: z.array(
    z.object({ like_count: z.int().min(0).default(0), comments_count: z.int().min(0).default(0) }),
  ),
})

/** The Instagram API with Instagram Login. What is kept is the long-lived token, renewed every week. */
export function instagram(way: Way): Network {
  const { client, below } = way
  const graph = async <T>(schema: z.ZodType<T>, path: string, query: Record<string, string>) =>
    understood(schema, refusedBy(await askJson(way, { url: at(below, `${GRAPH}/${path}`, query) })))
  const read = async <T>(schema: z.ZodType<T>, path: string, bearer: string, query: Record<string, string>) =>
    understood(schema, refusedBy(await askJson(way, { url: at(below, `${GRAPH}/${path}`, query), bearer })))

  return {
    // PKCE is not documented there; whoever does not know it passes over it.
    consentUrl: ({ redirectUri, state, challenge }) =>
      at(below, AUTHORIZE, {
        client_id: client.id,
        redirect_uri: redirectUri,
        response_type: 'code',
        scope: SCOPE,
        state,
        code_challenge: challenge,
        code_challenge_method: 'S256',
      }),

    redeem: async ({ code, redirectUri, verifier }) => {
      const answer = await askJson(way, {
        url: at(below, TOKEN),
        form: {
          client_id: client.id,
          client_secret: client.secret,
          grant_type: 'authorization_code',
          redirect_uri: redirectUri,
          code,
          code_verifier: verifier,
        },
      })
      const { access_token } = understood(Short, refusedBy(answer))
      const long = await graph(Long, 'access_token', {
        grant_type: 'ig_exchange_token',
        client_secret: client.secret,
        access_token,
      })
      return { text: long.access_token, at: new Date() }
    },

    ask: async (kept) => {
      const token = await renewed(kept)
      const { user_id, username, followers_count: followers } = await read(Me, 'me', token.text, { fields: 'user_id,username,followers_count' }) // prettier-ignore
      if (followers === undefined)
        throw new NetworkFault('no_account', 'it is no professional account', { networkId: user_id })
      const { data } = await read(Media, 'me/media', token.text, { fields: 'like_count,comments_count', limit: String(POSTS) }) // prettier-ignore
      const reactions = data.map(({ like_count, comments_count }) => like_count + comments_count)
      return {
        networkId: user_id,
        handle: username,
        followers,
        engagementRate: engagementOf(reactions, followers),
        token,
      }
    },

    // There is no call for it: a token that nobody has any more runs out by itself.
    revoke: async () => {},
  }

  async function renewed(kept: { text: string; at: Date }) {
    if (Date.now() - kept.at.getTime() < RENEW_AFTER) return kept
    const query = { grant_type: 'ig_refresh_token', access_token: kept.text }
    const { access_token } = await graph(Long, 'refresh_access_token', query)
    return { text: access_token, at: new Date() }
  }
}

const Refusal = z.object({
  // By the token's own host in another form than by the graph.
  error_type: z.string().optional(),
  error_message: z.string().optional(),
  error: z.object({ code: z.int(), type: z.string().optional() }).optional(),
})
/** Too many calls: by this installation, by the person, by the account. */
const BUSY = new Set([1, 2, 4, 17, 32, 613])

function refusedBy({ status, body }: Answer): unknown {
  if (status < 400) return body
  const { error, error_message = '' } = Refusal.safeParse(body).data ?? {}
  const detail = `Instagram answers ${status} ${error?.code ?? error_message}`.trim()
  if (/client|redirect_uri/i.test(error_message)) throw new NetworkFault('misconfigured', detail)
  if (error && BUSY.has(error.code)) throw new NetworkFault('silent', detail)
  // 190: the token is no good. 10, 101, 200 to 299: the app may not ask that, whoever consented.
  if (error && (error.code === 10 || error.code === 101 || (error.code >= 200 && error.code < 300)))
    throw new NetworkFault('misconfigured', detail)
  throw new NetworkFault('refused', detail)
}

function understood<T>(schema: z.ZodType<T>, body: unknown): T {
  const read = schema.safeParse(body)
  if (!read.success) throw new NetworkFault('silent', 'Instagram answers with something else than it documents') // prettier-ignore
  return read.data
}
