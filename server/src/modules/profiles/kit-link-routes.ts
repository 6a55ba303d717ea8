import {
  IdParams,
  KitLink,
  KitLinkPage,
  KitLinkParams,
  LinkedKit,
  MakeKitLink,
  PageQuery,
} from '@accord/contract'
import type { User } from '@accord/contract'
import { z } from 'zod'
import type { Http, Platform } from '../../platform/platform.ts'
import {
  browseKitLinks,
  endKitLink,
  followKitLink,
  makeKitLink,
  noteOpening,
  readKitLink,
} from './kit-links.ts'

const Nothing = z.strictObject({}).nullish()

export function kitLinkRoutes(http: Http, { db, keys, transaction }: Platform): void {
  const tags = ['profiles']

  http.get(
    '/api/v1/profile/media-kit-links',
    { access: 'influencer.edit', schema: { tags, summary: 'One’s private links to the media kit, with who opened them', querystring: PageQuery, response: { 200: KitLinkPage } } }, // prettier-ignore
    ({ actor, query }) => browseKitLinks(db, keys, (actor as User).userId, query),
  )
  http.post(
    '/api/v1/profile/media-kit-links',
    { access: 'influencer.edit', schema: { tags, summary: 'Make a private link to one’s media kit', body: MakeKitLink, response: { 201: KitLink } } }, // prettier-ignore
    async ({ actor, body, once }, reply) => {
      const { userId } = actor as User
      const id = await transaction(actor, (tx) => makeKitLink(tx, keys, userId, body), once)
      return reply.code(201).send(await readKitLink(db, keys, userId, id))
    },
  )
  http.delete(
    '/api/v1/profile/media-kit-links/:id',
    { access: 'influencer.edit', schema: { tags, summary: 'End a private link at once', params: IdParams, response: { 204: z.null() } } }, // prettier-ignore
    async ({ actor, params }, reply) => {
      await transaction(actor, (tx) => endKitLink(tx, (actor as User).userId, params.id))
      return reply.code(204).send(null)
    },
  )

  http.get(
    '/api/v1/media-kit-links/:token',
    { access: 'media_kit.follow', schema: { tags, summary: 'The media kit behind a private link; 410 once it has ended', params: KitLinkParams, response: { 200: LinkedKit } } }, // prettier-ignore
    async ({ actor, params }, reply) => {
      void reply.headers({ ...PRIVATE_LINK_HEADERS, 'cache-control': 'no-store' })
      return reply.send(await followKitLink(db, actor, params.token))
    },
  )
  http.post(
    '/api/v1/media-kit-links/:token/openings',
    { access: 'media_kit.follow', schema: { tags, summary: 'Say that a page shows what is behind a private link', params: KitLinkParams, body: Nothing, response: { 204: z.null() } } }, // prettier-ignore
    async ({ actor, params }, reply) => {
      await transaction(actor, (tx) => noteOpening(tx, actor, params.token))
      return reply.code(204).headers(PRIVATE_LINK_HEADERS).send(null)
    },
  )
}

/** Found by nobody, and told to no site that is linked from there. */
export const PRIVATE_LINK_HEADERS = { 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow' }
