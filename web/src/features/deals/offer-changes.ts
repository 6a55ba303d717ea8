import type { Offer, OfferedDeliverable } from '@accord/contract'

/** A run of words that both offers have, that only the newer has, or that only the older had. */
export interface WordRun {
  text: string
  kind: 'same' | 'added' | 'removed'
}

export interface OfferChanges {
  /** Minor units, newer minus older; 0 when the amount stayed. */
  amount: number
  /** Of the older amount, in percent with one decimal. */
  percent: number
  deliverables: { added: OfferedDeliverable[]; removed: OfferedDeliverable[] }
  usageRights: { from: string; to: string } | null
  requirements: WordRun[] | null
}

/** What the newer of two offers says differently, word for word and in money. */
export async function changesBetween(older: Offer, newer: Offer): Promise<OfferChanges> {
  const amount = newer.amount.amount - older.amount.amount
  return {
    amount,
    percent: Math.round((amount / older.amount.amount) * 1000) / 10,
    deliverables: {
      added: missingIn(older.deliverables, newer.deliverables),
      removed: missingIn(newer.deliverables, older.deliverables),
    },
    usageRights:
      older.usageRights === newer.usageRights ? null : { from: older.usageRights, to: newer.usageRights },
    requirements:
      older.requirements === newer.requirements
        ? null
        : await wordRuns(older.requirements, newer.requirements),
  }
}

export const nothingChanged = ({ amount, deliverables, usageRights, requirements }: OfferChanges) =>
  amount === 0 && !usageRights && !requirements && !deliverables.added.length && !deliverables.removed.length

/** Those of `these` that `others` has not, each as often as it is missing. */
function missingIn(others: OfferedDeliverable[], these: OfferedDeliverable[]) {
  const left = others.map((one) => JSON.stringify(ordered(one)))
  return these.filter((one) => {
    const at = left.indexOf(JSON.stringify(ordered(one)))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const ordered = ({ platform, format, quantity, dueDate }: OfferedDeliverable) => [
  platform,
  format,
  quantity,
  dueDate,
]

async function wordRuns(older: string, newer: string): Promise<WordRun[]> {
  const { diffWordsWithSpace } = await import('diff')
  return diffWordsWithSpace(older, newer).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }))
}
