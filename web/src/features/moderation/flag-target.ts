import type { Campaign, Flag, FlagPreview, Role, UserRow } from '@accord/contract'
import { api } from '@/app/api.ts'

/** What may be flagged: an account, or a campaign. */
export type FlagTarget =
  { kind: 'user'; id: number; name: string; role: Role } | { kind: 'campaign'; id: number; name: string }

const at = ({ id }: FlagTarget) => ({ path: { id: String(id) } })

export async function flag(target: FlagTarget, body: Flag): Promise<UserRow | Campaign> {
  const { data } =
    target.kind === 'user'
      ? await api.PUT('/api/v1/users/{id}/flag', { params: at(target), body })
      : await api.PUT('/api/v1/campaigns/{id}/flag', { params: at(target), body })
  return data as UserRow | Campaign
}

/** What a flag would do now, in numbers. */
export async function preview(target: FlagTarget): Promise<FlagPreview> {
  const { data } =
    target.kind === 'user'
      ? await api.GET('/api/v1/users/{id}/flag/preview', { params: at(target) })
      : await api.GET('/api/v1/campaigns/{id}/flag/preview', { params: at(target) })
  return data as FlagPreview
}

export async function unflag(target: FlagTarget): Promise<UserRow | Campaign> {
  const { data } =
    target.kind === 'user'
      ? await api.DELETE('/api/v1/users/{id}/flag', { params: at(target) })
      : await api.DELETE('/api/v1/campaigns/{id}/flag', { params: at(target) })
  return data as UserRow | Campaign
}

/** What flagging does, as keys of `moderation.flag.effects`. */
export function effectsOf(target: FlagTarget): string[] {
  if (target.kind === 'campaign') return ['hidden', 'frozen', 'dealsGoOn']
  return [
    'signedOut',
    target.role === 'sponsor' ? 'campaignsHidden' : 'profileHidden',
    'frozen',
    'dealsGoOn',
    'mail',
  ]
}
