import type { FastifyRequest } from 'fastify'
import { can, Handle, isUser, KitLinkParams, nobody, Slug } from '@accord/contract'
import { configuredUrl } from '../../platform/http/address.ts'
import type { HeadedPages, PageAnswer } from '../../platform/http/headed-page.ts'
import type { PageHead } from '../../platform/http/page-head.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Caller } from '../../platform/database/tx.ts'
import type { Platform } from '../../platform/platform.ts'
import { Problem } from '../../platform/problem.ts'
import { followKitLink, PRIVATE_LINK_HEADERS } from '../profiles/index.ts'
import { campaignSubject } from '../campaigns/index.ts'
import { campaignsHead, influencersHead, landingHead } from './list-heads.ts'
import { brandHead, campaignHead, influencerHead } from './subject-heads.ts'
import * as store from './store.ts'

/** The pages that are found from outside, each with what its head says. */
export function pageHeads({ db, configuration }: Platform): HeadedPages {
  const home = configuredUrl(configuration)
  const param = (request: FastifyRequest, name: string) =>
    (request.params as Record<string, string>)[name] ?? ''
  return {
    '/': landingHead,
    '/campaigns': campaignsHead,
    '/influencers': influencersHead,
    '/campaigns/:id': (request) => campaignAnswer(db, request.actor, param(request, 'id'), home),
    '/brands/:slug': (request) => brandAnswer(db, request.actor, param(request, 'slug'), home),
    '/media-kit/:token': (request) => kitLinkAnswer(db, param(request, 'token')),
    '/@:handle': (request) => influencerAnswer(db, request.actor, param(request, 'handle'), home),
  }
}

// Somebody who may see more than a stranger gets the page, but its head never tells more than a stranger may read: it
// would be in histories and previews.
const asItIs: PageAnswer = { status: 200, head: null }
const headed = (head: PageHead): PageAnswer => ({ status: 200, head })

async function campaignAnswer(db: Database, actor: Caller, id: string, home: string): Promise<PageAnswer> {
  if (!/^[1-9]\d{0,14}$/.test(id)) return { status: 404 }
  const row = await store.campaignPage(db, Number(id), isUser(actor) ? actor.userId : 0)
  if (!row) return { status: 404 }
  const published = store.isPublished(row)
  if (row.deleted_at) return { status: published ? 410 : 404 }
  if (published) return headed(campaignHead(row, home))
  return can(actor, 'campaign.read', campaignSubject(row, Boolean(row.invited))) ? asItIs : { status: 404 }
}

async function brandAnswer(db: Database, actor: Caller, slug: string, home: string): Promise<PageAnswer> {
  if (!Slug.safeParse(slug).success) return { status: 404 }
  const row = await store.brandPage(db, slug)
  if (!row) return missing(db, `/brands/${slug}`)
  if (row.status === 'active') return headed(brandHead(row, home))
  return isUser(actor) && (actor.role === 'admin' || actor.sponsorId === row.id) ? asItIs : { status: 404 }
}

async function influencerAnswer(
  db: Database,
  actor: Caller,
  handle: string,
  home: string,
): Promise<PageAnswer> {
  if (!Handle.safeParse(handle).success) return { status: 404 }
  const row = await store.influencerPage(db, handle)
  if (!row) return missing(db, `/@${handle}`)
  if (row.status === 'active') return headed(influencerHead(row, home))
  return isUser(actor) && (actor.role === 'admin' || actor.userId === row.user_id) ? asItIs : { status: 404 }
}

/** For whoever has the link: nothing of it in a preview. */
async function kitLinkAnswer(db: Database, token: string): Promise<PageAnswer> {
  const headers = PRIVATE_LINK_HEADERS
  if (!KitLinkParams.safeParse({ token }).success) return { status: 404, headers }
  try {
    await followKitLink(db, nobody, token)
    return { ...asItIs, headers }
  } catch (error) {
    if (error instanceof Problem && (error.status === 404 || error.status === 410))
      return { status: error.status, headers }
    throw error
  }
}

const missing = async (db: Database, path: string): Promise<PageAnswer> => ({
  status: (await store.wasRemoved(db, path)) ? 410 : 404,
})
