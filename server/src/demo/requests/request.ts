import type {
  DealStatus,
  OfferedDeliverable,
  RequestKind,
  RequestStatus,
  Side,
  UsageRights,
} from '@accord/contract'
import type { z } from 'zod'
import type { Campaign } from '../campaigns.ts'
import type { Influencer } from '../people/influencer.ts'

export type DemoOffer = {
  side: Side
  euros: number
  deliverables: OfferedDeliverable[]
  usageRights: z.infer<typeof UsageRights>
  requirements: string
  message: string
  days: number
  at: Date
}

/** A line of the conversation. `side` null is the clock, or the admin where something was frozen. */
export type DemoEntry = { at: Date; side: Side | null } & (
  | { kind: 'offer'; offer: DemoOffer }
  | { kind: 'message'; body: string }
  | { kind: 'state'; happened: string; body: string }
)

export type DemoDeal = { status: DealStatus; acceptedAt: Date; acceptedBy: Side; changedAt: Date }

export type DemoRequest = {
  kind: RequestKind
  campaign: Campaign
  influencer: Influencer
  status: RequestStatus
  endedReason: string | null
  offers: [DemoOffer, ...DemoOffer[]]
  entries: [DemoEntry, ...DemoEntry[]]
  deal: DemoDeal | null
}

/** What is to become of a request, and perhaps of its deal, decided before it is written. */
export type Fate = { kind: RequestKind; status: RequestStatus; offers: number; deal?: DealStatus }

export const createdAt = ({ entries }: DemoRequest): Date => entries[0].at
export const latestOffer = ({ offers }: DemoRequest): DemoOffer => offers.at(-1) as DemoOffer
export const lastActivityAt = ({ entries }: DemoRequest): Date => (entries.at(-1) as DemoEntry).at
