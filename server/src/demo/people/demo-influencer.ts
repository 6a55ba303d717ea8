import { daysLater } from '../calendar.ts'
import { portraitOf } from '../pictures/portrait.ts'
import { randomFor } from '../random.ts'
import type { Influencer } from './influencer.ts'

/** The person behind the demo account `influencer`: nothing is missing from her profile. */
export const demoInfluencer = (today: Date): Omit<Influencer, 'kit' | 'portfolio'> => ({
  role: 'influencer',
  status: 'active',
  statusReason: null,
  username: 'influencer',
  email: 'mara@example.org',
  demo: true,
  displayName: 'Mara Lindholm',
  timeZone: 'Europe/Stockholm',
  createdAt: daysLater(today, -396.4),
  verified: true,
  name: 'Mara Lindholm',
  first: 'Mara',
  handle: 'mara.outside',
  bio: 'I take the night train north on Thursdays and come back with wet boots on Sundays. In between I walk, photograph and talk to whoever is at the hut; the films are slow and have no music over the birds.\n\nI live in Gothenburg and worked as a nurse until two years ago, so first aid turns up more often than you would think. I test gear for at least two months before I say anything about it, and I publish where I was wrong each January.\n\nWith brands I prefer three pieces to one, and a brief that tells me what I may not do. No drones, no secret places, no discount codes. Tea, not coffee.',
  category: 'creator',
  niches: ['outdoors', 'travel', 'photography', 'sustainability'],
  languages: ['sv', 'en', 'de'],
  country: 'SE',
  city: 'Gothenburg',
  reach: 190_000,
  followers: 38_412 + 17_930 + 5204,
  channels: [
    { platform: 'instagram', handle: 'mara.outside', followers: 38_412, engagement: 486 },
    { platform: 'youtube', handle: 'MaraOutside', followers: 17_930, engagement: 391 },
    { platform: 'newsletter', handle: 'Wet Boots', followers: 5204, engagement: null },
  ],
  packages: [
    { title: 'Three stories from the trail', description: 'One day, told in frames as it happens where there is a signal. Link on the last one, figures after 48 hours.', platform: 'instagram', format: 'story', quantity: 3, euros: 320 },
    { title: 'A reel from a real walk', description: '40 to 70 seconds, natural sound, subtitles in English and Swedish. One round of changes for facts.', platform: 'instagram', format: 'reel', quantity: 1, euros: 680 },
    { title: 'Two mentions in Wet Boots', description: 'My letter goes out on Monday mornings; six in ten open it. Your part is 80 to 120 words, written by me.', platform: 'newsletter', format: 'mention', quantity: 2, euros: 240 },
    { title: 'Eight weeks with your gear, on YouTube', description: 'A video of about twelve minutes after at least two months of use, with what broke. Stays online, chapters and links included.', platform: 'youtube', format: 'video', quantity: 1, euros: 950 },
  ],
  portrait: { ...portraitOf(randomFor('mara'), { woman: true, skins: [0, 1], hairs: ['red'] }), hat: 'beanie', beard: 'none', glasses: 'none' },
  dearness: 1.1,
  flag: null,
}) // prettier-ignore
