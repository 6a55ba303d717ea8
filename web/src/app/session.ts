import type { Session, SessionUser } from '@accord/contract'
import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { reader } from '@/ui/reader.ts'
import { api, whenSignedOut } from './api.ts'
import { Problem } from './problem.ts'

export type { Role, SessionUser, TeamRole, UserStatus } from '@accord/contract'

/** Who is in front of the page, and what this installation is. */
export const useSession = defineStore('session', () => {
  const user = ref<SessionUser | null>(null)
  const demo = ref(false)
  const mailbox = ref(false)
  const problem = ref<Problem>()
  /** The server ended the session; nobody pressed "Sign out". */
  const expired = ref(false)
  let loading: Promise<void> | undefined

  const role = computed(() => user.value?.role)
  /** Acts for a sponsor, and at the moment for none: left a team, or was taken out of it. */
  const teamless = computed(() => user.value?.role === 'sponsor' && user.value.teamRole === null)
  /** Signed in, but held at the door: own status, appeal, own data, sign out. */
  const restricted = computed(() => user.value !== null && (user.value.status !== 'active' || teamless.value))

  async function ask() {
    try {
      const { data } = await api.GET('/api/v1/session')
      take(data!)
      problem.value = undefined
    } catch (error) {
      problem.value = Problem.from(error)
    }
  }

  /** Asked once; `load({ again: true })` after something changed who one is. */
  function load({ again = false } = {}) {
    if (again || problem.value) loading = undefined
    return (loading ??= ask())
  }

  async function signIn(credentials: { login: string; password: string }) {
    await api.POST('/api/v1/session', { body: credentials })
    await load({ again: true })
    if (problem.value) throw problem.value
  }

  async function signOut() {
    await api.DELETE('/api/v1/session')
    expired.value = false
    user.value = null
  }

  function take(answer: Session) {
    user.value = answer.user
    demo.value = answer.demo
    mailbox.value = answer.mailbox
    reader.currency = answer.currency
    if (answer.user?.timeZone) reader.timeZone = answer.user.timeZone
  }

  whenSignedOut(() => {
    expired.value = true
    user.value = null
  })

  return { user, role, teamless, restricted, demo, mailbox, problem, expired, load, signIn, signOut }
})
