import type { Confirmation } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { emit } from '../../platform/events.ts'
import { leaveNetwork, setFigures } from './kit-store.ts'
import type { AccountRow } from './kit-store.ts'

/** `engagementRate`: hundredths of a percent; null where there is nothing to tell it by. */
export type Figures = { followers: number; engagementRate: number | null }

/** The network itself says these figures. False where it is another account by now. */
export async function figuresOfNetwork(tx: Tx, account: AccountRow, figures: Figures): Promise<boolean> {
  if (!(await setFigures(tx, account, figures))) return false
  // Said again each day; only the first time somebody else stood for them.
  if (account.confirmed_by !== 'api') tell(tx, account, 'figures.confirm', account.confirmed_by, 'api')
  await emit(tx, { type: 'profile.edited', userId: account.influencer_id })
  return true
}

/** What stood for an account before its network did. */
type Before = { by: string; at: Date | null; followers: number }

/**
 * The network no longer stands for an account: whoever did before does so again, with the date of then. A screenshot
 * showed figures, so it only stands for those that it showed.
 */
export async function withoutNetwork(tx: Tx, account: AccountRow, before: Before): Promise<void> {
  if (account.confirmed_by !== 'api') return
  const holds = before.by === 'link' || before.followers === account.followers
  const by = holds ? (before.by as Confirmation) : 'self_reported'
  await leaveNetwork(tx, account.id, by, by === 'self_reported' ? null : before.at)
  tell(tx, account, 'figures.take_back', 'api', by)
  await emit(tx, { type: 'profile.edited', userId: account.influencer_id })
}

function tell(
  tx: Tx,
  { influencer_id, platform }: AccountRow,
  action: string,
  from: string,
  by: string,
): void {
  audit(tx, {
    action,
    subjectType: 'influencer',
    subjectId: influencer_id,
    before: { by: from },
    after: { platform, by },
  })
}
