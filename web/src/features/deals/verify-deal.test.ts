import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import type { Deal } from '@accord/contract'
import { describe, expect, it } from 'vitest'
import { canonical, verifyDeal } from './verify-deal.ts'

const terms = { sponsor: { id: 1, companyName: 'Möss & Fell' }, offer: { amount: 72_500, deliverables: [] } }

function sealed(changed: unknown = terms): Deal {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const termsHash = createHash('sha256').update(canonical(terms)).digest('hex')
  const signature = sign(null, Buffer.from(termsHash), privateKey).toString('base64url')
  return { terms: changed, termsHash, signature, publicKey: publicKey.export({ format: 'jwk' }).x } as Deal
}

describe('what seals a deal', () => {
  it('does not fit terms that were changed afterwards, by a cent or by a letter', async () => {
    const dearer = { ...terms, offer: { ...terms.offer, amount: 72_501 } }
    expect((await verifyDeal(sealed(dearer))).terms).toBe('differs')
    const misspelt = { ...terms, sponsor: { ...terms.sponsor, companyName: 'Moss & Fell' } }
    expect((await verifyDeal(sealed(misspelt))).terms).toBe('differs')
  })

  it('does not fit the key of somebody else', async () => {
    expect((await verifyDeal({ ...sealed(), publicKey: sealed().publicKey })).signature).toBe('differs')
  })

  it('fits what was agreed, in whatever order it arrives', async () => {
    const turned = Object.fromEntries(Object.entries(terms).toReversed())
    expect(await verifyDeal(sealed(turned))).toEqual({ terms: 'fits', signature: 'fits' })
  })
})
