import type { Company } from './company.ts'

export const nightlineRail: Company = {
  slug: 'nightline-rail',
  name: 'Nightline Rail',
  industry: 'travel',
  website: 'https://nightline.example.com',
  timeZone: 'Europe/Brussels',
  owner: { first: 'Thibault', last: 'Maes' },
  about:
    'Night trains from Brussels to Gdańsk, Trieste and Girona, with sleeping cars from the eighties that we rebuilt bolt by bolt. You board after dinner and wake up somewhere else. We are on time in 84 nights out of 100 and write to everybody about the other sixteen.',
  monthlyBudget: 22_000,
  usualBudget: 8800,
  logo: { mark: 'moon', ink: '#f8f4e3', ground: '#2b2250', accent: '#f4a259' },
  voice: [
    'Show the night as it was, the delay at the border included. Please ask before you film other passengers and staff; our conductors know that you are coming and most of them like to talk.',
    'We carry you there and back in a sleeping cabin, with a friend if you like. What you do in the town is yours, and we would rather see a bakery than a monument.',
  ],
  requirements: [
    'Both directions by train, named as a press ticket. Passengers only with their consent.',
    'Route, price range and travel time said once, correctly. Advertising label.',
    'Sound of the train for at least ten seconds without music over it, because people ask us for it.',
  ],
  products: {
    gdansk: {
      name: 'the Gdańsk sleeper',
      story:
        'The Gdańsk sleeper leaves Brussels at 19:12 and arrives at 10:40, with pierogi in the dining car from six in the morning. It is the longest of our lines and the one on which people start to talk to each other. Beds from 69 euros, cabins from 149.',
    },
    trieste: {
      name: 'the Trieste sleeper',
      story:
        'The Trieste sleeper crosses the Alps while you sleep and comes out above the sea at a quarter past seven. The left side is the right side. We would not print that in a brochure, but you may say it.',
    },
    girona: {
      name: 'the Girona sleeper',
      story:
        'The Girona sleeper takes bicycles, twelve of them, hanging in a car that used to carry mail. Since we said that aloud it has been full on Thursdays. On other days there is room, and the town is the better for it.',
    },
  },
  campaigns: [
    {
      title: 'Awake at the border',
      status: 'open',
      product: 'gdansk',
      niche: 'travel',
      ask: 'Travel to Gdańsk and back, stay two nights, and tell the story of the journey rather than of the town. We would like to see who else is on the train, if they agree: the student, the nurse going home, the man with the double bass.',
      goals: 'Six stories, 400,000 views, and beds sold on weekdays.',
    },
    {
      title: 'Sea at a quarter past seven',
      status: 'open',
      product: 'trieste',
      niche: 'photography',
      ask: 'Photograph the last hour before Trieste in three different seasons or on three different mornings, and one day in the town on foot. Film or digital. We like photographers who get up for light and do not need to be told.',
      goals:
        'A series of fifteen pictures from each of four photographers, for trains and posters (licence apart).',
    },
    {
      title: 'Bring your bike to bed',
      status: 'paused',
      product: 'girona',
      niche: 'sports',
      ask: 'Ride a loop of two or three days from Girona and come home by the same train. Show how the bike gets on, where it hangs and what you forgot. Paused while the mail car is in the workshop.',
      goals: '900 bike places on Mondays to Wednesdays.',
    },
    {
      title: 'Families in cabin five',
      status: 'draft',
      product: 'trieste',
      niche: 'family',
      private: true,
      ask: 'Cabin five has four beds and a door to cabin six. We want to find out with three families whether children sleep in it, and what we have to change before we call it a family cabin.',
      goals: 'Three journeys, three lists.',
    },
  ],
}
