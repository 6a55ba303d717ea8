import type { Company } from './company.ts'

/** The company of the demo account `sponsor`: it has something in every state. */
export const mossAndFell: Company = {
  slug: 'moss-and-fell',
  name: 'Moss & Fell',
  industry: 'outdoor',
  website: 'https://mossandfell.example.com',
  timeZone: 'Europe/Oslo',
  owner: { first: 'Ingrid', last: 'Aasland' },
  about:
    'We make packs, shells and sleeping bags in a former net loft in Bergen, and we mend them for as long as anybody carries them. Eleven people work here, three of them in the repair room, which is the one we are proudest of. We do not do sales in November. What we do is send people outside with something that holds, and ask them afterwards what broke.',
  monthlyBudget: 12_000,
  usualBudget: 7500,
  logo: { mark: 'hills', ink: '#f3efe2', ground: '#2f4a3c', accent: '#d9a441' },
  voice: [
    'Please do not make it an advertisement. We are happy with rain, bad light and a pack that has mud on it; we are not happy with a pack that has obviously never been opened. If something annoys you about it, say so on camera. We read every comment and our repair room answers them.',
    'You know your people better than we do, so the story is yours. Two things only: no filming in protected areas where it is not allowed, and no shots that would have someone copy a dangerous line without knowing what you know.',
  ],
  requirements: [
    'Gear visible in real use for most of the piece, no studio shots. Tag @mossandfell once, mark as advertising from the first second.',
    'Mention the repair service in your own words. No discount codes, no countdowns.',
    'Send two unedited photos of the gear after the trip, dirty is fine. They are for our repair room’s wall, not for publication.',
    'Name the area, not the exact spot, if the place can’t take more visitors.',
  ],
  products: {
    tarn: {
      name: 'Tarn 28',
      sample: true,
      story:
        'The Tarn 28 is our day pack, and it has stayed almost the same for nine years because people kept sending it back for repair rather than replacement. This version has a hip belt that comes off, one zip fewer, and a roll top that can be closed with gloves on. It weighs 870 grams and costs 169 euros.',
    },
    skarn: {
      name: 'Skarn shell',
      sample: true,
      story:
        'The Skarn is a two-layer rain shell without fluorocarbons. That took us four years, because every treatment we tried worked in the laboratory and gave up on the third wet day. This one does not give up; it wants to be washed twice a season, and we would rather say that out loud than have somebody find out on a ridge.',
    },
    lull: {
      name: 'Lull quilt',
      sample: true,
      story:
        'The Lull is a sleeping quilt for people who turn over at night and hate being zipped in. It is filled with down from old duvets, sorted and washed in Estonia, and it keeps most sleepers warm to about two degrees. We print the comfort figure, not the survival figure.',
    },
    repair: {
      name: 'the repair room',
      story:
        'Last year we repaired 3,412 things, about a third of them not made by us. A torn shell costs between 15 and 45 euros to mend and takes nine days. Hardly anybody knows, and we would like that to change more than we would like to sell another jacket.',
    },
  },
  campaigns: [
    {
      title: 'Four wet days with the Skarn shell',
      status: 'archived',
      product: 'skarn',
      niche: 'outdoors',
      ask: 'Take the shell out on four days with proper rain, not one heroic day, and show how it behaves at the cuffs, the hood and under pack straps. We will not tell you what to find. If it soaks through, we want to see the minute it does.',
      goals:
        'An honest answer to "does fluorocarbon-free work?". 150,000 views together, and a page of real questions for our shop team to answer.',
    },
    {
      title: 'First nights out',
      status: 'archived',
      product: 'lull',
      niche: 'travel',
      ask: 'Bring someone who has never slept outside: a sister, a neighbour, your boss. Show the evening, the cold feet at four in the morning and the coffee afterwards. The quilt may be a side character.',
      goals:
        'Reach people who do not think of themselves as outdoor people. Saves and shares count for more than clicks.',
    },
    {
      title: 'Mend it on camera',
      status: 'closed',
      product: 'repair',
      niche: 'sustainability',
      ask: 'Choose something of your own that is broken (any brand) and either send it to us or come by and mend it with Torunn at the bench. We would love the whole story: how it tore, why you kept it, what it looks like now.',
      goals: '300 repair orders in eight weeks, at least half for gear that is not ours.',
    },
    {
      title: 'The pack that goes to work on Monday',
      status: 'closed',
      product: 'tarn',
      niche: 'photography',
      ask: 'Most of our packs spend five days of the week in trains and offices. Photograph that: the same pack on the hill and in the bike rack, with your eye for light and none of ours.',
      goals:
        'A set of 20 to 30 pictures for our journal and your channels, and 2,000 visits to the Tarn page.',
    },
    {
      title: 'Hut to hut, slowly',
      status: 'paused',
      product: 'tarn',
      niche: 'outdoors',
      ask: 'Walk from hut to hut for at least three nights with one 28-litre pack and show what you left at home. Packing is the story here; the views will take care of themselves. (Paused until the autumn colours of the pack have arrived from the dyer.)',
      goals:
        'Show that 28 litres are enough for a long weekend. 80 saves for each thousand views would make us happy.',
    },
    {
      title: 'Hundred kilometres from your own door',
      status: 'open',
      product: 'tarn',
      niche: 'outdoors',
      ask: 'No flights, no car: start at your front door with the Tarn on your back and come back on foot, by bike or by train within three days. Show us the edge of your own town as if it were somewhere far away, because for most of us it is.',
      goals:
        'Eight stories from eight regions, published over ten weeks. 250,000 views together and a map on our site that others can follow.',
    },
    {
      title: 'Rain is the plan',
      status: 'open',
      product: 'skarn',
      niche: 'photography',
      ask: 'We are collecting pictures of bad weather that make one want to be there. Shoot people or landscapes in rain, sleet or fog, with the Skarn worn by whoever is in the frame. One behind-the-scenes story about keeping a camera dry is very welcome.',
      goals:
        'Forty pictures for next season’s catalogue (licence agreed apart) and as many posts on your own channels as you like to make of them.',
    },
    {
      title: 'Winter testers for the Lull',
      status: 'open',
      product: 'lull',
      niche: 'travel',
      private: true,
      ask: 'You get a sample that is not in the shops yet, with a thicker foot box. Sleep in it at least five times in a van, a hut or a tent and keep a short diary with temperatures. We publish nothing without you; at the end we would like one honest summary on your channel.',
      goals: 'Five testers, five diaries, five summaries before the quilt goes into production.',
    },
    {
      title: 'Children carry their own',
      status: 'draft',
      product: 'tarn',
      niche: 'family',
      unfinished: true,
      ask: 'A small Tarn with 12 litres is on the cutting table. Families who walk with children between five and nine: what do they carry, and how long? Still to be agreed with the pattern room.',
      goals: 'To be written once we know the date of the first samples.',
    },
  ],
}
