import { z } from 'zod'
import { SearchToKeep } from './discovery.ts'
import { Id } from './ids.ts'
import { pageOf } from './paging.ts'
import { line } from './text.ts'

/** Of one team. */
export const MOST_SEARCHES = 50
/** Counted up to here; more are not told apart. */
export const MOST_FRESH = 100
/** A deleted search can be brought back for so long. */
export const DELETED_SEARCH_DAYS = 7

export const SaveSearch = z.strictObject({ name: line(80), query: SearchToKeep })
export type SaveSearch = z.infer<typeof SaveSearch>
export const EditSavedSearch = z.strictObject({ name: line(80).optional(), query: SearchToKeep.optional() })
export type EditSavedSearch = z.infer<typeof EditSavedSearch>
/** Whether one is told oneself. */
export const SetSearchNotice = z.strictObject({ notice: z.boolean() })

/** A search as it stands in an address. */
export const KeptQuery = z.record(z.string(), z.union([z.string(), z.array(z.string())]))
export type KeptQuery = z.infer<typeof KeptQuery>

export const SavedSearch = z.object({
  id: Id,
  name: z.string(),
  /** The parts that can be asked for now. */
  query: KeptQuery,
  /** The names of parts that could be asked for when it was saved, and can no longer. It finds nobody new until it is saved anew. */
  unknown: z.array(z.string()),
  /** Whether the asker is told of who is new. */
  notice: z.boolean(),
  /** Who came to fit since the asker last looked, up to MOST_FRESH. */
  fresh: z.int(),
  /** The filter that shows them; null where there is nobody. */
  newIn: z.string().nullable(),
  /** Empty for a former user. */
  createdBy: z.string(),
  createdAt: z.string(),
  version: z.int(),
})
export type SavedSearch = z.infer<typeof SavedSearch>
export const SavedSearchPage = pageOf(SavedSearch)
