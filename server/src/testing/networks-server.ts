import { createHash, randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { startSecureServer } from './secure-server.ts'
import type { SecureServer } from './secure-server.ts'

type Fault =
  | 'none'
  | 'slow'
  | 'bad_json'
  | 'server_error'
  | 'other_shape'
  | 'busy'
  | 'invalid_client'
  | 'disabled_client'
  | 'cut'

export type FakeChannel = {
  id: string
  handle: string
  followers: number
  hidden?: boolean
  /** Likes and comments of each post. */
  posts: [likes: number, comments: number][]
}

export type NetworksServer = {
  environment: Record<string, string>
  guard: SecureServer['guard']
  /** Whom a person who agrees is there; null: nobody that has figures. */
  channel: FakeChannel | null
  /** What Google leaves out of what it gives for a code. */
  withheld: 'nothing' | 'scope' | 'refresh_token'
  /** How everything is answered from now on. */
  fault: Fault
  /** What happens while the next request of that kind is being answered. */
  meanwhile: { request: string; act: () => Promise<unknown> } | null
  /** Every request, as "POST oauth2.googleapis.com/token". */
  asked: string[]
  /** The person agrees to what the address asks for: with what they are sent back, and where. */
  agree: (consentUrl: string) => { code: string; state: string; redirectUri: string; scope: string }
  /** Takes back each consent, as the person may on the network's own pages. */
  takeBack: () => void
  revoked: string[]
  /** How many tokens are good. */
  good: () => number
  stop: () => Promise<void>
}

const YOUTUBE = { id: 'accord-at-google', secret: 'the secret at google' }
const INSTAGRAM = { id: 'accord-at-instagram', secret: 'the secret at instagram' }
const SCOPE = 'https://www.googleapis.com/auth/youtube.readonly'

type Code = { client: string; redirectUri: string; challenge: string; channel: FakeChannel | null }
type Form = Record<string, string>

/** A server that speaks as Google and YouTube, and as Instagram, to this installation alone. */
export async function startNetworksServer(): Promise<NetworksServer> {
  const server = await startSecureServer()
  const codes = new Map<string, Code>()
  /** What each token may ask for, and how it was come by. */
  const tokens = new Map<
    string,
    { kind: 'refresh' | 'access' | 'short' | 'long'; channel: FakeChannel | null }
  >()
  const fresh = (kind: 'refresh' | 'access' | 'short' | 'long', channel: FakeChannel | null) => {
    const token = `${kind}-${randomBytes(9).toString('hex')}`
    tokens.set(token, { kind, channel })
    return token
  }
  const self: NetworksServer = {
    environment: {
      YOUTUBE_CLIENT_ID: YOUTUBE.id,
      YOUTUBE_CLIENT_SECRET: YOUTUBE.secret,
      INSTAGRAM_CLIENT_ID: INSTAGRAM.id,
      INSTAGRAM_CLIENT_SECRET: INSTAGRAM.secret,
      NETWORKS_URL: `https://hook.test:${server.port}`,
    },
    guard: { ...server.guard, milliseconds: 700 },
    channel: null,
    withheld: 'nothing',
    fault: 'none',
    meanwhile: null,
    asked: [],
    agree: (consentUrl) => {
      const url = new URL(consentUrl)
      const { client_id = '', redirect_uri = '', state = '', code_challenge = '', scope = '', response_type, code_challenge_method } = Object.fromEntries(url.searchParams) // prettier-ignore
      if (response_type !== 'code' || code_challenge_method !== 'S256') throw new Error(`asked for ${url.search}`)
      const code = randomBytes(9).toString('hex')
      codes.set(code, { client: client_id, redirectUri: redirect_uri, challenge: code_challenge, channel: self.channel })
      return { code, state, redirectUri: redirect_uri, scope }
    },
    takeBack: () => tokens.clear(),
    revoked: [],
    good: () => tokens.size,
    stop: server.stop,
  } // prettier-ignore

  server.answer(async (response, request) => {
    const { body, url } = server.heard.at(-1)!
    const path = (url.split('?')[0] as string).slice(1)
    const form = Object.fromEntries(new URLSearchParams(body || url.split('?')[1]))
    const bearer = (request.headers.authorization ?? '').replace('Bearer ', '')
    const asked = `${request.method} ${path}`
    self.asked.push(asked)
    const { meanwhile } = self
    if (meanwhile?.request === asked) {
      self.meanwhile = null
      await meanwhile.act()
    }
    if (self.fault !== 'none') return misbehave(self.fault, path, response)
    const [status, json] = answerTo(path, form, bearer)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json))
  })
  return self

  function answerTo(path: string, form: Form, bearer: string): [status: number, body: unknown] {
    if (path === 'oauth2.googleapis.com/token') return google(form)
    if (path === 'oauth2.googleapis.com/revoke') {
      self.revoked.push(form['token'] ?? '')
      return tokens.delete(form['token'] ?? '') ? [200, {}] : [400, { error: 'invalid_token' }]
    }
    if (path.startsWith('www.googleapis.com/youtube/v3/')) return youtubeApi(path.slice(30), form, bearer)
    if (path === 'api.instagram.com/oauth/access_token') return instagramToken(form)
    if (path.startsWith('graph.instagram.com/')) return graph(path.slice(20), form, bearer)
    return [404, { error: 'not_found' }]
  }

  function redeem(form: Form, client: typeof YOUTUBE): Code | null {
    const code = codes.get(form['code'] ?? '')
    codes.delete(form['code'] ?? '')
    if (!code || form['grant_type'] !== 'authorization_code') return null
    const challenge = createHash('sha256').update(form['code_verifier'] ?? '').digest('base64url')
    return code.client === client.id && code.redirectUri === form['redirect_uri'] && code.challenge === challenge ? code : null
  } // prettier-ignore

  function google(form: Form): [number, unknown] {
    if (form['client_id'] !== YOUTUBE.id || form['client_secret'] !== YOUTUBE.secret)
      return [401, { error: 'invalid_client', error_description: 'The OAuth client was not found.' }]
    if (form['grant_type'] === 'refresh_token') {
      const known = tokens.get(form['refresh_token'] ?? '')
      if (known?.kind !== 'refresh') return [400, { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' }] // prettier-ignore
      return [200, { access_token: fresh('access', known.channel), expires_in: 3599, scope: SCOPE, token_type: 'Bearer' }] // prettier-ignore
    }
    const code = redeem(form, YOUTUBE)
    if (!code) return [400, { error: 'invalid_grant', error_description: 'Malformed auth code.' }]
    const { withheld } = self
    const refresh = withheld === 'refresh_token' ? {} : { refresh_token: fresh('refresh', withheld === 'scope' ? null : code.channel) } // prettier-ignore
    return [200, { access_token: fresh('access', code.channel), ...refresh, expires_in: 3599, scope: withheld === 'scope' ? '' : SCOPE, token_type: 'Bearer' }] // prettier-ignore
  }

  function youtubeApi(what: string, query: Form, bearer: string): [number, unknown] {
    const known = tokens.get(bearer)
    if (known?.kind !== 'access') return [401, { error: { code: 401, errors: [{ reason: 'authError' }] } }]
    const { channel } = known
    if (what === 'channels' && query['mine'] === 'true') {
      if (!channel) return [200, { kind: 'youtube#channelListResponse', pageInfo: { totalResults: 0 } }]
      const { id, handle, followers, hidden = false } = channel
      return [200, { items: [{
        id,
        snippet: { title: 'A channel', customUrl: `@${handle}` },
        statistics: { viewCount: '1', subscriberCount: String(followers), hiddenSubscriberCount: hidden, videoCount: '2' },
        contentDetails: { relatedPlaylists: { likes: '', uploads: `UU${id.slice(2)}` } },
      }] }] // prettier-ignore
    }
    const posts = channel?.posts ?? []
    if (what === 'playlistItems')
      return posts.length === 0
        ? [404, { error: { code: 404, errors: [{ reason: 'playlistNotFound' }] } }]
        : [200, { items: posts.map((_, at) => ({ contentDetails: { videoId: `video${at}` } })) }]
    const asked = (query['id'] ?? '').split(',').map((id) => posts[Number(id.replace('video', ''))] ?? [0, 0])
    return [200, { items: asked.map(([likeCount, commentCount]) => ({ statistics: { likeCount: String(likeCount), commentCount: String(commentCount) } })) }] // prettier-ignore
  }

  function instagramToken(form: Form): [number, unknown] {
    if (form['client_id'] !== INSTAGRAM.id || form['client_secret'] !== INSTAGRAM.secret)
      return [
        400,
        { error_type: 'OAuthException', code: 400, error_message: 'Error validating client secret.' },
      ]
    const code = redeem(form, INSTAGRAM)
    if (!code) return [400, { error_type: 'OAuthException', code: 400, error_message: 'Matching code was not found or was already used.' }] // prettier-ignore
    return [200, { data: [{ access_token: fresh('short', code.channel), user_id: '1', permissions: 'instagram_business_basic' }] }] // prettier-ignore
  }

  function graph(what: string, query: Form, bearer: string): [number, unknown] {
    const given = query['access_token'] ?? bearer
    const known = tokens.get(given)
    const refused: [number, unknown] = [400, { error: { message: 'Invalid OAuth access token', type: 'OAuthException', code: 190 } }] // prettier-ignore
    if (!known) return refused
    if (what === 'access_token') {
      if (query['grant_type'] !== 'ig_exchange_token' || query['client_secret'] !== INSTAGRAM.secret || known.kind !== 'short') return refused // prettier-ignore
      return [
        200,
        { access_token: fresh('long', known.channel), token_type: 'bearer', expires_in: 5_184_000 },
      ]
    }
    if (known.kind !== 'long') return refused
    if (what === 'refresh_access_token') {
      tokens.delete(given)
      return [
        200,
        { access_token: fresh('long', known.channel), token_type: 'bearer', expires_in: 5_184_000 },
      ]
    }
    const { channel } = known
    if (what === 'me')
      return [200, channel ? { user_id: channel.id, username: channel.handle, followers_count: channel.followers } : { user_id: '7', username: 'nora' }] // prettier-ignore
    return [200, { data: (channel?.posts ?? []).map(([like_count, comments_count], at) => ({ id: String(at), like_count, comments_count })) }] // prettier-ignore
  }
}

function misbehave(fault: Exclude<Fault, 'none'>, path: string, response: ServerResponse): void {
  const json = (status: number, body: unknown) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)) // prettier-ignore
  if (fault === 'slow') return
  if (fault === 'cut') return void response.destroy()
  if (fault === 'bad_json') return void response.end('<html>Sorry')
  if (fault === 'server_error') return void json(503, { error: 'backend_error' })
  if (fault === 'other_shape') return void json(200, { hello: ['world'] })
  if (fault === 'busy') return void json(403, { error: { code: path.includes('instagram') ? 4 : 403, errors: [{ reason: 'quotaExceeded' }] } }) // prettier-ignore
  // What an app is told that was switched off: by Google's token host, and by Meta's graph.
  if (fault === 'disabled_client')
    return void (path.includes('instagram') ? json(400, { error: { code: 200, type: 'OAuthException', message: 'API access blocked.' } }) : json(401, { error: 'disabled_client' })) // prettier-ignore
  if (path.includes('instagram')) return void json(400, { error_type: 'OAuthException', code: 400, error_message: 'Invalid client_id' }) // prettier-ignore
  return void json(401, { error: 'invalid_client' })
}
