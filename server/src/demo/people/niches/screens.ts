import type { NicheWords } from './niche-words.ts'

export const technology: NicheWords = {
  weight: 9,
  categories: ['expert', 'creator', 'journalist', 'educator'],
  platforms: ['youtube', 'x', 'newsletter', 'podcast', 'linkedin', 'tiktok'],
  handles: ['solders', 'codes', 'bits', 'tests', 'plugged'],
  pieces: ['test', 'teardown', 'six-month review'],
  audience: ['people who repair their own things', 'developers', 'people who buy one laptop in seven years'],
  openers: [
    'I take devices apart, explain what I see and usually get them together again.',
    'Sound engineer who tests headphones with the same three songs since 2015.',
    'Smart homes for people who own a screwdriver and do not trust clouds.',
    'I review things after half a year, when nobody asks any more.',
    'Network administrator at a hospital; I explain security without fear.',
    'Old computers, new uses. The oldest in daily service is from 1994.',
    'I build keyboards and type on them loudly.',
  ],
  details: [
    'Measurements are published as raw data.',
    'Devices go back or to the school next door; I keep none.',
    'I buy a second copy in a shop if the first one was too good.',
    'Manufacturers may read the script for errors, not for tone.',
    'My audience asks hard questions and I forward them unabridged.',
    'Each test ends with the sentence "who should not buy this".',
  ],
}

export const gaming: NicheWords = {
  weight: 8,
  categories: ['entertainer', 'creator', 'entertainer'],
  platforms: ['twitch', 'youtube', 'tiktok', 'x'],
  handles: ['plays', 'pixel', 'respawns', 'quests', 'couchcoop'],
  pieces: ['evening stream', 'first look', 'let’s play'],
  audience: [
    'people who play after the children are asleep',
    'fans of small games',
    'regulars of a small chat',
  ],
  openers: [
    'Small games, played to the end, with my mother on the sofa beside me.',
    'Speedruns of games nobody else runs; I hold four records without rivals.',
    'Strategy games at a speed at which one can knit.',
    'I stream from Tuesday to Friday and moderate a chat that is nicer than most families.',
    'Simulations: trains, farms, airports. I have a licence for none of them.',
    'I play with one hand, because I have one, and test what works.',
    'Retro games on the original hardware, smell included.',
  ],
  details: [
    'No gambling, no loot boxes, no crypto. Ask me about anything else.',
    'My moderators are paid.',
    'VODs stay online and get chapters.',
    'If I do not like a game, I say so within the first hour and keep playing politely.',
    'Charity stream each winter, 61,000 euros so far.',
    'Chat decides about the colours, I decide about the bedtime.',
  ],
}

export const science: NicheWords = {
  weight: 4,
  categories: ['expert', 'educator', 'journalist'],
  platforms: ['youtube', 'podcast', 'tiktok', 'newsletter', 'x'],
  handles: ['explains', 'lab', 'measures', 'wonders', 'inorbit'],
  pieces: ['experiment', 'explainer', 'visit to a lab'],
  audience: ['curious people of any age', 'science teachers', 'people who like long videos'],
  openers: [
    'Marine biologist. I film plankton and try to make you care.',
    'Physics with things from the kitchen drawer.',
    'I visit people in laboratories and ask what went wrong this year.',
    'Astronomer with a telescope on a supermarket roof, with permission.',
    'Insects, at eye level.',
  ],
  details: [
    'Every script is read by someone from the field.',
    'I show the error bars, they are my brand by now.',
    'Experiments can be repeated at home, except for the one.',
    'Long videos, no cliffhangers, chapters.',
    'I correct myself on the first of each month.',
  ],
}

export const business: NicheWords = {
  weight: 5,
  categories: ['expert', 'journalist', 'creator'],
  platforms: ['linkedin', 'newsletter', 'podcast', 'x', 'youtube'],
  handles: ['atwork', 'runsashop', 'desk', 'trades', 'onmondays'],
  pieces: ['case from practice', 'interview', 'honest balance'],
  audience: ['people who run firms of one to ten', 'freelancers', 'shop owners'],
  openers: [
    'I run a shop for lamps and write about it without the word "journey".',
    'Former auditor. I read annual reports aloud and it is funnier than it sounds.',
    'Freelancing for fifteen years; I talk about rates, in numbers.',
    'I interview people who closed their firm, about the week afterwards.',
    'Third generation of a printing works, first with a camera.',
  ],
  details: [
    'My newsletter goes out on Mondays at six and is read before the first call.',
    'I publish my own figures each January.',
    'No coaching, no course, no funnel.',
    'Guests see the text before it is published and have never changed much.',
    'I say what I earn with advertising, at the bottom, each time.',
  ],
}

export const finance: NicheWords = {
  weight: 5,
  categories: ['expert', 'educator', 'journalist'],
  platforms: ['youtube', 'instagram', 'podcast', 'newsletter', 'linkedin'],
  handles: ['counts', 'coins', 'onmoney', 'saves', 'ledger'],
  pieces: ['sum, explained', 'budget check', 'question of the week'],
  audience: ['people with their first salary', 'couples who avoid the subject', 'women who start to invest'],
  openers: [
    'I paid off 23,000 euros of debt and show the spreadsheet.',
    'Money for people who were never told about it at home.',
    'Tax clerk by day. I fill in forms on camera and people find it soothing.',
    'I explain pensions with biscuits.',
    'Household books, mine since 2012, open to everybody.',
  ],
  details: [
    'No stock tips, no referral links to brokers.',
    'Each number has a source or an apology.',
    'I speak to people about money anonymously, every second week.',
    'What I do not understand I leave out, or invite somebody.',
    'My audience is careful and so am I.',
  ],
}

export const design: NicheWords = {
  weight: 4,
  categories: ['artist', 'creator', 'educator'],
  platforms: ['instagram', 'youtube', 'pinterest', 'linkedin', 'newsletter'],
  handles: ['draws', 'makes', 'studio', 'letters', 'builds'],
  pieces: ['making-of', 'studio day', 'object, explained'],
  audience: ['designers and people who live with one', 'students', 'people who make things on Sundays'],
  openers: [
    'Type designer. I photograph shop signs and redraw the ones that are going.',
    'Furniture from scaffolding boards, with drawings to download.',
    'Ceramics, two kilns, many cracks.',
    'I explain why things are shaped as they are, one spoon at a time.',
    'Illustrator; I draw on trains and sell the train.',
  ],
  details: [
    'Process first, result at the very end, sometimes not at all.',
    'I keep a museum of my prototypes, admission free.',
    'Licences are clear and in writing.',
    'I teach two evenings a week and steal ideas from my students, with credit.',
    'Tools are named, prices too.',
  ],
}

export const cars: NicheWords = {
  weight: 3,
  categories: ['expert', 'creator', 'journalist'],
  platforms: ['youtube', 'instagram', 'tiktok', 'facebook'],
  handles: ['drives', 'garage', 'wrench', 'onwheels', 'oldtimers'],
  pieces: ['road test', 'repair', 'thousand kilometres'],
  audience: [
    'people who repair their own car',
    'families who look for a used one',
    'people who are thinking about electric',
  ],
  openers: [
    'I keep old cars on the road and count what that costs, cargo bikes included.',
    'Mechanic with my own pit. I explain noises.',
    'Used electric cars: what is left of the battery, measured.',
    'I test family cars with a real family, crumbs included.',
    'A camper van from 1987, on its third engine and first owner.',
  ],
  details: [
    'I buy my own parts and show the invoice.',
    'No racing on public roads, not even in jest.',
    'If a bicycle would be better, I say so.',
    'Each car is driven for at least 1,000 kilometres.',
    'My father comments from the back seat.',
  ],
}
