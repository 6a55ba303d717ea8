import type { Company } from './company.ts'

export const kittiwakeGames: Company = {
  slug: 'kittiwake-games',
  name: 'Kittiwake Games',
  industry: 'gaming',
  website: 'https://kittiwake.example.com',
  timeZone: 'Europe/London',
  owner: { first: 'Ailsa', last: 'Drummond' },
  about:
    'Nine people in Dundee who make small games about places by the sea. No loot boxes, no seasons, one price. Our first game sold 310,000 copies, mostly because strangers played it on stream with their grandmothers. We work four days a week and answer mail on the fifth.',
  monthlyBudget: 9000,
  usualBudget: 5200,
  logo: { mark: 'wing', ink: '#fdfdfd', ground: '#34567a', accent: '#ffb84c' },
  voice: [
    'You may show everything up to the end of chapter two, bugs as well. Please do not play the last scene on stream before release day, that one is for people to find alone. We hang about in chat if you want us and stay away if you don’t.',
    'No script and no talking points. If you bounce off the game after an hour, say so and keep the fee: we would rather learn that from you than from the refunds.',
  ],
  requirements: [
    'Stream or video stays online for at least 90 days. Marked as paid partnership in title and panel.',
    'Wishlist link in the first line of the description. No spoilers after chapter two.',
    'Play with sound on; the composer will be watching.',
  ],
  products: {
    salt: {
      name: 'Salt & Ledger',
      story:
        'Salt & Ledger is a game about keeping the accounts of a harbour in 1911: fish come in, people lie, weather happens, and by evening the columns have to add up. It is slower than it sounds and more exciting than it should be. About eleven hours, for PC and Switch.',
    },
    keeper: {
      name: 'Keeper’s Son',
      story:
        'Keeper’s Son was our first game, a walk around one island in one night with a lantern and a goat. It is five years old and we have just given it a proper photo mode, twelve languages and a goat that behaves. Everybody who owns it gets that for nothing.',
    },
    tide: {
      name: 'Tideline',
      story:
        'Tideline is a co-operative game for two on one sofa: one sees the sea above the water, the other below. It was made in a fortnight, thrown away twice, and is the thing our testers ask about most. It comes out when it is ready, and it is nearly ready.',
    },
  },
  campaigns: [
    {
      title: 'The goat is back',
      status: 'archived',
      private: true,
      product: 'keeper',
      niche: 'gaming',
      ask: 'Play the first hour of Keeper’s Son in photo mode and make the ten best pictures you can. Goat pictures are counted separately. Your community votes, we print the winners as postcards.',
      goals: '40 streams in one weekend, and the picture that ends up on the cover of the art book.',
    },
    {
      title: 'Play it with your grandmother',
      status: 'open',
      product: 'tide',
      niche: 'gaming',
      ask: 'Sit down on one sofa with somebody who does not play games and try the first three tides together. No coaching before you start. We want the moment when the other one begins to give orders.',
      goals: 'Twenty pairs, and wishlists: 15,000 by release day.',
    },
    {
      title: 'Evenings with Salt & Ledger',
      status: 'open',
      product: 'salt',
      niche: 'gaming',
      ask: 'Three quiet evening streams, one chapter each, with tea or whatever you drink. Book-keepers, teachers and historians with small channels are more than welcome: some of the best talk about this game came from a tax clerk in Ghent.',
      goals: '60 hours of streams with people who stay; average view time matters, peak does not.',
    },
    {
      title: 'How a harbour sounds',
      status: 'paused',
      product: 'salt',
      niche: 'music',
      ask: 'Our composer recorded ropes, gulls and one very old crane. We give you the raw sounds and would like a short track or a video on how you made it. On hold until the sound library has its licence text.',
      goals: 'Ten tracks under a free licence, all credited in the game.',
    },
    {
      title: 'Tideline: the launch weekend',
      status: 'draft',
      product: 'tide',
      niche: 'gaming',
      private: true,
      ask: 'A relay over one weekend: pairs play one tide each and hand over to the next. We need about sixteen pairs over four time zones, and somebody who is good at schedules.',
      goals: 'A full weekend without a gap, 8,000 concurrent viewers at least once.',
    },
  ],
}
