import {
  FacetQuery,
  IdParams,
  InfluencerFacets,
  InfluencerPage,
  InfluencerQuery,
  MatchingCampaigns,
  MatchingInfluencers,
  PageQuery,
  Place,
  PlaceParams,
  PlaceQuery,
  Places,
  nobody,
} from '@accord/contract'
import type { User } from '@accord/contract'
import type { Caller } from '../../platform/database/tx.ts'
import { compiledAnswers } from '../../platform/http/compiled-answers.ts'
import { sendShared } from '../../platform/http/shared.ts'
import type { Http, Platform } from '../../platform/platform.ts'
import { countFacets } from './count-facets.ts'
import { asksForOwn, findInfluencers } from './find-influencers.ts'
import { matchCampaigns } from './match-campaigns.ts'
import { matchInfluencers } from './match-influencers.ts'
import { readPlace, suggestPlaces } from './places.ts'

/** The tables that the list is made from. */
const LIST_SHOWS = ['influencer_index', 'influencers', 'users', 'social_accounts', 'packages'] as const // prettier-ignore

/** A stranger's first page: the same for all of them. What somebody searches for is asked too seldom to be kept. */
const mayShare = (actor: Caller, { cursor, text }: InfluencerQuery): boolean =>
  actor.kind === 'nobody' && !cursor && !text

export function discoveryRoutes(http: Http, { db, shared }: Platform): void {
  const tags = ['discovery']

  http.get(
    '/api/v1/influencers',
    { access: 'influencer.browse', schema: { tags, summary: 'Find influencers', querystring: InfluencerQuery, response: { 200: InfluencerPage } }, serializerCompiler: compiledAnswers }, // prettier-ignore
    (request, reply) => {
      const { actor, query } = request
      if (!mayShare(actor, query)) return findInfluencers(db, actor, query)
      const about = { key: `influencers:${JSON.stringify(query)}`, shows: LIST_SHOWS }
      return sendShared(shared, request, reply, about, () => findInfluencers(db, nobody, query))
    },
  )

  http.get(
    '/api/v1/influencer-facets',
    { access: 'influencer.browse', schema: { tags, summary: 'How many influencers meet a search, and of which kinds they are', querystring: FacetQuery, response: { 200: InfluencerFacets } }, serializerCompiler: compiledAnswers }, // prettier-ignore
    (request, reply) => {
      const { actor, query } = request
      if (asksForOwn(query)) return countFacets(db, actor, query)
      const about = { key: `influencer-facets:${JSON.stringify(query)}`, shows: LIST_SHOWS }
      return sendShared(shared, request, reply, about, () => countFacets(db, nobody, query))
    },
  )

  http.get(
    '/api/v1/places',
    { access: 'influencer.browse', schema: { tags, summary: 'Places whose name begins so, the largest first', querystring: PlaceQuery, response: { 200: Places } } }, // prettier-ignore
    ({ query }) => suggestPlaces(db, query),
  )
  http.get(
    '/api/v1/places/:id',
    { access: 'influencer.browse', schema: { tags, summary: 'A place, by the id of GeoNames', params: PlaceParams, response: { 200: Place } } }, // prettier-ignore
    ({ params }) => readPlace(db, params.id),
  )

  http.get(
    '/api/v1/campaigns/:id/matching-influencers',
    { access: 'campaign.match', schema: { tags, summary: 'Who fits a campaign, the best first, and by what', params: IdParams, querystring: PageQuery, response: { 200: MatchingInfluencers } } }, // prettier-ignore
    ({ actor, params, query }) => matchInfluencers(db, actor, params.id, query),
  )

  http.get(
    '/api/v1/matching-campaigns',
    { access: 'campaign.suggest', schema: { tags, summary: 'Which campaigns fit oneself, the best first, and by what', querystring: PageQuery, response: { 200: MatchingCampaigns } } }, // prettier-ignore
    ({ actor, query }) => matchCampaigns(db, actor as User, query),
  )
}
