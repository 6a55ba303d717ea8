import type { OAuthClient } from '../../platform/configuration.ts'
import type { Outgoing } from '../../platform/outgoing/index.ts'
import type { Figures } from '../profiles/index.ts'

/** What is kept of a consent: good for asking again, later. */
export type Token = { text: string; at: Date }

export type Said = Figures & { networkId: string; handle: string | null; token: Token }

/** The ways to one network, each by its own protocol. They throw a NetworkFault and nothing else. */
export type Network = {
  /** Where the person agrees. `challenge`: PKCE, S256. */
  consentUrl: (asked: { redirectUri: string; state: string; challenge: string }) => string
  /** What the network gives for the code that the person came back with. */
  redeem: (given: { code: string; redirectUri: string; verifier: string }) => Promise<Token>
  /** What it says of the account; with another token than before where that was renewed. */
  ask: (token: Token) => Promise<Said>
  revoke: (token: Token) => Promise<void>
}

/**
 * `silent`: no answer, or none that can be understood; it may be better later. `refused`: the consent is no good (any
 * more). `misconfigured`: it does not know this installation. `no_account`: the person has none there that has figures.
 * `hidden`: they are kept secret.
 */
export type NetworkFaultReason = 'silent' | 'refused' | 'misconfigured' | 'no_account' | 'hidden'

export class NetworkFault extends Error {
  readonly why: NetworkFaultReason
  /** Whose the consent is, where that was said nevertheless. */
  readonly networkId: string | null
  /** What was given for a code although it is no good for asking. */
  readonly token: Token | null

  constructor(why: NetworkFaultReason, detail: string, of: { networkId?: string; token?: Token } = {}) {
    super(`${why}: ${detail}`)
    this.why = why
    this.networkId = of.networkId ?? null
    this.token = of.token ?? null
  }
}

export type Way = { client: OAuthClient; outgoing: Outgoing; below: string | null }

/** A host of the network, or what stands for it in a test. */
export const at = (below: string | null, hostAndPath: string, query?: Record<string, string>): string =>
  `${below ?? 'https:/'}/${hostAndPath}${query ? `?${new URLSearchParams(query)}` : ''}`

export type Answer = { status: number; body: unknown }

type Question = { url: string; bearer?: string; form?: Record<string, string> }

/** An answer below 500 that is JSON, whatever it says. */
export async function askJson({ outgoing }: Way, { url, bearer, form }: Question): Promise<Answer> {
  const answer = await outgoing.ask({
    method: form ? 'POST' : 'GET',
    url,
    headers: {
      accept: 'application/json',
      ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
      ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    },
    ...(form ? { body: new URLSearchParams(form).toString() } : {}),
  })
  // Never the address itself: there may be a token in it.
  const { host } = new URL(url)
  if (!answer.answered) throw new NetworkFault('silent', `${host} gives no answer (${answer.why})`)
  const { status } = answer
  if (status >= 500 || status === 429) throw new NetworkFault('silent', `${host} answers ${status}`)
  try {
    return { status, body: JSON.parse(answer.body.toString()) }
  } catch {
    throw new NetworkFault('silent', `${host} answers ${status} with something that is no JSON`)
  }
}

/** Reactions to a post by followers, over the latest posts, in hundredths of a percent. */
export function engagementOf(reactions: number[], followers: number): number | null {
  if (reactions.length === 0 || followers === 0) return null
  const mean = reactions.reduce((sum, one) => sum + one, 0) / reactions.length
  return Math.min(10_000, Math.round((mean / followers) * 10_000))
}

export const POSTS = 25
