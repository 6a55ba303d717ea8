import type { Company } from './company.ts'

export const nuzzle: Company = {
  slug: 'nuzzle',
  name: 'Nuzzle',
  industry: 'retail',
  website: 'https://nuzzle.example.com',
  timeZone: 'Europe/Amsterdam',
  owner: { first: 'Sanne', last: 'Hoekstra' },
  about:
    'Dog and cat food from insect protein, made in Utrecht with a vet on the team and an opinion on everything. Nine in ten animals eat it at once; for the tenth we give the money back and a recipe. We also run the noticeboard through which 70 shelters in the Netherlands and Belgium find foster homes.',
  monthlyBudget: 7000,
  usualBudget: 4500,
  logo: { mark: 'paw', ink: '#fffaf0', ground: '#8a5a83', accent: '#ffd6a5' },
  voice: [
    'The animal decides. If it walks away from the bowl, keep filming. We have no use for a trick that took forty takes, and our vet has a good eye for a hungry dog.',
    'Please speak of breeds and weights with care: no jokes about fat cats, no advice that belongs in a surgery. Questions about allergies may go straight to Dr. Visser, her address is in the box.',
  ],
  requirements: [
    'Slow change of food over seven days as on the leaflet, and say so. No forced feeding, no costumes.',
    'Advertising label. Link to the trial box. Questions on health go to our vet, not into the comments.',
    'The animal’s weight and age in the caption.',
  ],
  products: {
    bowl: {
      name: 'Bowl No. 1',
      sample: true,
      story:
        'Bowl No. 1 is dry food for grown-up dogs from black soldier fly, oats and beetroot. It smells like toast, which is more than most can say. A 20 kilogram dog costs about 1.40 euros a day, and the leaflet says plainly for which dogs it is not right.',
    },
    cat: {
      name: 'Fussy',
      sample: true,
      story:
        'Fussy is for cats, and we named it after the testers. It took us 31 recipes. It is sold in tins of 85 grams because an open tin that stands until evening is an insult, as our office cat made clear to all of us.',
    },
    foster: {
      name: 'the foster board',
      story:
        'The foster board is a website on which shelters say what they need tonight: a sofa for a pregnant cat, a fortnight for a nervous hound. It costs nothing and carries no advertising. Last year it found 2,150 places, most of them with people who had never done it before.',
    },
  },
  campaigns: [
    {
      title: 'The tenth dog',
      status: 'closed',
      product: 'bowl',
      niche: 'pets',
      ask: 'Is yours the dog that eats everything or the one that eats nothing? Try Bowl No. 1 for two weeks, film the first bowl and the last. Refusals are published with the same fee and more love.',
      goals: '1,000 trial boxes, and at least three refusals on video.',
    },
    {
      title: 'Fourteen nights with a stranger',
      status: 'open',
      product: 'foster',
      niche: 'pets',
      ask: 'Take in a foster dog or cat for two weeks through the board and keep a small diary of it. Please talk about the hard evenings too. The shelters near you know about this and will help you choose.',
      goals: '200 new foster homes. Nothing is sold in this one.',
    },
    {
      title: 'Thirty-one recipes: the cats’ verdict',
      status: 'open',
      product: 'cat',
      niche: 'pets',
      ask: 'Put Fussy beside whatever your cat eats now, walk away, and let the camera run. One static shot is all we need; the commentary is yours and may be as dramatic as football.',
      goals: '25 verdicts, 300,000 views, and a highlight reel for which we would pay extra.',
    },
    {
      title: 'What is in it, really?',
      status: 'paused',
      product: 'bowl',
      niche: 'science',
      ask: 'Visit the farm in Brabant where the larvae grow, with a camera and all the questions you have. It is warm, it hums and it smells of bread. Visits are on hold while a new hall is being built.',
      goals: 'Two or three long pieces that explain it properly, subtitled in Dutch, German and French.',
      private: true,
    },
  ],
}
