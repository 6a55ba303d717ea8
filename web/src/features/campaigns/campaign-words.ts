import type { Campaign, Money } from '@accord/contract'
import { i18n } from '@/i18n/index.ts'
import { formatDate, formatMoney } from '@/ui/format.ts'
import { countriesText } from './campaign-wishes.ts'
import { valuesOf, type CampaignValues } from './campaign-values.ts'

export interface Difference {
  label: string
  theirs: string
  /** Only where I changed it too. */
  mine: string | undefined
}

/** What somebody else changed since I began, and what I made of the same. */
export function differences(base: CampaignValues, mine: CampaignValues, theirs: Campaign): Difference[] {
  const now = valuesOf(theirs)
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
  return (Object.keys(base) as (keyof CampaignValues)[])
    .filter((name) => !same(base[name], now[name]))
    .map((name) => ({
      label: i18n.global.t(`campaigns.form.${name}`),
      theirs: said(name, now),
      mine: same(base[name], mine[name]) || same(mine[name], now[name]) ? undefined : said(name, mine),
    }))
}

function said(name: keyof CampaignValues, values: CampaignValues): string {
  const { t, te } = i18n.global
  const value = values[name]
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return '–'
  if (name === 'budget' || name === 'perHeadFrom' || name === 'perHeadTo') return formatMoney(value as Money)
  if (name === 'compensation') return t(`campaigns.compensation.${value as string}`)
  if (name === 'countries') return countriesText(value as string[])
  if (name === 'platforms') return (value as string[]).map((one) => t(`words.platforms.${one}`)).join(', ')
  if (name === 'visibility') return t(`campaigns.visibility.${value as string}`)
  if (name === 'niche')
    return te(`words.niches.${value as string}`) ? t(`words.niches.${value as string}`) : (value as string)
  return /Date$|Deadline$/.test(name) ? formatDate(value as string) : (value as string)
}
