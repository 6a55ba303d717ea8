import { randomInt } from 'node:crypto'
import type { Money } from '@accord/contract'
import type { Tx } from '../../platform/database/tx.ts'
import * as store from './store.ts'

/** A sponsor with its first member, the owner. */
export async function createSponsor(
  tx: Tx,
  sponsor: {
    userId: number
    companyName: string
    industry: string
    monthlyBudget: Money | null
    currency?: string
  },
): Promise<number> {
  const sponsorId = await underFreeName(slugOf(sponsor.companyName), '-', (slug) =>
    store.insertSponsor(tx, {
      slug,
      companyName: sponsor.companyName,
      industry: sponsor.industry,
      monthlyBudget: sponsor.monthlyBudget?.amount ?? null,
      currency: sponsor.monthlyBudget?.currency ?? sponsor.currency ?? 'EUR',
    }),
  )
  await store.insertOwner(tx, sponsorId, sponsor.userId)
  return sponsorId
}

/** An influencer, at first under their username as handle. */
export async function createInfluencer(
  tx: Tx,
  influencer: {
    userId: number
    username: string
    name: string
    category: string
    niches: string[]
    reach: number
  },
): Promise<void> {
  const { userId, name, category, niches, reach } = influencer
  await underFreeName(influencer.username, '.', (handle) =>
    store.insertInfluencer(tx, { userId, handle, name, category, niches, reach }),
  )
}

/** "Café Übermut GmbH" → "cafe-ubermut-gmbh". */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
  return slug || 'brand'
}

/** The wanted name, or one like it, whichever `insert` finds free: the table's index tells, also to two at once. */
async function underFreeName(
  wanted: string,
  joint: string,
  insert: (name: string) => Promise<number | undefined>,
): Promise<number> {
  const stem = wanted.slice(0, 24).replace(/[-._]+$/, '')
  let id = await insert(wanted)
  while (id === undefined) id = await insert(`${stem}${joint}${randomInt(1000, 99_999)}`)
  return id
}
