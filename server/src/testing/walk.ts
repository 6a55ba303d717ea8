import type { Page } from '@accord/contract'
import type { Person } from './people.ts'

/** All items of a list, page after page, `limit` at a time; `between` is done once, after the first page. */
export async function walk<Item>(
  person: Person,
  url: string,
  limit: number,
  between?: () => Promise<unknown>,
): Promise<Item[]> {
  const items: Item[] = []
  let cursor = ''
  do {
    const page: string = `${url}${url.includes('?') ? '&' : '?'}limit=${limit}${cursor && `&cursor=${cursor}`}`
    const { status, body } = await person.ask<Page<Item>>('GET', page)
    if (status !== 200) throw new Error(`${page} answered ${status}: ${JSON.stringify(body)}`)
    if (!cursor) await between?.()
    items.push(...body.items)
    cursor = body.nextCursor ?? ''
  } while (cursor)
  return items
}
