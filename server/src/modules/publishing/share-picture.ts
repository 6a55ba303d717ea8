import { createHash } from 'node:crypto'
import { amountText } from '@accord/contract'
import type { Currency } from '@accord/contract'
import type { BrandPageRow, CampaignPageRow, InfluencerPageRow } from './store.ts'
import { dayText, shownWord } from './words.ts'

/** What is to be read on it. `face`: an avatar or logo among the pictures. */
export type SharePicture = {
  title: string
  by: string
  facts: string[]
  face: { name: string; round: boolean } | null
}

/** Its address changes with what is on it: whoever keeps one never shows an old title. */
export const sharePath = (path: string, picture: SharePicture): string =>
  `/share${path.replace('/@', '/influencers/')}.png?v=${createHash('sha256').update(JSON.stringify(picture)).digest('hex').slice(0, 12)}`

export const campaignPicture = (row: CampaignPageRow): SharePicture => ({
  title: drawable(row.title, 'A campaign for influencers'),
  by: drawable(row.company_name, row.slug),
  facts: [
    ...(row.niche ? [drawable(shownWord(row.niche), '')] : []),
    ...(row.budget === null ? [] : [amountText({ amount: row.budget, currency: row.currency as Currency })]),
    ...(row.status === 'open' && row.application_deadline ? [`apply until ${dayText(row.application_deadline)}`] : []), // prettier-ignore
  ].filter(Boolean),
  face: row.logo ? { name: row.logo, round: false } : null,
})

export const brandPicture = (row: BrandPageRow): SharePicture => ({
  title: drawable(row.company_name, row.slug),
  by: drawable(shownWord(row.industry), ''),
  facts: ['Open campaigns for influencers'],
  face: row.logo ? { name: row.logo, round: false } : null,
})

export const influencerPicture = (row: InfluencerPageRow): SharePicture => ({
  title: drawable(row.name, row.handle),
  by: `@${row.handle}`,
  facts: [shownWord(row.category), ...row.niches.slice(0, 4).map(shownWord)].map((word) => drawable(word, '')).filter(Boolean), // prettier-ignore
  face: row.avatar ? { name: row.avatar, round: true } : null,
})

/** Scripts that the fonts lack are not drawn as boxes: another name of the same thing stands for them. */
function drawable(text: string, instead: string): string {
  const bare = text.replace(/\p{Extended_Pictographic}|\u200d|\ufe0f/gu, '').trim()
  return /^[\u0020-\u06ff\u10a0-\u10ff\u1e00-\u1fff\u2000-\u2bff]+$/u.test(bare) ? bare : instead
}
