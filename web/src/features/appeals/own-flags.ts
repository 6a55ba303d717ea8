import type { OwnFlag } from '@accord/contract'
import { useQuery } from '@pinia/colada'
import { api } from '@/app/api.ts'

/** The flags against oneself and one's campaigns, and how an appeal against them stands. */
export const useOwnFlags = (enabled: () => boolean) =>
  useQuery({
    key: ['own-flags'],
    query: async () => (await api.GET('/api/v1/flags/own')).data!.items as OwnFlag[],
    enabled,
  })
