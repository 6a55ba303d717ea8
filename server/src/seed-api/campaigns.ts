import { z } from 'zod'
import { IdText, IsoDate, line, Niche, prose, Visibility } from '@accord/contract'
import type { Currency, User } from '@accord/contract'
import type { Http, Platform } from '../platform/platform.ts'
import { createCampaign, deleteCampaign, editCampaign, moveCampaign, readCampaign } from '../modules/campaigns/index.ts' // prettier-ignore
import { Decimal, moneyFrom } from './amounts.ts'
import { campaignShape } from './shapes.ts'

const fields = {
  name: line(140),
  description: prose(10_000).refine((text) => text.length > 0, { error: 'is needed' }),
  start_date: IsoDate,
  end_date: IsoDate,
  budget: Decimal,
  visibility: Visibility,
  goals: prose(2000),
  niche: Niche,
}
const Create = z.strictObject({ ...fields, goals: fields.goals.optional() })
const Edit = z.strictObject(fields).partial()
const CampaignAnswer = z.object({ campaign: z.looseObject({ id: z.int() }) })
const CampaignParams = z.strictObject({ campaign_id: IdText })
const tags = ['specification']

export function campaignAliases(http: Http, platform: Platform): void {
  const { db, transaction, configuration } = platform

  http.post(
    '/create_campaign',
    { access: 'campaign.create', schema: { tags, body: Create, response: { 201: CampaignAnswer } } },
    async ({ actor, body, once }, reply) => {
      const currency = configuration.currency as Currency
      const sponsor = actor as User & { sponsorId: number }
      const campaignId = await transaction(
        actor,
        async (tx) => {
          const id = await createCampaign(
            tx,
            sponsor,
            { ...terms(body, currency), title: body.name },
            currency,
          )
          await moveCampaign(tx, actor, id, 'open')
          return id
        },
        once,
      )
      return reply.code(201).send({ campaign: campaignShape(await readCampaign(db, actor, campaignId)) })
    },
  )

  http.put(
    '/edit_campaign/:campaign_id',
    { access: 'campaign.edit', schema: { tags, params: CampaignParams, body: Edit, response: { 200: CampaignAnswer } } }, // prettier-ignore
    async ({ actor, params, body, ifMatch }) => {
      const { budget: now, ...campaign } = await readCampaign(db, actor, params.campaign_id)
      const currency = now?.currency ?? (configuration.currency as Currency)
      const edit = terms(body, currency)
      // The deadline of a campaign made here is its end: it moves along.
      const deadline = campaign.applicationDeadline === campaign.endDate ? edit.endDate : undefined
      await transaction(actor, (tx) =>
        editCampaign(tx, actor, params.campaign_id, { ...edit, applicationDeadline: deadline }, ifMatch),
      )
      return { campaign: campaignShape(await readCampaign(db, actor, params.campaign_id)) }
    },
  )

  http.delete(
    '/delete_campaign/:campaign_id',
    {
      access: 'campaign.delete',
      schema: { tags, params: CampaignParams, response: { 200: CampaignAnswer } },
    },
    async ({ actor, params }) => {
      await transaction(actor, (tx) => deleteCampaign(tx, actor, params.campaign_id))
      return { campaign: { id: params.campaign_id, deleted: true } }
    },
  )
}

const terms = (body: z.infer<typeof Edit>, currency: Currency) => ({
  title: body.name,
  brief: body.description,
  startDate: body.start_date,
  endDate: body.end_date,
  budget: body.budget === undefined ? undefined : moneyFrom('budget', body.budget, currency),
  visibility: body.visibility,
  goals: body.goals,
  niche: body.niche,
})
