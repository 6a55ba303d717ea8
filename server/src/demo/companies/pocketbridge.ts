import type { Company } from './company.ts'

export const pocketbridge: Company = {
  slug: 'pocketbridge',
  name: 'Pocketbridge',
  industry: 'finance',
  website: 'https://pocketbridge.example.com',
  timeZone: 'Europe/Tallinn',
  owner: { first: 'Kaisa', last: 'Lepik' },
  about:
    'An account for people who share money without being married to each other: flatmates, bands, clubs, grown-up children and their parents. Licensed in Estonia, used in fourteen countries. We earn 2 euros a month from each pocket and nothing from interest, cards or your data, and we say so on the first page.',
  monthlyBudget: 20_000,
  usualBudget: 9000,
  logo: { mark: 'bridge', ink: '#ffffff', ground: '#1f5f8b', accent: '#f6c667' },
  voice: [
    'Talk about money the way people do at the kitchen table. Numbers from your own life make it good, and you may blur what you like. No promises of savings, no shaming of anybody’s coffee.',
    'We have to read every script before it goes out, because we are a regulated company. It takes us two working days and we change as little as we can; last year we changed something in one script out of eight.',
  ],
  requirements: [
    'Script for the compliance check two working days before filming. The sentence "Pocketbridge is not a bank" must be heard or read.',
    'No investment advice, no "free money". Advertising label, link with the code we send.',
    'Own figures or invented ones, but said which.',
  ],
  products: {
    pocket: {
      name: 'shared pockets',
      story:
        'A pocket is a small shared account with rules that all of its people agree on: who may pay, how much, and what needs two yeses. Opening one takes four minutes. Half of our pockets belong to flatshares; the other half is bands, choirs, football teams and one lighthouse.',
    },
    letter: {
      name: 'the Monday letter',
      story:
        'Every Monday we send 90,000 people a letter of 400 words about one question of money: how to split rent when rooms differ, what a deposit is, why the first tax return is not that bad. No product in it. It is written by two journalists and read, on average, by six in ten.',
    },
    split: {
      name: 'fair split',
      story:
        'Fair split divides costs by income instead of by heads, without anybody having to show their payslip to the others. It came out of a research project in Tartu and is, as far as we know, the first of its kind. People have strong feelings about it, which is exactly why we would like to hear them.',
    },
  },
  campaigns: [
    {
      title: 'Who pays for the washing machine?',
      status: 'archived',
      product: 'pocket',
      niche: 'finance',
      ask: 'Tell the story of the worst fight about shared money you have been in, and what you would do today. Real ones only, names changed. The pocket may come in at the end as one of several answers.',
      goals: '1,200 pockets opened; comments in which other people tell theirs.',
    },
    {
      title: 'Explain it to your sister',
      status: 'closed',
      product: 'letter',
      niche: 'education',
      ask: 'Pick one of fifty questions that our readers sent and explain it to somebody of sixteen, on camera and without slides. If the person does not understand it, leave that in and try again.',
      goals: 'Fifteen explainers for the Monday letter, each less than three minutes.',
    },
    {
      title: 'Split by heads or by income?',
      status: 'open',
      product: 'split',
      niche: 'finance',
      ask: 'Put the question to your audience and moderate the argument: should the one who earns more pay more of the rent? Try fair split with invented numbers on screen. We do not need you to agree with us.',
      goals:
        'A debate with at least 1,000 comments over all channels, and 800 people who try the calculator.',
    },
    {
      title: 'The money side of a small band, choir or club',
      status: 'open',
      product: 'pocket',
      niche: 'business',
      ask: 'Show how your group handles its cash box today, biscuit tin included, and move it to a pocket for a month. We would like one piece about the mess and one about the month.',
      goals: 'Ten groups, twenty pieces, and five things that we should build next.',
      private: true,
    },
    {
      title: 'First flat, first year',
      status: 'draft',
      product: 'pocket',
      niche: 'finance',
      unfinished: true,
      ask: 'A series with people who have just moved out: deposit, first bill, first flatmate who does not pay. Four to six creators, one year. Waiting for the budget round.',
      goals: 'Still open.',
    },
  ],
}
