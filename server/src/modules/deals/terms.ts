import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { z } from 'zod'
import type { DealTerms, Offer } from '@accord/contract'
import { signature } from '../../platform/keys.ts'
import type { Keys } from '../../platform/keys.ts'
import type { partiesOf } from './deal-store.ts'

type Terms = z.infer<typeof DealTerms>

/** Everything that both sides agreed on, in one document of its own. */
export function termsOf(parties: Awaited<ReturnType<typeof partiesOf>>, offer: Offer): Terms {
  const { expiresAt: _, ...agreed } = offer
  const { campaign_id, title, start_date, end_date, sponsor_id, company_name, influencer_id, name, handle } =
    parties
  return {
    campaign: { id: campaign_id, title, startDate: start_date, endDate: end_date },
    sponsor: { id: sponsor_id, companyName: company_name },
    influencer: { id: influencer_id, name, handle },
    offer: agreed,
  }
}

/** SHA-256 over the canonical JSON (RFC 8785), the installation's Ed25519 signature of that hash, and the key to it. */
export function sealTerms(keys: Keys, terms: Terms): { hash: string; signature: string; publicKey: string } {
  const hash = createHash('sha256')
    .update(canonicalize(terms) ?? '')
    .digest('hex')
  return { hash, signature: signature(keys, hash), publicKey: keys.deals.publicKey }
}
