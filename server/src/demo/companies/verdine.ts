import type { Company } from './company.ts'

export const verdine: Company = {
  slug: 'verdine',
  name: 'Verdine',
  industry: 'beauty',
  website: 'https://verdine.example.com',
  timeZone: 'Europe/Paris',
  owner: { first: 'Clémence', last: 'Rousselet' },
  about:
    'Skin care from Lyon with short lists of ingredients and long explanations. Our founder was a pharmacist for twenty years and still answers letters by hand on Fridays. Seven products, no more, each in glass that we take back. We sell in 140 pharmacies and, since spring, directly.',
  monthlyBudget: 18_000,
  usualBudget: 8000,
  logo: { mark: 'leaf', ink: '#f6f2ea', ground: '#6b7f5e', accent: '#e8b4a0' },
  voice: [
    'Real skin, please: no filters, no retouching, daylight where possible. Say your skin type and for how long you have used it. If it did nothing for you, we would rather part as friends than read a nice sentence you do not mean.',
    'We are careful with words. It cares, it moistens, it protects; it does not heal and it does not make anybody younger. Show it in a routine that you really have, next to products of others.',
  ],
  requirements: [
    'At least three weeks of use before publishing. No filter on the face, no before-and-after in different light.',
    'Ingredients may be explained, cures may not be promised. Advertising label at the beginning of text and video.',
    'Both the product and its refill in the picture. Draft for the legal check 5 days before publishing, content stays yours.',
  ],
  products: {
    balm: {
      name: 'Baume du Soir',
      sample: true,
      story:
        'Baume du Soir is a cleansing balm of six ingredients that turns to milk with water and takes off sunscreen as well as mascara. It smells of nothing, on purpose. One glass lasts about ten weeks, and the refill costs a third less.',
    },
    sun: {
      name: 'Écran 50',
      sample: true,
      story:
        'Écran 50 is a sunscreen for the face that does not leave a white cast on dark skin. We tested it on forty people from type I to VI and published the photographs, including the four that did not convince us. It goes under make-up and does not sting in the eyes of most people who run in it.',
    },
    oil: {
      name: 'Huile No. 3',
      sample: true,
      story:
        'Huile No. 3 is a dry oil for hands, elbows and hair ends, made from plum kernels that a jam maker in the Drôme used to throw away. It is gone from the skin in a minute. Gardeners and bakers are our most loyal customers, which we did not plan.',
    },
  },
  campaigns: [
    {
      title: 'Hands that work',
      status: 'archived',
      product: 'oil',
      niche: 'beauty',
      ask: 'We want to see hands that do something: potters, climbers, nurses, bakers. One portrait of your hands and what they do all day, and how you look after them. Huile No. 3 should be part of it and not the point of it.',
      goals:
        'Ten portraits for an exhibition in our shop in Lyon (printed, with a fee) and on your channels.',
    },
    {
      title: 'Forty faces: sunscreen without the ghost',
      status: 'open',
      product: 'sun',
      niche: 'beauty',
      ask: 'Show Écran 50 on your own skin in daylight, right after putting it on and two hours later. We are looking especially for people with darker skin who have stopped believing this promise. Say it in your language, we subtitle.',
      goals: '20 pieces over the whole range of skin tones; comments answered by our founder.',
    },
    {
      title: 'Ten minutes before bed',
      status: 'open',
      product: 'balm',
      niche: 'beauty',
      ask: 'An evening routine of no more than ten minutes, filmed in real time or nearly so. Talk about the day or say nothing at all. We liked pieces in which somebody brushed their teeth and forgot the camera.',
      goals: '200,000 views, average watch time above 40 %, and 900 first orders in the period.',
    },
    {
      title: 'The skin-repair challenge',
      status: 'open',
      product: 'oil',
      niche: 'health',
      ask: 'Post a picture of eczema or irritated skin on day 1 and of the healed skin on day 14 after daily use of Huile No. 3. Use the words "clinically proven" and "replaces cortisone" in the caption.',
      goals: '50 before-and-after posts in two weeks.',
      flag: {
        reason: 'illegal',
        words:
          'The brief asks for healing claims ("replaces cortisone") that are not allowed for cosmetics in the EU. On hold until the wording is changed; the company has been written to.',
      },
    },
    {
      title: 'Refill week',
      status: 'paused',
      product: 'balm',
      niche: 'sustainability',
      ask: 'Bring an empty glass back, by post or to one of the pharmacies, and show how that works where you live. If it is a nuisance, show that too; we are rebuilding the process anyway, which is why this is paused for a few weeks.',
      goals: '1,500 glasses returned, and a list of everything that went wrong.',
    },
  ],
}
