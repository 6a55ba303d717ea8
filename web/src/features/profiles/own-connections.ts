import type { ConnectedAccount, Connections, ShownAccount } from '@accord/contract'
import { shallowRef } from 'vue'
import { api } from '@/app/api.ts'

/** One's accounts whose network says their figures itself. Nothing until they are known, and where they can't be. */
export function useOwnConnections() {
  const connections = shallowRef<Connections>({ networks: [], items: [] })
  async function load() {
    const answer = await api.GET('/api/v1/profile/connections').catch(() => null)
    if (answer?.data) connections.value = answer.data
  }
  return { connections, load }
}

export const connectionOf = (
  { items }: Connections,
  account: ShownAccount | undefined,
): ConnectedAccount | undefined => items.find(({ accountId }) => accountId === account?.id)
