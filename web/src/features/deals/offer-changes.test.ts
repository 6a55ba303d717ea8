import type { Offer } from '@accord/contract'
import { describe, expect, it } from 'vitest'
import { changesBetween, nothingChanged } from './offer-changes.ts'

const offer = (more: Partial<Offer>): Offer => ({
  id: 1,
  number: 1,
  side: 'sponsor',
  madeBy: 'Moss & Fell',
  amount: { amount: 100_000, currency: 'EUR' },
  deliverables: [{ platform: 'instagram', format: 'reel', quantity: 1, dueDate: null }],
  requirements: 'Film on a real train.',
  usageRights: 'none',
  message: '',
  expiresAt: '2030-01-01T00:00:00.000Z',
  createdAt: '2029-12-01T00:00:00.000Z',
  ...more,
})

describe('what changed between two offers', () => {
  it('is nothing when only the message is another', async () => {
    expect(nothingChanged(await changesBetween(offer({}), offer({ message: 'Please?' })))).toBe(true)
  })

  it('is the money, as an amount and as a share', async () => {
    const { money } = await changesBetween(offer({}), offer({ amount: { amount: 92_500, currency: 'EUR' } }))
    expect(money).toEqual({ amount: -7500, currency: 'EUR', share: -0.075 })
  })

  it('is each piece of work that came or went, as often as it did', async () => {
    const reel = { platform: 'instagram', format: 'reel', quantity: 1, dueDate: null } as const
    const story = { ...reel, format: 'story' } as const
    const { deliverables } = await changesBetween(offer({}), offer({ deliverables: [reel, reel, story] }))
    expect(deliverables).toEqual({ added: [reel, story], removed: [], changed: [] })
  })

  it('is another day or number of the same piece, not one that went and one that came', async () => {
    const reel = { platform: 'instagram', format: 'reel', quantity: 1, dueDate: '2030-01-17' } as const
    const later = { ...reel, dueDate: '2030-01-22' } as const
    const onTiktok = { ...reel, platform: 'tiktok' } as const
    const { deliverables } = await changesBetween(
      offer({ deliverables: [reel] }),
      offer({ deliverables: [onTiktok, later] }),
    )
    expect(deliverables).toEqual({ added: [onTiktok], removed: [], changed: [{ from: reel, to: later }] })
  })

  it('is each word that came or went', async () => {
    const { requirements } = await changesBetween(
      offer({}),
      offer({ requirements: 'Film on two real trains.' }),
    )
    expect(requirements?.filter(({ kind }) => kind === 'removed').map(({ text }) => text.trim())).toEqual([
      'a',
      'train',
    ])
    expect(requirements?.map(({ text, kind }) => (kind === 'removed' ? '' : text)).join('')).toBe(
      'Film on two real trains.',
    )
  })
})
