import type { Company } from './company.ts'

export const brambleBikes: Company = {
  slug: 'bramble-bikes',
  name: 'Bramble Bikes',
  industry: 'automotive',
  website: 'https://bramblebikes.example.com',
  timeZone: 'Europe/Copenhagen',
  owner: { first: 'Mikkel', last: 'Thorsager' },
  about:
    'Cargo bikes welded in Odense for people who do not think of themselves as cyclists. Two models, four colours, a frame that is guaranteed for twenty years, and a network of 212 workshops in nine countries that know how to mend them. Our customers have on average 1.8 children and 0.4 dogs in the box.',
  monthlyBudget: 15_000,
  usualBudget: 8500,
  logo: { mark: 'wheel', ink: '#fffdf7', ground: '#b5483a', accent: '#f4d58d' },
  voice: [
    'Show it in traffic, with shopping, with a child that does not want to get in. Helmets on children, lights on in the dark, and please no riding on pavements; beyond that, show life as it is.',
    'We know that it is expensive. If your audience asks about the price, do the sum with them: there is a sheet with our figures and the assumptions behind them, and you may disagree with those.',
  ],
  requirements: [
    'At least four weeks of everyday use before the main piece. Traffic rules kept, helmets on children.',
    'Say that the bike is on loan. Mention the price once, and the workshop nearest to you.',
    'One short clip of loading and unloading without cuts.',
  ],
  products: {
    box: {
      name: 'Bramble Box',
      story:
        'The Box has two wheels, carries 90 kilograms in front of you and handles, after a wobbly first afternoon, like a bicycle. The battery comes out with one hand and charges in the kitchen. From 4,290 euros, which is a lot of money, and about fourteen months of a second car.',
    },
    tail: {
      name: 'Bramble Tail',
      story:
        'The Tail is a longtail: a normal bike in front and a bench for two children, or four crates, behind. It fits in most lifts and in a commuter train if you are polite. It was designed by our welder Anja after she moved to the fourth floor.',
    },
    fleet: {
      name: 'the loan fleet',
      story:
        'We lend bikes for four weeks for 100 euros, and take the fee off the price if you buy. Six in ten do. The fleet is 140 bikes in eleven cities, and it has a scratch on every one of them, because that is what they are for.',
    },
  },
  campaigns: [
    {
      title: 'One month without the second car',
      status: 'archived',
      product: 'box',
      niche: 'family',
      ask: 'Park one car for a month and live with a Box. We would like a diary: the first rain, the first big shop, the first time you would have given a lot for a boot. Add up the money at the end.',
      goals: 'Six families in six cities. 350,000 views together and 400 test rides.',
    },
    {
      title: 'The Tail in the lift',
      status: 'closed',
      private: true,
      product: 'tail',
      niche: 'parenting',
      ask: 'For everybody without a garage: show where a bike like this sleeps, how it gets there, and what the neighbours say. Honest answers about stairs, please.',
      goals: 'Answer the question that 40 % of visitors ask and leave without an answer to.',
    },
    {
      title: 'Small firms on two wheels',
      status: 'open',
      product: 'box',
      niche: 'business',
      ask: 'Florists, electricians, caterers, piano tuners: if you run a small firm, deliver by Bramble Box for four weeks and show the calendar, the till and your back afterwards. We pay the fee and lend the bike.',
      goals: 'Eight firms from eight trades, and figures that a tax adviser would accept.',
    },
    {
      title: 'School run, uncut',
      status: 'open',
      product: 'tail',
      niche: 'parenting',
      ask: 'Your school or nursery run in one take, five to ten minutes, no music. Put the camera on the handlebar and talk or do not. Faces of other children need to be blurred, we can do that for you.',
      goals: 'Twelve school runs in one week, published on the same morning as a small festival.',
    },
    {
      title: 'Borrow it, complain about it',
      status: 'open',
      product: 'fleet',
      niche: 'sustainability',
      ask: 'Borrow a bike from the fleet for four weeks and make a list of everything you did not like. We will answer each point in public, in a piece of yours or of ours. Funny is good, unfair is not.',
      goals: '300 loans booked through your links; a list of complaints that our workshop can work through.',
    },
  ],
}
