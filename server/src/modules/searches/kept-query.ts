import { SearchToKeep } from '@accord/contract'
import type { KeptQuery, SearchToKeep as Checked } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import { knownPlaces } from '../discovery/index.ts'

/** A checked search as it stands in an address: that stays readable whatever becomes of a filter. */
export function keep(query: Checked): KeptQuery {
  const said = Object.entries(query).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    said.map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)]),
  )
}

export type Understood = { query: KeptQuery; checked: Checked; unknown: string[] }

/** What of kept searches can be asked for now, and the names of the parts that can't. */
export async function understood(db: Database, kept: KeptQuery[]): Promise<Understood[]> {
  const meant = kept.map((one) => checkedParts(one))
  const places = await knownPlaces(db, meant.flatMap(({ checked }) => checked.near ?? [])) // prettier-ignore
  return meant.map((one, index) => {
    const { near } = one.checked
    return near === undefined || places.has(near)
      ? one
      : checkedParts(kept[index] as KeptQuery, ['near', 'within'])
  })
}

function checkedParts(kept: KeptQuery, gone: string[] = []): Understood {
  const unknown = new Set<string>(gone)
  for (;;) {
    const query = Object.fromEntries(Object.entries(kept).filter(([name]) => !unknown.has(name)))
    const { success, data, error } = SearchToKeep.safeParse(query)
    if (success) return { query, checked: data, unknown: [...unknown] }
    const before = unknown.size
    for (const issue of error.issues) {
      const names = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])]
      for (const name of names.flatMap((one) => [one, ...(NOTHING_WITHOUT[one] ?? [])]))
        if (name in kept) unknown.add(name)
    }
    if (unknown.size === before) for (const name of Object.keys(query)) unknown.add(name)
  }
}

/** What says nothing once another part is gone: a price without its currency. */
const NOTHING_WITHOUT: Record<string, string[]> = {
  currency: ['minPrice', 'maxPrice', 'sort'],
  availableFrom: ['availableTo'],
  availableTo: ['availableFrom'],
  near: ['within'],
  within: ['near'],
}
