import type { Company } from './company.ts'

export const tavoloRosso: Company = {
  slug: 'tavolo-rosso',
  name: 'Tavolo Rosso',
  industry: 'home',
  website: 'https://tavolorosso.example.com',
  timeZone: 'Europe/Rome',
  owner: { first: 'Giacomo', last: 'Ferraresi' },
  about:
    'Pans, knives and one table, made in the Val Trompia by a family that used to make parts for scales. We sell eleven things and have made most of them for thirty years. The table is red because the first customer wanted it so, and nobody has asked for another colour since.',
  monthlyBudget: 11_000,
  usualBudget: 6500,
  logo: { mark: 'table', ink: '#fff7ef', ground: '#c1352c', accent: '#2b2d42' },
  voice: [
    'Cook what you cook. A scratched pan is a good pan, a smoke alarm is a good story. We do not need the kitchen to be tidy, only the facts about care to be right: no dishwasher, and oil it when it looks thirsty.',
    'If you have a nonna, an uncle or a flatmate who cooks better than you do, let them. We care about hands and heat, less about plating.',
  ],
  requirements: [
    'Pan or knife in use from cold to plate, at least one shot without cuts. Care instructions in the caption.',
    'Natural sound of cooking, music only underneath. Advertising label.',
    'Recipe in your own language, we translate.',
  ],
  products: {
    pan: {
      name: 'Padella 28',
      sample: true,
      story:
        'The Padella 28 is a carbon-steel pan of 1.7 kilograms that sticks for the first week and never again. It comes unseasoned, with a small bottle of oil and a page of instructions that half of the buyers do not read. It is made on a press from 1974, by Ornella, who signs the handle.',
    },
    knife: {
      name: 'Coltello Uno',
      sample: true,
      story:
        'Coltello Uno is the only kitchen knife we make: 18 centimetres, stainless, with a handle of olive wood that is turned so that left-handers need no other. We sharpen it for nothing for as long as you pay the postage. Blunt ones arrive from as far as Osaka.',
    },
    table: {
      name: 'the red table',
      story:
        'The red table seats six, or nine who like each other. Its top is linoleum on beech, warm to the touch and easy to mend, and it goes through a 70 centimetre door in two parts. We make about four a week, and the wait is honest.',
    },
  },
  campaigns: [
    {
      title: 'Nine people, one table',
      status: 'archived',
      product: 'table',
      niche: 'design',
      ask: 'We lend you a table for a month. Invite nine people once, show how it goes, and show how the table stands in your room on an ordinary Tuesday. Interior people, please no styling beyond what you own.',
      goals: 'Ten rooms in ten cities, for a book that we print each year. 40 enquiries.',
    },
    {
      title: 'The week in which it sticks',
      status: 'closed',
      product: 'pan',
      niche: 'food',
      ask: 'Season a Padella from raw steel and cook with it for seven days. Show the egg that sticks on day two and the one that slides on day seven. We are tired of tutorials in which it works at once.',
      goals: 'Half as many support mails about sticking, and 700 pans.',
    },
    {
      title: 'Three dinners, one pan',
      status: 'open',
      product: 'pan',
      niche: 'food',
      ask: 'Three dinners for less than five euros a head, all from one pan, on three ordinary evenings. Show the shopping and the washing-up. Vegetarian is welcome, and so is your grandmother’s liver recipe.',
      goals: '24 recipes, each filmed and written down, for our site and yours. 500,000 views.',
    },
    {
      title: 'Left-handed cooks wanted',
      status: 'open',
      product: 'knife',
      niche: 'food',
      ask: 'One in ten people is left-handed and most knives are not. If you are, cook with the Coltello for two weeks and tell us whether we are right about the handle. Right-handers may assist.',
      goals: 'Ten left-handed creators, and a list of what else in the kitchen is made for the other hand.',
    },
    {
      title: 'A table for small rooms',
      status: 'open',
      product: 'table',
      niche: 'home',
      private: true,
      ask: 'Prototype of a smaller table, 110 by 70. We would like four people who live on less than 45 square metres to use it for six weeks as desk, table and everything else, and to show us how.',
      goals: 'Four long pieces, and the decision whether we build it.',
    },
  ],
}
