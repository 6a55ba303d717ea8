import type { OwnProfile } from '@accord/contract'
import { ref, shallowRef } from 'vue'
import { api } from '@/app/api.ts'
import { Problem } from '@/app/problem.ts'
import { useSession } from '@/app/session.ts'

/** One's own profile as it stands, and in which version. Another `edition` begins the form anew. */
export function useOwnProfile() {
  const session = useSession()
  const profile = shallowRef<OwnProfile>()
  const etag = ref<string | null>(null)
  const problem = ref<Problem>()
  const edition = ref(0)

  async function fetch() {
    const { data, response } = await api.GET('/api/v1/profile')
    profile.value = data as OwnProfile
    etag.value = response.headers.get('etag')
    problem.value = undefined
  }

  async function load({ typed = false } = {}) {
    try {
      await fetch()
      if (!typed) edition.value++
    } catch (error) {
      problem.value = Problem.from(error)
    }
  }

  /** `typed`: what stands in the form stays there. */
  async function saved({ typed = false } = {}) {
    await Promise.all([load({ typed }), session.load({ again: true })])
  }

  void load()
  return { profile, etag, problem, edition, load, freshen: () => load({ typed: true }), saved }
}
