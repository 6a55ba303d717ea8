import type { NicheWords } from './niche-words.ts'

export const outdoors: NicheWords = {
  weight: 11,
  categories: ['creator', 'creator', 'athlete', 'journalist'],
  platforms: ['instagram', 'youtube', 'blog', 'tiktok', 'newsletter'],
  handles: ['outside', 'uphill', 'walks', 'onfoot', 'intherain'],
  pieces: ['day outside', 'route', 'gear test'],
  audience: ['people who walk at weekends', 'beginners with borrowed boots', 'hut-to-hut hikers'],
  openers: [
    'I walk long distances slowly and carry too much tea.',
    'Mountain rescue volunteer. I post what we would like people to know before we meet them.',
    'Bivouacs within an hour of the city, after work, back at my desk at nine.',
    'I paddle rivers from their beginning to wherever it gets boring.',
    'Hiking with a prosthetic leg and a very patient dog.',
    'I test gear until it breaks and then try to mend it, which is the more popular part.',
    'Winter swimming, autumn climbing, spring complaining about the mud.',
    'I map paths that are in no app yet and ask the farmers first.',
  ],
  details: [
    'I go by train and bus and publish the connections with the route.',
    'No drone, no music over birds.',
    'I name regions, never the exact place, and lose followers over it each summer.',
    'My weather diary goes back to 2009, and yes, I can prove it rained.',
    'Everything I review I have slept in, walked in or cried in.',
    'Twice a year I take eight readers along for a weekend.',
  ],
}

export const travel: NicheWords = {
  weight: 10,
  categories: ['creator', 'journalist', 'creator'],
  platforms: ['instagram', 'youtube', 'tiktok', 'blog', 'newsletter'],
  handles: ['elsewhere', 'bytrain', 'goes', 'abroad', 'slowly'],
  pieces: ['journey', 'town in a day', 'travel diary'],
  audience: ['people who would rather take the train', 'solo travellers', 'couples with two weeks a year'],
  openers: [
    'I travel by night train and ferry and write about the people in the next seat.',
    'Solo travel with a wheelchair: 31 countries, and opinions on all of their pavements.',
    'I go to towns of which nobody brings back a fridge magnet.',
    'Three children, one van, two languages, no schedule.',
    'Former tour guide. I know where the queue is and how to be somewhere else.',
    'I spend a month in one place each year and the other eleven telling of it.',
    'Budget travel, with the budget shown: receipts, mistakes and the night on the bench.',
  ],
  details: [
    'I pay for my own hotel when I write about hotels.',
    'Each journey ends with a map, a price and a warning.',
    'I draw where others film; the sketchbooks are scanned page by page.',
    'I have not flown since 2018 and have only regretted it in Poprad.',
    'People who I photograph get the print by post.',
  ],
}

export const photography: NicheWords = {
  weight: 6,
  categories: ['artist', 'creator', 'educator'],
  platforms: ['instagram', 'youtube', 'blog', 'newsletter'],
  handles: ['frames', 'onfilm', 'light', 'pictures', 'halftone'],
  pieces: ['photo series', 'portrait', 'behind the picture'],
  audience: ['people who are learning to see', 'film photographers', 'hobby photographers with old lenses'],
  openers: [
    'I photograph work: bakers, dockers, dentists, always at their own light.',
    'Film only, developed in the bathroom, scanned on Sundays.',
    'Landscapes in bad weather; I sell postcards of fog.',
    'I teach people to take better pictures with the phone they already have.',
    'Portraits of strangers, one a day, day 1,904 and counting.',
  ],
  details: [
    'I publish the contact sheet with the picture, so that you see what I threw away.',
    'Contracts are in plain words and licences are named; I like it tidy.',
    'Two exhibitions, one book, a lot of cold fingers.',
    'I retouch dust, never people.',
    'Workshops in spring and autumn, eight places, always full by noon.',
  ],
}

export const sports: NicheWords = {
  weight: 6,
  categories: ['athlete', 'athlete', 'creator', 'journalist'],
  platforms: ['instagram', 'youtube', 'tiktok', 'x', 'podcast'],
  handles: ['runs', 'rides', 'kicks', 'plays', 'onthepitch'],
  pieces: ['training day', 'race report', 'match day'],
  audience: ['club runners', 'people who train before work', 'cyclists with jobs'],
  openers: [
    'Second-division handball and a teaching job; I film the bus rides in between.',
    'I run marathons at the back, where the conversations are.',
    'Track cyclist, retired at 29, learning to ride for fun.',
    'I coach a girls’ football team in a park without goals.',
    'Open-water swimming, mostly in harbours, with permission.',
    'Climbing, old-fashioned, with ropes and a flask.',
  ],
  details: [
    'Training plans are free and come with the days I skipped.',
    'I talk about injuries as long as they last, not only when they are over.',
    'No "beast mode". My resting pulse is boring and so am I.',
    'Every Thursday there is an open run from the same café, whoever comes.',
    'My club gets a tenth of whatever I earn here.',
  ],
}

export const fitness: NicheWords = {
  weight: 8,
  categories: ['athlete', 'creator', 'expert', 'educator'],
  platforms: ['instagram', 'tiktok', 'youtube', 'podcast'],
  handles: ['moves', 'lifts', 'strong', 'trains', 'stretches'],
  pieces: ['workout', 'form check', 'four-week plan'],
  audience: ['beginners over forty', 'women who lift', 'people who hate gyms'],
  openers: [
    'Strength training for people who are afraid of the free weights corner.',
    'I train in a living room with a sofa in it; so can you.',
    'Yoga teacher with stiff hips, which turned out to be an advantage.',
    'I started at 52 and film with my knees in the picture.',
    'Kettlebells, stairs, bags of compost: things that are heavy anyway.',
    'Dance classes without mirrors, for people with two left feet.',
  ],
  details: [
    'No before-and-after pictures, mine or anybody’s.',
    'Each exercise has an easier and a harder version, and I do the easier one on Mondays.',
    'Qualified trainer, insured, and I say so when I do not know.',
    'The whole plan fits on one page and hangs in some 3,000 kitchens.',
    'I count aloud and badly, it has become a thing.',
  ],
}

export const pets: NicheWords = {
  weight: 6,
  categories: ['creator', 'entertainer', 'expert'],
  platforms: ['instagram', 'tiktok', 'youtube', 'facebook'],
  handles: ['anddog', 'andcat', 'paws', 'barks', 'fosters'],
  pieces: ['day with the dog', 'bowl test', 'training session'],
  audience: ['people with their first dog', 'cat people', 'foster families'],
  openers: [
    'I live with a deaf greyhound, two cats who run the household, and whoever the shelter sends.',
    'Dog trainer who films the lessons that go wrong.',
    'We foster kittens; at the time of writing it is seven.',
    'My parrot is 34, older than I am, and has more followers.',
    'Vet nurse. I show what happens behind the door where you wait.',
    'One old dog, one new puppy, one person between them.',
  ],
  details: [
    'The animals work when they want to. Mostly they do not.',
    'Costs are shown: vet, food, the sofa.',
    'I never show an animal that is afraid.',
    'Fourteen foster animals have gone to families who follow us.',
    'Food is only advertised after four weeks of empty bowls.',
  ],
}
