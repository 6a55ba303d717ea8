import type { NicheWords } from './niche-words.ts'

export const parenting: NicheWords = {
  weight: 6,
  categories: ['creator', 'educator', 'expert'],
  platforms: ['instagram', 'podcast', 'tiktok', 'blog', 'youtube'],
  handles: ['andthree', 'raises', 'mama', 'papa', 'bedtime'],
  pieces: ['ordinary day', 'bedtime', 'thing that helped us'],
  audience: ['parents of toddlers', 'single parents', 'fathers on leave'],
  openers: [
    'Father of twins, on leave, usually with porridge on the lens.',
    'Single mother of a six-year-old who asks better questions than I do.',
    'We raise three children in three languages and mix them up at dinner.',
    'Midwife for fourteen years, mother for eight; the second taught me more.',
    'Two mums, one toddler, one dishwasher that decides on our mood.',
    'I speak about the first year without pastel colours.',
  ],
  details: [
    'Our children’s faces are not online. Their drawings are.',
    'I advertise what has survived a term at nursery.',
    'Everything is filmed in the hour when they are asleep, hence the whispering.',
    'I reply to every message from a parent at three in the morning, usually at three in the morning.',
    'Grandparents are allowed to comment and do.',
  ],
}

export const family: NicheWords = {
  weight: 5,
  categories: ['creator', 'entertainer'],
  platforms: ['youtube', 'instagram', 'tiktok', 'facebook', 'blog'],
  handles: ['andco', 'crew', 'household', 'weekend', 'allfive'],
  pieces: ['weekend', 'family try-out', 'rainy-day idea'],
  audience: ['families with school children', 'patchwork families', 'grandparents who want ideas'],
  openers: [
    'A patchwork family of six, a farm without animals and a bus with a bathtub.',
    'Grandfather of five. I build things with them and we show the bruises.',
    'We try one thing a week that none of us has done before.',
    'Big family, small town: I write about what it takes to feed and move seven people.',
    'I invent games for rainy Sundays and test them on my nieces.',
  ],
  details: [
    'Children decide whether they are in it, and lately they mostly decline.',
    'We show what it cost and who cried.',
    'No challenges, no pranks; the youngest banned them.',
    'Our Sunday videos are watched by whole families, they write us from the sofa.',
    'Things we are sent go to the library of things afterwards.',
  ],
}

export const books: NicheWords = {
  weight: 5,
  categories: ['creator', 'journalist', 'educator'],
  platforms: ['instagram', 'youtube', 'newsletter', 'podcast', 'tiktok'],
  handles: ['reads', 'pages', 'betweenlines', 'shelf', 'chapter'],
  pieces: ['review', 'reading hour', 'stack of five'],
  audience: ['people who read on trains', 'book clubs', 'parents who read aloud'],
  openers: [
    'I read on the tram, 40 minutes each way, and talk about it in the kitchen.',
    'Bookseller in the daytime; at night I read what did not sell.',
    'Translator. I compare first sentences in four languages.',
    'Crime novels, in order of the weather in them.',
    'I read picture books to grown-ups, and it works.',
  ],
  details: [
    'I finish what I start, up to page 80.',
    'My reading circle has 900 members and meets, absurdly, at six in the morning.',
    'Reviews are never paid for; everything around them may be.',
    'I lend my own copies by post and they come back with notes.',
    'There is a list of books I was wrong about, it is long.',
  ],
}

export const education: NicheWords = {
  weight: 5,
  categories: ['educator', 'educator', 'expert'],
  platforms: ['youtube', 'tiktok', 'instagram', 'podcast', 'linkedin'],
  handles: ['teaches', 'explains', 'chalk', 'classroom', 'learns'],
  pieces: ['lesson', 'explainer', 'look into the classroom'],
  audience: ['teachers', 'pupils the night before the test', 'adults who go back to school'],
  openers: [
    'I teach maths at a comprehensive school and explain fractions with pizza against my will.',
    'History in ten minutes, told from the kitchen of whoever was not the king.',
    'I learned to read at nineteen and now teach others who are late.',
    'Language teacher; I collect mistakes, because they are the interesting part.',
    'Primary school, 26 children, eleven mother tongues.',
  ],
  details: [
    'My material is free for schools, and about 2,000 teachers use it.',
    'I let pupils comment on the script before I film.',
    'Mistakes are pinned at the top with a thank-you.',
    'I have taught each lesson at least five times before it goes online.',
    'No whiteboard animation. Chalk, paper, hands.',
  ],
}

export const sustainability: NicheWords = {
  weight: 6,
  categories: ['creator', 'educator', 'journalist'],
  platforms: ['instagram', 'youtube', 'newsletter', 'tiktok', 'blog'],
  handles: ['mends', 'lessof', 'keeps', 'repairs', 'slowlife'],
  pieces: ['repair', 'year-long test', 'sum on a napkin'],
  audience: [
    'people who would like to do better and are tired',
    'repair café regulars',
    'students with a compost bin',
  ],
  openers: [
    'I run a repair café and film the patients.',
    'Environmental engineer. I do the sums on whether it is worth it, and sometimes it is not.',
    'Living with less in a flat with two collectors.',
    'I have weighed our household’s rubbish since 2016. There is a graph.',
    'I mend clothes so that one can see it.',
    'Waste water is my day job, which makes me fun at dinners.',
  ],
  details: [
    'I say no to about nine enquiries out of ten and publish the reasons once a year.',
    'Nobody is shamed here, least of all for a plastic bag.',
    'Figures have sources, and the spreadsheet is public.',
    'What I recommend I have owned for at least a year.',
    'I work with brands that let me ask where things come from.',
  ],
}

export const music: NicheWords = {
  weight: 5,
  categories: ['musician', 'musician', 'creator', 'entertainer'],
  platforms: ['youtube', 'tiktok', 'instagram', 'twitch', 'podcast'],
  handles: ['plays', 'sounds', 'ontape', 'sings', 'inminor'],
  pieces: ['song', 'session', 'gear demo'],
  audience: ['bedroom producers', 'people who want to start again with the piano', 'vinyl people'],
  openers: [
    'I play the viola and defend it.',
    'Bedroom producer with a real bedroom: neighbours, radiator, headphones.',
    'I restore tape machines and record other people’s songs on them.',
    'Choir conductor in a village where everybody sings or apologises.',
    'Drummer. I explain grooves on cutlery, boxes and, when allowed, drums.',
  ],
  details: [
    'Everything you hear was recorded in the room you see.',
    'I write out the chords for whoever asks.',
    'Live on Wednesdays, with wrong notes.',
    'My rights are in order: own music, own recordings, clear licences.',
    'I review instruments after a season on stage.',
  ],
}
