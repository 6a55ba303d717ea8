import { guardedRequest, strictGuard } from './guarded-request.ts'
import type { Guard, Outcome, OutgoingRequest } from './guarded-request.ts'
import { publicAddresses } from './public-addresses.ts'

export type { Guard, NoAnswer, Outcome, OutgoingRequest } from './guarded-request.ts'

/** The way out to addresses that users have given. */
export type Outgoing = {
  ask: (request: OutgoingRequest) => Promise<Outcome>
  /** Whether a URL leads to the public internet as far as is known now; asked again at every connection. */
  leadsOut: (url: string) => Promise<boolean>
}

export const openOutgoing = (guard: Guard = strictGuard): Outgoing => ({
  ask: (request) => guardedRequest(request, guard),
  leadsOut: async (url) =>
    (await Promise.race([
      publicAddresses(new URL(url).hostname, guard.resolve, guard.counts),
      new Promise<null>((resolve) => setTimeout(resolve, guard.milliseconds, null).unref()),
    ])) !== null,
})
