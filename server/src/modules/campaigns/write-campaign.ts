import { CampaignTerms, can, wrongAmounts, wrongDates } from '@accord/contract'
import type { Actor, CreateCampaign, Currency, EditCampaign, User } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { emit } from '../../platform/events.ts'
import { badInput, conflict, forbidden, notFound, refuseStale } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { campaignSubject } from './show.ts'
import * as store from './store.ts'

/** A new draft. */
export async function createCampaign(
  tx: Tx,
  actor: User & { sponsorId: number },
  input: CreateCampaign,
  currency: string,
): Promise<number> {
  const wrong = [...wrongDates(input), ...wrongAmounts(input)]
  if (wrong.length > 0) throw badInput(wrong)
  const campaignId = await store.insertCampaign(tx, {
    currency: (input.perHeadFrom ?? input.perHeadTo)?.currency ?? currency,
    ...store.columnsOf(input),
    sponsor_id: actor.sponsorId,
  })
  audit(tx, { action: 'campaign.create', subjectType: 'campaign', subjectId: campaignId, after: withoutWords(store.columnsOf(input)) }) // prettier-ignore
  await emit(tx, { type: 'campaign.created', campaignId })
  return campaignId
}

/** Changes what is said; the budget never below what is committed, nor its currency once something is. */
export async function editCampaign(
  tx: Tx,
  actor: Actor,
  campaignId: number,
  edit: EditCampaign,
  expected: number | null,
): Promise<void> {
  const campaign = await lockToChange(tx, actor, campaignId, 'campaign.edit')
  refuseStale(expected, campaign.version)
  const columns = store.columnsOf(edit)
  const perHead = edit.perHeadFrom ?? edit.perHeadTo
  // Without a budget, what one may expect is all that says a currency.
  if (perHead && campaign.budget === null && !edit.budget) columns.currency = perHead.currency
  const after = { ...campaign, ...columns } as store.LockedCampaign
  refuseWrongDates(after, edit)
  refuseWrongAmounts(campaign, after, edit)
  if (campaign.status !== 'draft') refuseIncomplete(after)
  refuseBudget(campaign, after)
  if (Object.keys(columns).length > 0) await store.updateCampaign(tx, campaignId, columns)
  audit(tx, {
    action: 'campaign.edit',
    subjectType: 'campaign',
    subjectId: campaignId,
    before: withoutWords(
      Object.fromEntries(Object.keys(columns).map((key) => [key, campaign[key as keyof typeof campaign]])),
    ),
    after: withoutWords(columns),
  })
  await emit(tx, { type: 'campaign.edited', campaignId })
}

const WORDS = ['title', 'brief', 'goals']

/** Dates and figures as they are; of what somebody wrote only that it was written, because the audit is for ever. */
function withoutWords(columns: Record<string, unknown>): Record<string, unknown> {
  const written = Object.keys(columns).filter((key) => WORDS.includes(key))
  const rest = Object.fromEntries(Object.entries(columns).filter(([key]) => !WORDS.includes(key)))
  return written.length > 0 ? { ...rest, written } : rest
}

/** Out of sight for good; refused while a deal is active. What depends on it stays. */
export async function deleteCampaign(tx: Tx, actor: Actor, campaignId: number): Promise<void> {
  const campaign = await lockToChange(tx, actor, campaignId, 'campaign.delete')
  const active = await store.activeDeals(tx, campaignId)
  if (active > 0)
    throw conflict('deals_active', 'A campaign with active deals cannot be deleted.', { active })
  await store.updateCampaign(tx, campaignId, { deleted_at: tx.now })
  audit(tx, {
    action: 'campaign.delete',
    subjectType: 'campaign',
    subjectId: campaignId,
    before: { status: campaign.status },
  })
  await emit(tx, { type: 'campaign.ended', campaignId, why: 'deleted' })
}

/** The campaign, locked, for somebody who may do `action` to it: 404 where they may not even see it. */
export async function lockToChange(
  tx: Tx,
  actor: Actor,
  campaignId: number,
  action: 'campaign.edit' | 'campaign.delete' | 'campaign.move' | 'campaign.flag',
): Promise<store.LockedCampaign> {
  const campaign = await store.lockCampaign(tx, campaignId)
  const subject = campaign && campaignSubject(campaign)
  if (!campaign || !subject || !can(actor, 'campaign.read', subject)) throw notFound('campaign')
  if (!can(actor, action, subject)) throw forbidden('not_yours', 'This campaign is not yours to change.')
  return campaign
}

/** The terms as they stand, in the contract's words. */
export const termsOf = (campaign: store.LockedCampaign) => ({
  title: campaign.title,
  brief: campaign.brief,
  niche: campaign.niche,
  goals: campaign.goals,
  budget: moneyOf(campaign, campaign.budget),
  startDate: campaign.start_date,
  endDate: campaign.end_date,
  applicationDeadline: campaign.application_deadline ?? campaign.end_date ?? undefined,
  visibility: campaign.visibility,
  compensation: campaign.compensation,
  perHeadFrom: moneyOf(campaign, campaign.per_head_from),
  perHeadTo: moneyOf(campaign, campaign.per_head_to),
  platforms: campaign.platforms,
  countries: campaign.countries,
})

const moneyOf = ({ currency }: { currency: string }, amount: number | null) =>
  amount === null ? null : { amount, currency: currency as Currency }

/** Anything but a draft says everything. Each missing thing is named by its field. */
export function refuseIncomplete(campaign: store.LockedCampaign): void {
  const read = CampaignTerms.safeParse(termsOf(campaign))
  if (read.success) return
  throw badInput(
    read.error.issues.map(({ path }) => ({
      field: path[0] === 'budget' ? 'budget' : path.join('.'),
      code: 'required',
      message: 'is needed before the campaign can be open',
    })),
  )
}

function refuseWrongDates(after: store.LockedCampaign, edit: EditCampaign): void {
  const { startDate, endDate, applicationDeadline } = termsOf(after)
  const wrong = wrongDates({ startDate, endDate, applicationDeadline })
  if (wrong.length === 0) return
  // Named by a date that was changed, where one was: that is the one on the screen.
  const changed = (['startDate', 'endDate', 'applicationDeadline'] as const).filter(
    (field) => edit[field] !== undefined,
  )
  throw badInput(
    wrong.map((fault) => ({
      ...fault,
      field: changed.includes(fault.field) ? fault.field : (changed[0] ?? fault.field),
    })),
  )
}

/** In the one currency that the campaign has; where that changes, what was said in the old one is to be said anew. */
function refuseWrongAmounts(
  before: store.LockedCampaign,
  after: store.LockedCampaign,
  {
    perHeadFrom = moneyOf(before, before.per_head_from),
    perHeadTo = moneyOf(before, before.per_head_to),
  }: EditCampaign,
): void {
  const wrong = wrongAmounts({ budget: moneyOf(after, after.budget), perHeadFrom, perHeadTo })
  if (wrong.length > 0) throw badInput(wrong)
}

function refuseBudget(before: store.LockedCampaign, after: store.LockedCampaign): void {
  const money = (amount: number) => ({ amount, currency: before.currency as Currency })
  if (before.committed > 0 && after.currency !== before.currency)
    throw conflict('currency_committed', 'The currency can’t change while something is committed.', {
      committed: money(before.committed),
      errors: [{ field: 'budget.currency', code: 'currency_committed', message: 'can’t change any more' }],
    })
  if ((after.budget ?? 0) < before.committed)
    throw conflict('budget_below_committed', 'The budget can’t be below what is committed.', {
      committed: money(before.committed),
      errors: [{ field: 'budget', code: 'budget_below_committed', message: 'is below what is committed' }],
    })
}
