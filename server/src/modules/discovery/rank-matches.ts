import type { Match, Page } from '@accord/contract'
import { pageOfRows, positionAfter } from '../../platform/paging.ts'

export type Asked = { cursor?: string | undefined; limit: number }
type Ranked = { id: number; match: Match }
type Place = { id: number; match: Pick<Match, 'score'> }

/** One page of those who were scored, the highest first; of two alike, who came last. */
export function pageOfMatches(list: string, { cursor, limit }: Asked, scored: Ranked[]): Page<Ranked> {
  const after = positionAfter<number>(list, cursor)
  const end = after && { id: after.id, match: { score: after.by } }
  const ranked = scored.filter((one) => !end || byScore(one, end) > 0).toSorted(byScore)
  return pageOfRows(
    list,
    ranked,
    limit,
    ({ id, match }) => ({ by: match.score, id }),
    (one) => one,
  )
}

const byScore = (a: Place, b: Place): number => b.match.score - a.match.score || b.id - a.id

/** The cards of a page, in its order, each with its match. Whose card has gone in between is left out. */
export function withMatches<Card extends { id: number }>(
  { items, nextCursor }: Page<Ranked>,
  cards: Card[],
): Page<Card & { match: Match }> {
  const byId = new Map(cards.map((card) => [card.id, card]))
  return {
    nextCursor,
    items: items.flatMap(({ id, match }) => {
      const card = byId.get(id)
      return card ? [{ ...card, match }] : []
    }),
  }
}
