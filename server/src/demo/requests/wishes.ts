import type { Campaign } from '../campaigns.ts'
import type { Influencer } from '../people/influencer.ts'
import type { Casting } from './cast.ts'
import type { Fate } from './request.ts'

type Wish = Fate & { title: string }

/**
 * What the demo account `influencer` finds on her desk. An invitation with an odd number of offers waits for her,
 * one with an even number for the sponsor; with applications it is the other way round.
 */
const MARA: Wish[] = [
  { title: 'Hundred kilometres from your own door', kind: 'invitation', status: 'open', offers: 1 },
  { title: 'Awake at the border', kind: 'invitation', status: 'open', offers: 3 },
  { title: 'Mud season', kind: 'application', status: 'open', offers: 2 },
  { title: 'Winter testers for the Lull', kind: 'invitation', status: 'open', offers: 1 },
  { title: 'Sea at a quarter past seven', kind: 'application', status: 'open', offers: 3 },
  { title: 'New soles, same shoes', kind: 'invitation', status: 'open', offers: 2 },
  { title: 'Hut to hut, slowly', kind: 'application', status: 'accepted', offers: 4, deal: 'in_progress' },
  { title: 'Refill week', kind: 'invitation', status: 'accepted', offers: 2, deal: 'in_progress' },
  { title: 'Bring your bike to bed', kind: 'application', status: 'accepted', offers: 2, deal: 'agreed' },
  {
    title: 'Four wet days with the Skarn shell',
    kind: 'invitation',
    status: 'accepted',
    offers: 3,
    deal: 'completed',
  },
  { title: 'First nights out', kind: 'application', status: 'accepted', offers: 2, deal: 'completed' },
  { title: 'Five hundred slow kilometres', kind: 'invitation', status: 'rejected', offers: 1 },
  { title: 'Mend it on camera', kind: 'invitation', status: 'accepted', offers: 5, deal: 'completed' },
  { title: 'One month without the second car', kind: 'invitation', status: 'expired', offers: 1 },
  { title: 'The Tail in the lift', kind: 'application', status: 'withdrawn', offers: 1 },
]

/**
 * What the demo account `sponsor` has to answer, and what it waits for, with whoever suits the campaign; and what
 * the demo account `admin` has stopped.
 */
const ANYBODY: Wish[] = [
  { title: 'Hundred kilometres from your own door', kind: 'application', status: 'open', offers: 1 },
  { title: 'Hundred kilometres from your own door', kind: 'application', status: 'open', offers: 3 },
  { title: 'Hundred kilometres from your own door', kind: 'invitation', status: 'open', offers: 2 },
  { title: 'Hundred kilometres from your own door', kind: 'invitation', status: 'open', offers: 1 },
  {
    title: 'Hundred kilometres from your own door',
    kind: 'application',
    status: 'accepted',
    offers: 2,
    deal: 'in_progress',
  },
  { title: 'Rain is the plan', kind: 'application', status: 'open', offers: 1 },
  { title: 'Rain is the plan', kind: 'invitation', status: 'open', offers: 4 },
  { title: 'Rain is the plan', kind: 'application', status: 'open', offers: 2 },
  { title: 'Rain is the plan', kind: 'invitation', status: 'accepted', offers: 3, deal: 'agreed' },
  { title: 'Winter testers for the Lull', kind: 'invitation', status: 'open', offers: 2 },
  { title: 'Winter testers for the Lull', kind: 'invitation', status: 'open', offers: 1 },
  { title: 'Winter testers for the Lull', kind: 'invitation', status: 'accepted', offers: 2, deal: 'agreed' },
  { title: 'The skin-repair challenge', kind: 'application', status: 'frozen', offers: 1 },
  { title: 'The skin-repair challenge', kind: 'invitation', status: 'frozen', offers: 2 },
  { title: 'The skin-repair challenge', kind: 'application', status: 'frozen', offers: 3 },
  { title: 'Hut to hut, slowly', kind: 'application', status: 'open', offers: 1 },
  { title: 'Hut to hut, slowly', kind: 'invitation', status: 'accepted', offers: 1 },
]

/** What the flagged person had going on. */
const FLAGGED: Pick<Wish, 'kind' | 'offers'>[] = [
  { kind: 'application', offers: 1 },
  { kind: 'application', offers: 2 },
  { kind: 'invitation', offers: 2 },
]

/** The requests that a look around needs; the rest is chance. */
export function wishedFor(campaigns: Campaign[], influencers: Influencer[], suits: (campaign: Campaign) => Influencer[]): Casting[] {
  const called = (title: string) => {
    const campaign = campaigns.find((one) => one.title === title)
    if (!campaign) throw new Error(`there is no campaign ${title}`)
    return campaign
  }
  const mara = influencers.find(({ demo }) => demo) as Influencer
  const flagged = influencers.find(({ flag }) => flag) as Influencer
  const wishes: Casting[] = MARA.map(({ title, ...fate }) => ({ campaign: called(title), influencer: mara, fate }))
  const taken = new Set(wishes.map(({ campaign }) => `${campaign.title} ${mara.handle}`))
  for (const { title, ...fate } of ANYBODY) {
    const campaign = called(title)
    const influencer = suits(campaign).find(({ handle }) => !taken.has(`${title} ${handle}`))
    if (!influencer) throw new Error(`nobody is left for ${title}`)
    taken.add(`${title} ${influencer.handle}`)
    wishes.push({ campaign, influencer, fate })
  }
  const blocked = campaigns
    .filter(({ status, niche, flaggedAt, private: hidden }) => status === 'open' && !hidden && !flaggedAt && flagged.niches.includes(niche))
    .slice(0, FLAGGED.length)
  blocked.forEach((campaign, index) =>
    wishes.push({ campaign, influencer: flagged, fate: { ...(FLAGGED[index] as (typeof FLAGGED)[number]), status: 'frozen' } }),
  )
  return wishes
} // prettier-ignore
