import type { Company } from './company.ts'

export const otoAudio: Company = {
  slug: 'oto-audio',
  name: 'Oto Audio',
  industry: 'consumer_electronics',
  website: 'https://oto-audio.example.com',
  timeZone: 'Europe/Amsterdam',
  owner: { first: 'Ruben', last: 'van der Velde' },
  about:
    'Headphones and small speakers from Eindhoven that can be opened with one screwdriver. Every part is for sale on its own, batteries included, for ten years after the last pair was made. We started as three engineers from a hearing-aid company who were tired of throwing things away, and we are now twenty-six.',
  monthlyBudget: 25_000,
  usualBudget: 9500,
  logo: { mark: 'rings', ink: '#ffffff', ground: '#22223b', accent: '#ff7a59' },
  voice: [
    'Measure it, compare it, be as technical as your audience likes. Samples are yours to keep, and a bad review does not end the friendship: two of our best fixes came from one. We only ask for a day’s notice before you publish a measured fault, so that we can check whether the sample was broken.',
    'Please do not call anything "studio quality", and do not compare us with a brand by name unless you have both on the desk. Sound is hard to show; we like pieces that find a way.',
  ],
  requirements: [
    'Own sound recording where sound is judged, no stock music under it. Disclosure spoken as well as written.',
    'Show the battery being changed, it takes about forty seconds. Link to the parts page, not the shop’s front page.',
    'One pinned comment that answers the three most frequent questions, after a week.',
  ],
  products: {
    one: {
      name: 'Oto One',
      sample: true,
      story:
        'The Oto One is a closed headphone with active noise cancelling, 34 hours of battery and five parts that wear out, all of which you can buy from us for less than 20 euros. It costs 229 euros. It is not the best noise cancelling on the market, it is the best that you can still repair in 2035.',
    },
    puck: {
      name: 'Oto Puck',
      sample: true,
      story:
        'The Puck is a speaker the size of a tin of tuna, meant for kitchens, bathrooms and bike trips. It survives rain and falls from table height. Two of them find each other and make a stereo pair, which our youngest engineer insisted on and we are glad about.',
    },
    wire: {
      name: 'Oto Wire',
      sample: true,
      story:
        'The Wire is an in-ear for people who never stopped wanting a cable: musicians, editors, gamers. Replaceable cable, three lengths, a microphone that does not rub, and no app. 79 euros, because it has neither battery nor Bluetooth in it.',
    },
  },
  campaigns: [
    {
      title: 'Forty seconds to a new battery',
      status: 'archived',
      product: 'one',
      niche: 'technology',
      ask: 'Take the One apart in front of your audience, as far as you like, and put it together again. We send a spare set of parts in case one jumps off the table. Tell people what you would still improve.',
      goals: '400,000 views on video, and the parts page as the most visited page of the month.',
    },
    {
      title: 'Mixing on the train',
      status: 'closed',
      product: 'wire',
      niche: 'music',
      ask: 'Make or mix a short piece of music with nothing but a laptop and the Wire, somewhere with other people around. Publish the piece and a few words about what you heard and did not hear.',
      goals:
        'Eight pieces of music that stay yours; we may link to them. Credibility with people who make sound for a living.',
    },
    {
      title: 'Kitchen radio, rethought',
      status: 'open',
      product: 'puck',
      niche: 'music',
      ask: 'What plays in your kitchen at half past seven? Make us a playlist and a short film of your morning with two Pucks in the room. Dancing is allowed, steam and flour as well.',
      goals:
        'Twelve kitchens in at least six countries, 15 to 60 seconds each, for a collection on our site.',
    },
    {
      title: 'Long-term test: six months, no charger drama',
      status: 'open',
      product: 'one',
      niche: 'technology',
      private: true,
      ask: 'We would like to work with four people for half a year: one piece at the beginning, one in the middle, one at the end, and an honest note on what wore out. We pay for each piece separately so that nobody feels bound.',
      goals: 'Three pieces from each of four creators. We want to be able to show what daily use does.',
    },
    {
      title: 'Hear the footsteps: the Wire for players',
      status: 'open',
      product: 'wire',
      niche: 'gaming',
      ask: 'Play something where hearing matters, live or recorded, and let the audience hear the difference between your usual headset and the Wire. Blind tests with your moderators are the kind of nonsense we love.',
      goals: '30 hours of live streams with the Wire in use, and 500 pairs sold through the links.',
    },
  ],
}
