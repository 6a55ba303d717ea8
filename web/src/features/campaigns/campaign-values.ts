import {
  CampaignTerms,
  CreateCampaign,
  type Campaign,
  type Currency,
  type EditCampaign,
  type Money,
} from '@accord/contract'
import { z } from 'zod'
import { today } from './deadline.ts'

/** A campaign while it is being written: every field is there, most may be empty. */
export interface CampaignValues {
  title: string
  brief: string
  niche: string | null
  goals: string
  budget: Money | null
  startDate: string | null
  endDate: string | null
  applicationDeadline: string | null
  visibility: 'public' | 'private'
  compensation: Campaign['compensation']
  perHeadFrom: Money | null
  perHeadTo: Money | null
  platforms: Campaign['platforms']
  countries: string[]
}

export const blank = (): CampaignValues => ({
  title: '',
  brief: '',
  niche: null,
  goals: '',
  budget: null,
  startDate: null,
  endDate: null,
  applicationDeadline: null,
  visibility: 'public',
  compensation: 'paid',
  perHeadFrom: null,
  perHeadTo: null,
  platforms: [],
  countries: [],
})

export const valuesOf = (campaign: Campaign): CampaignValues => ({
  title: campaign.title,
  brief: campaign.brief,
  niche: campaign.niche,
  goals: campaign.goals,
  budget: campaign.budget,
  startDate: campaign.startDate,
  endDate: campaign.endDate,
  applicationDeadline: campaign.applicationDeadline,
  visibility: campaign.visibility,
  compensation: campaign.compensation,
  perHeadFrom: campaign.perHeadFrom,
  perHeadTo: campaign.perHeadTo,
  platforms: campaign.platforms,
  countries: campaign.countries,
})

/** What an edit says: only what was changed, so that others' changes to the rest stay. */
export function changesOf(values: CampaignValues, base: CampaignValues): EditCampaign {
  const names = Object.keys(base) as (keyof CampaignValues)[]
  return Object.fromEntries(
    names
      .filter((name) => JSON.stringify(values[name]) !== JSON.stringify(base[name]))
      .map((name) => [name, values[name]]),
  )
}

interface Check {
  /** Whether everything must be said, or only what a draft needs. */
  complete: () => boolean
  /** Whether it is about to be opened: then its end is still to come. */
  opening: () => boolean
  /** What deals promise already, in minor units. */
  committed: number
  currency: Currency
}

/** The contract's schema for the moment: a draft needs a title, what is open needs everything. */
export const campaignCheck = ({ complete, opening, committed }: Check) =>
  z.unknown().superRefine((given, context) => {
    const values = given as CampaignValues
    const result = complete()
      ? CampaignTerms.safeParse({ ...values, applicationDeadline: values.applicationDeadline ?? undefined })
      : CreateCampaign.safeParse(values)
    for (const issue of result.error?.issues ?? [])
      context.addIssue(issue as unknown as Parameters<typeof context.addIssue>[0])
    if (opening() && values.endDate && values.endDate < today()) fault('endDate', 'in_the_past')
    if (committed > 0 && values.budget && values.budget.amount < committed)
      fault('budget', 'budget_below_committed')

    function fault(field: string, code: string) {
      context.addIssue({ code: 'custom', path: [field], message: '', params: { code } })
    }
  })
