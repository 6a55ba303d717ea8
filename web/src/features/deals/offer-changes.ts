import type { Offer, OfferedDeliverable } from '@accord/contract'

/** A run of words that both offers have, that only the newer has, or that only the older had. */
export interface WordRun {
  text: string
  kind: 'same' | 'added' | 'removed'
}

export interface DeliverableChanges {
  added: OfferedDeliverable[]
  removed: OfferedDeliverable[]
  /** The same kind of piece, but another number of them or another day. */
  changed: { from: OfferedDeliverable; to: OfferedDeliverable }[]
}

export interface OfferChanges {
  money: MoneyChange | null
  deliverables: DeliverableChanges
  usageRights: { from: string; to: string } | null
  requirements: WordRun[] | null
}

export interface MoneyChange {
  /** Minor units, newer minus older. */
  amount: number
  currency: string
  /** Of the older amount: 0.25 is a quarter more. */
  share: number
}

/** What the newer of two offers says differently, word for word and in money. */
export async function changesBetween(older: Offer, newer: Offer): Promise<OfferChanges> {
  return {
    money: moneyBetween(older, newer),
    deliverables: deliverablesBetween(older.deliverables, newer.deliverables),
    usageRights:
      older.usageRights === newer.usageRights ? null : { from: older.usageRights, to: newer.usageRights },
    requirements:
      older.requirements === newer.requirements
        ? null
        : await wordRuns(older.requirements, newer.requirements),
  }
}

export const nothingChanged = ({ money, deliverables, usageRights, requirements }: OfferChanges) =>
  !money && !usageRights && !requirements && Object.values(deliverables).every((list) => !list.length)

/** Null where the amount stayed. */
export function moneyBetween(older: Offer, newer: Offer): MoneyChange | null {
  const amount = newer.amount.amount - older.amount.amount
  if (amount === 0) return null
  return { amount, currency: newer.amount.currency, share: amount / older.amount.amount }
}

function deliverablesBetween(
  older: readonly OfferedDeliverable[],
  newer: readonly OfferedDeliverable[],
): DeliverableChanges {
  const added = missingIn(older, newer)
  const changes: DeliverableChanges = { added, removed: [], changed: [] }
  for (const from of missingIn(newer, older)) {
    const at = added.findIndex((to) => to.platform === from.platform && to.format === from.format)
    if (at < 0) changes.removed.push(from)
    else changes.changed.push({ from, to: added.splice(at, 1)[0]! })
  }
  return changes
}

/** Those of `these` that `others` has not, each as often as it is missing. */
function missingIn(others: readonly OfferedDeliverable[], these: readonly OfferedDeliverable[]) {
  const left = others.map(written)
  return these.filter((one) => {
    const at = left.indexOf(written(one))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const written = ({ platform, format, quantity, dueDate }: OfferedDeliverable) =>
  JSON.stringify([platform, format, quantity, dueDate])

async function wordRuns(older: string, newer: string): Promise<WordRun[]> {
  const { diffWordsWithSpace } = await import('diff')
  return diffWordsWithSpace(older, newer).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }))
}
