import type { LogoIdea } from '../pictures/logo.ts'

/** A company that the admin has not let in, or not yet. */
export type Newcomer = {
  slug: string
  name: string
  industry: string
  website: string | null
  timeZone: string
  owner: { first: string; last: string }
  about: string
  monthlyBudget: number | null
  daysAgo: number
  logo: LogoIdea | null
  rejected?: string
}

export const newcomers: Newcomer[] = [
  {
    slug: 'bullrun-academy',
    name: 'Bullrun Trading Academy',
    industry: 'finance',
    website: 'https://bullrun.example.net',
    timeZone: 'Asia/Dubai',
    owner: { first: 'Dex', last: 'Marlow' },
    about:
      'Financial freedom in 30 days. Our students make 12 % a month, guaranteed. We pay influencers per sign-up and need faces who live the lifestyle.',
    monthlyBudget: 60_000,
    daysAgo: 41,
    logo: null,
    rejected:
      'Guaranteed returns are not something that anybody here may advertise, and no licence was found under the name given. If you are licensed, write to us with the register number and we will look again.',
  },
  {
    slug: 'solvei',
    name: 'Solvei',
    industry: 'energy',
    website: 'https://solvei.example.com',
    timeZone: 'Europe/Berlin',
    owner: { first: 'Nele', last: 'Brockhaus' },
    about:
      'Solar panels for balconies that two people can hang up in an hour, with a plug and no electrician. We come from a workers’ co-operative in Freiburg and would like to work with creators who rent. First campaign planned as soon as we are let in: ten balconies, ten cities, real meter readings.',
    monthlyBudget: 8000,
    daysAgo: 2,
    logo: { mark: 'sun', ink: '#fffbea', ground: '#0f6e84', accent: '#ffc93c' },
  },
  {
    slug: 'greenhouse-nine',
    name: 'Greenhouse Nine',
    industry: 'home',
    website: 'https://greenhouse-nine.example.org',
    timeZone: 'Europe/Warsaw',
    owner: { first: 'Oliwia', last: 'Zaręba' },
    about:
      'Seeds of vegetables that used to grow in Polish and Lithuanian gardens, collected from eighty growers and sold in paper. We are four people and a very cold barn. We would like to find gardeners with small channels and large tomatoes.',
    monthlyBudget: 1500,
    daysAgo: 5,
    logo: { mark: 'sprout', ink: '#f4fbe9', ground: '#51733b', accent: '#e4572e' },
  },
  {
    slug: 'halfway-languages',
    name: 'Halfway Languages',
    industry: 'software',
    website: 'https://halfway.example.com',
    timeZone: 'Europe/Madrid',
    owner: { first: 'Iker', last: 'Zabaleta' },
    about:
      'An app for people who understand a language but do not dare to speak it. Fifteen minutes on the phone with another learner, no teacher, no points. 40,000 people use it, mostly in the evening and mostly while cooking.',
    monthlyBudget: null,
    daysAgo: 9,
    logo: { mark: 'speech', ink: '#ffffff', ground: '#e07a5f', accent: '#3d405b' },
  },
]
