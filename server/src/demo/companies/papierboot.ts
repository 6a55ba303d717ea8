import type { Company } from './company.ts'

export const papierboot: Company = {
  slug: 'papierboot',
  name: 'Papierboot',
  industry: 'education',
  website: 'https://papierboot.example.com',
  timeZone: 'Europe/Vienna',
  owner: { first: 'Valentin', last: 'Hutter' },
  about:
    'A box of three picture books a month for children between three and nine, chosen by librarians and in the two languages that a family speaks. We began in Vienna with German and Turkish and now pack twenty-two pairs. Every box has one book that the child would not have picked.',
  monthlyBudget: 5000,
  usualBudget: 3800,
  logo: { mark: 'boat', ink: '#ffffff', ground: '#2a7f7f', accent: '#ffd166' },
  voice: [
    'Children do not have to be in the picture; hands, voices and half-built dens are enough. If they are, please ask them too. And show the book that was thrown across the room, there is always one.',
    'Read a page aloud in your own language, mistakes and all. Families who mix languages in one sentence are exactly the families we pack for.',
  ],
  requirements: [
    'Faces of children only with the consent of both parents; no names, no schools. Advertising label.',
    'One page read aloud, at most thirty seconds (the publishers agreed to that). Title and author named.',
    'Box shown open, at least two of the three books mentioned.',
  ],
  products: {
    box: {
      name: 'the two-language box',
      sample: true,
      story:
        'Each month three books: one in the first language of the family, one in the second, and one that works without words. Librarians in Vienna, Hamburg and Lyon choose them and write a card on what to ask while reading. It costs 34 euros a month and pauses with one click.',
    },
    library: {
      name: 'the school shelf',
      story:
        'The school shelf is sixty books in the languages that a class really speaks at home, lent for a year. Teachers tell us their languages, we pack. So far 180 classes have one, most of them paid by parents’ associations and one by a bakery.',
    },
  },
  campaigns: [
    {
      title: 'Two words for moon',
      status: 'closed',
      product: 'box',
      niche: 'parenting',
      ask: 'Families with two languages or more: film one bedtime. Which language wins when everybody is tired? Read one of the books, switch, argue, fall asleep. Short is fine.',
      goals: 'Fourteen language pairs, 500 first boxes.',
    },
    {
      title: 'The book they would not have picked',
      status: 'open',
      product: 'box',
      niche: 'books',
      ask: 'Unpack the box with your child and guess which book will be read first and which last. Come back after two weeks and say who was right. Book people without children may borrow a niece.',
      goals: '120,000 views in German, French and English; 600 first boxes.',
    },
    {
      title: 'A shelf for 4b',
      status: 'open',
      product: 'library',
      niche: 'education',
      ask: 'Teachers who speak about teaching: we give your class a shelf for a year, free of charge. Show what happens in the first month, without children’s faces, and what the quiet ones take home.',
      goals: 'Eight classrooms; forty more schools that ask for a shelf.',
    },
    {
      title: 'Grandparents read over the phone',
      status: 'draft',
      product: 'box',
      niche: 'family',
      ask: 'The same book in two places: one box at home, one with the grandparents abroad, and a call on Sunday. We would like to try it with five families before we sell it.',
      goals: 'Five families, one month, everything that goes wrong.',
      private: true,
    },
  ],
}
