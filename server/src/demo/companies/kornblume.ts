import type { Company } from './company.ts'

export const kornblume: Company = {
  slug: 'kornblume-mill',
  name: 'Kornblume Mill',
  industry: 'food_and_drink',
  website: 'https://kornblume.example.com',
  timeZone: 'Europe/Berlin',
  owner: { first: 'Friederike', last: 'Paulsen' },
  about:
    'A stone mill near Leipzig that buys from nineteen farms, all less than 90 kilometres away, and prints the name of the field on the bag. We grind on Tuesdays and Thursdays and ship on the same evening, because fresh flour behaves differently and we think people can taste it. Since last year we also sell a starter kit for people who killed their first sourdough.',
  monthlyBudget: 6000,
  usualBudget: 4800,
  logo: { mark: 'wheat', ink: '#fff6e0', ground: '#3b5b92', accent: '#f2c14e' },
  voice: [
    'We would rather see a loaf that went a little flat than a borrowed one. Say what you would do differently next time. Nobody needs another perfect crumb shot with no recipe under it.',
    'Please weigh, do not use cups, and give the hydration: our customers ask for it every single time. Apart from that, your kitchen, your rules.',
  ],
  requirements: [
    'Recipe with weights in the caption or as a link, tested at least twice. Bag visible once, unopened bags are fine.',
    'No health claims about gluten, spelt or ancient grains, please. Advertising label at the top.',
    'Ingredients at your own cost up to 25 euros are included in the fee.',
  ],
  products: {
    field: {
      name: 'Field No. 7 wheat flour',
      sample: true,
      story:
        'Field No. 7 is a wheat flour from a single slope near Grimma, milled with the germ and sieved only once. It drinks more water than flour from the supermarket and ferments faster, and the dough will surprise anybody who bakes from habit. We mill it 48 hours before it ships.',
    },
    starter: {
      name: 'the Second Chance starter kit',
      sample: true,
      story:
        'The Second Chance kit has dried sourdough, two flours, a jar with a scale on its side and a booklet that begins with the seven ways in which people kill a starter. It costs 24 euros. Of those who bought it last year, seven in ten still bake with it, which we know because we asked.',
    },
    rye: {
      name: 'dark rye meal',
      sample: true,
      story:
        'Our rye comes from a farm that has grown the same old variety since 1961, simply because it stands in the wind. The meal is coarse, dark and a little sweet. It makes a bread that is better on the fourth day than on the first.',
    },
  },
  campaigns: [
    {
      title: 'The bread you grew up with',
      status: 'archived',
      product: 'rye',
      niche: 'food',
      ask: 'Bake the bread of your childhood with our rye meal, whatever and wherever that was: borodinsky, vollkorn, injera with a twist. Tell us who baked it for you. A phone call with that person in the video would be lovely.',
      goals:
        'Twelve family recipes that we may print as a small booklet for customers, with your name on them.',
    },
    {
      title: 'Second Chance: sourdough for people who gave up',
      status: 'open',
      product: 'starter',
      niche: 'food',
      ask: 'Film day one to day seven with the kit, with your hands in it and without cutting out the day on which nothing rises. One long video or a row of short ones, as you like. Beginners as creators are very welcome; experts please bring a beginner.',
      goals:
        '600 kits in three months, and a "day 4" video that we can send to everybody who writes to us in panic on day 4.',
    },
    {
      title: 'One field, five kitchens',
      status: 'open',
      product: 'field',
      niche: 'food',
      ask: 'Five people get the same sack of flour from the same field and make whatever they want of it: pizza, udon, brioche, tortillas. We are curious how differently the same grain turns out. Please keep the bag number in the picture somewhere, it is part of the idea.',
      goals: 'Five very different pieces within four weeks, so that they can refer to each other.',
    },
    {
      title: 'A pantry that makes sense',
      status: 'open',
      product: 'field',
      niche: 'home',
      private: true,
      ask: 'Show how you store flour, grains and everything that moths love. We send jars, flour and labels; you show the real cupboard before and after. Small kitchens preferred.',
      goals:
        'Saves and questions. We want to answer the storage question for good and link to your piece from our shop.',
    },
    {
      title: 'Bake sale in a box',
      status: 'draft',
      product: 'field',
      niche: 'family',
      ask: 'An idea for school and club bake sales: one box, four recipes that work with children, price tags included. We would like parents to try it at a real sale and tell us what sold first.',
      goals: 'Twenty bake sales, and the recipes improved by those who tried them.',
    },
  ],
}
