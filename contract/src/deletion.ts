import { z } from 'zod'
import { Id } from './ids.ts'
import { DealSummary } from './requests.ts'

/** Days in which a person may take back the wish to be deleted. */
export const DELETION_DAYS = 14

/** What forbids a deletion now, as the code that the attempt would be refused with. */
export const DELETION_OBSTACLES = ['deals_active', 'last_admin', 'own_account'] as const
export type DeletionObstacle = (typeof DELETION_OBSTACLES)[number]

/** What the deletion of a user would erase, end and leave. */
export const DeletionPreview = z.object({
  user: z.object({ id: Id, name: z.string() }),
  /** The brand that the user acts for; `goes` where they are its last member. */
  brand: z.object({ companyName: z.string(), goes: z.boolean() }).nullable(),
  /** Campaigns that leave every list: those of a brand that goes. */
  campaigns: z.int(),
  /** Requests under way, which are cancelled. */
  openRequests: z.int(),
  /** Messages and offers whose words are erased, and those that stay because a deal came of them. */
  words: z.object({ erased: z.int(), kept: z.int() }),
  /** Deals that are over: they stay, with their terms. */
  deals: z.int(),
  /** Deals under way: while there are any, nothing is deleted. At most 20 are named. */
  activeDeals: z.array(DealSummary),
  obstacle: z.enum(DELETION_OBSTACLES).nullable(),
})
export type DeletionPreview = z.infer<typeof DeletionPreview>

export const AskDeletion = z.strictObject({ password: z.string().min(1).max(200) })

/** One's own wish to be deleted, and what it would mean. */
export const OwnDeletion = z.object({
  /** When it is carried out; null where it was not asked for, or was taken back. */
  dueAt: z.string().nullable(),
  preview: DeletionPreview,
})
export type OwnDeletion = z.infer<typeof OwnDeletion>
