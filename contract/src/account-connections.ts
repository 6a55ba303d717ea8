import { z } from 'zod'
import { Id } from './ids.ts'
import { line } from './text.ts'

/** Networks that tell an account's figures themselves, where its owner agrees. */
export const CONNECTABLE = ['youtube', 'instagram'] as const
export const ConnectableNetwork = z.enum(CONNECTABLE)
export type ConnectableNetwork = z.infer<typeof ConnectableNetwork>

export const isConnectable = (platform: string): platform is ConnectableNetwork =>
  (CONNECTABLE as readonly string[]).includes(platform)

/** What a network sends its visitor back with. */
export const FinishConnection = z.strictObject({ code: line(2000), state: line(200) })
export type FinishConnection = z.infer<typeof FinishConnection>

/** Where to go to agree. */
export const BegunConnection = z.object({ url: z.string() })

export const ConnectedAccount = z.object({
  accountId: Id,
  connectedAt: z.string(),
  /** When the network last said its figures. */
  refreshedAt: z.string(),
  /** Whether it did not answer when it was last asked. */
  silent: z.boolean(),
})
export type ConnectedAccount = z.infer<typeof ConnectedAccount>

/** `networks`: those that this installation can connect. */
export const Connections = z.object({
  networks: z.array(ConnectableNetwork),
  items: z.array(ConnectedAccount),
})
export type Connections = z.infer<typeof Connections>
