import type { Place } from '@accord/contract'
import { shallowReactive } from 'vue'
import { api } from '@/app/api.ts'
import { Problem } from '@/app/problem.ts'
import { nameOf } from '@/features/profiles/place.ts'
import { reader } from '@/ui/reader.ts'

/** Places by their ids, as far as they have been read; null where there is none. What a place is called changes for nobody. */
const known = shallowReactive(new Map<string, Place | null>())
const asked = new Set<string>()
/** How long after a failure it is asked for again. */
const AGAIN = 10_000

/** What is known of a place; it is read when it is asked for, and undefined until then. */
export function placeOfId(id: string): Place | null | undefined {
  if (!known.has(id) && !asked.has(id)) void read(id)
  return known.get(id)
}

async function read(id: string) {
  asked.add(id)
  try {
    const { data } = await api.GET('/api/v1/places/{id}', { params: { path: { id } } })
    known.set(id, data as Place)
  } catch (failure) {
    if (Problem.from(failure).status === 404) known.set(id, null)
    else setTimeout(() => void read(id), AGAIN)
  }
}

/** Those that begin so; each is known from then on. */
export async function findPlaces(q: string, signal: AbortSignal): Promise<Place[]> {
  const { data } = await api.GET('/api/v1/places', { params: { query: { q } }, signal })
  const places = data!.items as Place[]
  for (const place of places) known.set(String(place.id), place)
  return places
}

export const placeName = ({ names }: Place): string => names[reader.locale.startsWith('de') ? 'de' : 'en']

/** Where it is: “Illinois, United States”. */
export const placeWhere = ({ region, country }: Place): string =>
  [region, nameOf('region', country)].filter(Boolean).join(', ')
