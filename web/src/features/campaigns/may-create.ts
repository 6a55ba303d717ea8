import { mayTry, type Permission } from '@accord/contract'
import { computed } from 'vue'
import { useSession, type SessionUser } from '@/app/session.ts'

/** What somebody of this kind may try at all, where no answer of the server says it (there is nothing yet to ask about). */
export function useMayTry(action: Permission) {
  const session = useSession()
  return computed(() => session.user !== null && mayTry(actorOf(session.user), action))
}

export const useMayCreate = () => useMayTry('campaign.create')

const actorOf = ({ id, role, status, sponsorId, teamRole }: SessionUser) =>
  ({ kind: 'user', userId: id, role, status, sponsorId, teamRole }) as const
