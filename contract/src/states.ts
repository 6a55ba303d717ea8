import type { UserStatus } from './actor.ts'
import { machine } from './machine.ts'

export const CAMPAIGN_STATUSES = ['draft', 'open', 'paused', 'closed', 'archived'] as const
export type CampaignStatus = (typeof CAMPAIGN_STATUSES)[number]
export type CampaignAction = 'open' | 'pause' | 'resume' | 'close' | 'archive'

export const campaignStates = machine<CampaignStatus, CampaignAction, 'sponsor'>({
  name: 'campaign',
  initial: 'draft',
  states: {
    draft: { open: { by: ['sponsor'], to: 'open' } },
    open: { pause: { by: ['sponsor'], to: 'paused' }, close: { by: ['sponsor'], to: 'closed' } },
    paused: { resume: { by: ['sponsor'], to: 'open' }, close: { by: ['sponsor'], to: 'closed' } },
    closed: { archive: { by: ['sponsor'], to: 'archived' } },
    archived: {},
  },
})

export const REQUEST_STATUSES = [
  'open',
  'frozen',
  'accepted',
  'rejected',
  'withdrawn',
  'expired',
  'cancelled',
] as const
export type RequestStatus = (typeof REQUEST_STATUSES)[number]
export type RequestAction =
  'offer' | 'accept' | 'reject' | 'withdraw' | 'expire' | 'freeze' | 'unfreeze' | 'cancel'

/**
 * Who someone is to a request: `opener` began it, `other` is the other side, `offeree` is to answer the latest
 * offer, `campaign` stands for the campaign having been closed or deleted, `account` for one side’s having been deleted.
 */
export type RequestParty = 'opener' | 'other' | 'offeree' | 'admin' | 'clock' | 'campaign' | 'account'

export const requestStates = machine<RequestStatus, RequestAction, RequestParty>({
  name: 'request',
  initial: 'open',
  states: {
    open: {
      offer: { by: ['opener', 'other'], to: 'open' },
      accept: { by: ['offeree'], to: 'accepted' },
      reject: { by: ['offeree'], to: 'rejected' },
      withdraw: { by: ['opener', 'admin'], to: 'withdrawn' },
      expire: { by: ['clock'], to: 'expired' },
      freeze: { by: ['admin'], to: 'frozen' },
      cancel: { by: ['campaign', 'account'], to: 'cancelled' },
    },
    frozen: {
      unfreeze: { by: ['admin', 'clock'], to: 'open' },
      withdraw: { by: ['admin'], to: 'withdrawn' },
      cancel: { by: ['campaign', 'account'], to: 'cancelled' },
    },
    accepted: {},
    rejected: {},
    withdrawn: {},
    expired: {},
    cancelled: {},
  },
})

export const DEAL_STATUSES = ['agreed', 'in_progress', 'completed', 'cancelled', 'disputed'] as const
export type DealStatus = (typeof DEAL_STATUSES)[number]

export const ROUND_STATUSES = ['waiting', 'sending', 'done', 'cancelled'] as const
export type RoundStatus = (typeof ROUND_STATUSES)[number]
export type RoundAction = 'start' | 'finish' | 'cancel'

/** Many invitations at once: the worker begins when the time to take them back is over. */
export const roundStates = machine<RoundStatus, RoundAction, 'team' | 'worker'>({
  name: 'round',
  initial: 'waiting',
  states: {
    waiting: { start: { by: ['worker'], to: 'sending' }, cancel: { by: ['team'], to: 'cancelled' } },
    sending: { finish: { by: ['worker'], to: 'done' } },
    done: {},
    cancelled: {},
  },
})

export const EXPORT_STATUSES = ['queued', 'running', 'done', 'failed', 'cancelled', 'expired'] as const
export type ExportStatus = (typeof EXPORT_STATUSES)[number]
export type ExportAction = 'start' | 'resume' | 'finish' | 'fail' | 'cancel' | 'expire'

/** `worker` is the job that writes it; the clock takes up again what a process that died was writing. */
export const exportStates = machine<ExportStatus, ExportAction, 'owner' | 'worker' | 'clock'>({
  name: 'export',
  initial: 'queued',
  states: {
    queued: { start: { by: ['worker'], to: 'running' }, cancel: { by: ['owner'], to: 'cancelled' } },
    running: {
      finish: { by: ['worker'], to: 'done' },
      fail: { by: ['worker'], to: 'failed' },
      resume: { by: ['worker', 'clock'], to: 'queued' },
      cancel: { by: ['owner'], to: 'cancelled' },
    },
    done: { expire: { by: ['clock'], to: 'expired' } },
    failed: {},
    cancelled: {},
    expired: {},
  },
})

export const ACCOUNT_ACTIONS = ['approve', 'reject', 'flag', 'unflag', 'delete'] as const
export type AccountAction = (typeof ACCOUNT_ACTIONS)[number]

/** `pending` and `rejected` are a sponsor's alone; whoever is flagged returns to what they were before. */
export const accountStates = machine<UserStatus, AccountAction, 'admin' | 'self' | 'clock'>({
  name: 'user',
  initial: 'pending',
  states: {
    pending: {
      approve: { by: ['admin'], to: 'active' },
      reject: { by: ['admin'], to: 'rejected' },
      delete: { by: ['admin', 'self'], to: 'deleted' },
    },
    rejected: {
      approve: { by: ['admin'], to: 'active' },
      delete: { by: ['admin', 'self'], to: 'deleted' },
    },
    active: { flag: { by: ['admin'], to: 'flagged' }, delete: { by: ['admin', 'self'], to: 'deleted' } },
    flagged: {
      unflag: { by: ['admin', 'clock'], to: 'active' },
      delete: { by: ['admin', 'self'], to: 'deleted' },
    },
    deleted: {},
  },
})

export const REPORT_STATUSES = ['open', 'acted', 'dismissed'] as const
export type ReportStatus = (typeof REPORT_STATUSES)[number]
export type ReportAction = 'act' | 'dismiss'

/** To act is to flag; a report that is handled stays so, and the same may be reported anew. */
export const reportStates = machine<ReportStatus, ReportAction, 'admin'>({
  name: 'report',
  initial: 'open',
  states: {
    open: { act: { by: ['admin'], to: 'acted' }, dismiss: { by: ['admin'], to: 'dismissed' } },
    acted: {},
    dismissed: {},
  },
})

export const APPEAL_STATUSES = ['open', 'granted', 'upheld', 'moot'] as const
export type AppealStatus = (typeof APPEAL_STATUSES)[number]
export type AppealAction = 'grant' | 'uphold' | 'lapse'

/** `flag` stands for the flag having ended before anybody decided. */
export const appealStates = machine<AppealStatus, AppealAction, 'admin' | 'flag'>({
  name: 'appeal',
  initial: 'open',
  states: {
    open: {
      grant: { by: ['admin'], to: 'granted' },
      uphold: { by: ['admin'], to: 'upheld' },
      lapse: { by: ['flag'], to: 'moot' },
    },
    granted: {},
    upheld: {},
    moot: {},
  },
})
