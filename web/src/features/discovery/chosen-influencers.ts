import type { FoundInfluencer } from '@accord/contract'
import { computed, shallowReactive } from 'vue'
import { useSession } from '@/app/session.ts'

/** How many are laid side by side. */
export const MOST_COMPARED = 5

/** Who is chosen in the search. Kept while somebody looks at a media kit or a comparison and comes back. */
const chosen = shallowReactive(new Map<number, FoundInfluencer>())

let chooser: number | undefined

export function useChosenInfluencers() {
  const session = useSession()
  // Whoever comes to this browser next has chosen nobody yet.
  if (chooser !== session.user?.id) chosen.clear()
  chooser = session.user?.id
  const toggle = (influencer: FoundInfluencer) =>
    chosen.delete(influencer.id) || chosen.set(influencer.id, influencer)
  return {
    chosen: computed(() => [...chosen.values()]),
    isChosen: (id: number) => chosen.has(id),
    toggle,
    clear: () => chosen.clear(),
  }
}
