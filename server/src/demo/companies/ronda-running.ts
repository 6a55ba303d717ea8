import type { Company } from './company.ts'

export const rondaRunning: Company = {
  slug: 'ronda-running',
  name: 'Ronda Running',
  industry: 'sports',
  website: 'https://ronda.example.com',
  timeZone: 'Europe/Lisbon',
  owner: { first: 'Beatriz', last: 'Salgueiro' },
  about:
    'Running shoes from Porto with soles that can be replaced. The uppers last about 2,000 kilometres, the soles about 700, so we sell them separately and glue them on in three days. Our runners are slow, regular and loyal; the fastest of us works in accounting.',
  monthlyBudget: 14_000,
  usualBudget: 7200,
  logo: { mark: 'track', ink: '#ffffff', ground: '#1d3557', accent: '#f77f00' },
  voice: [
    'We care about the second month, not the first kilometre. Slow runners, heavy runners, runners with a pram: yes. Before-and-after bodies: no. Times may be shown if they are yours.',
    'Please do not give medical advice on knees. Tell people how many kilometres the shoes on your feet have run, on the first frame if you can.',
  ],
  requirements: [
    'At least 120 km in the shoes before publishing; mileage shown. Advertising label.',
    'No weight loss talk, no medical claims. Tag @ronda.running.',
    'One clip of the sole, worn, in close-up.',
  ],
  products: {
    lisa: {
      name: 'Lisa 2',
      sample: true,
      story:
        'The Lisa 2 is an everyday shoe for roads: 262 grams in size 41, 7 millimetres of drop, a wide toe box. It is not a racing shoe and will not make anybody faster. It will still be there after the winter, which is what our runners ask for.',
    },
    sole: {
      name: 'the resoling service',
      story:
        'Put your worn Rondas into the bag they came in, print the label, and have them back in eight days with new soles for 39 euros. We have soled the same pair five times for a postwoman in Braga. She keeps sending us cake.',
    },
    pista: {
      name: 'Pista trail',
      sample: true,
      story:
        'The Pista is our first shoe for trails, with lugs that can be changed like tyres: mud, rock, winter. It was tested for two seasons in the Gerês by people who were told to be unkind to it, and they were.',
    },
  },
  campaigns: [
    {
      title: 'Five hundred slow kilometres',
      status: 'archived',
      product: 'lisa',
      niche: 'fitness',
      ask: 'Run 500 kilometres in your own time and post at 100, 250 and 500. No pace, please, unless it is funny. We want to see the streets where you run at seven in the morning.',
      goals: 'Thirty runners who finish. The club that forms in the comments is the real goal.',
    },
    {
      title: 'New soles, same shoes',
      status: 'open',
      product: 'sole',
      niche: 'sports',
      ask: 'Send in a pair that you would have thrown away (ours or, as a test, a friend’s of another brand) and run your favourite loop before and after. Talk about what you noticed in the first ten minutes.',
      goals: '800 resoling orders in the season, a third from people who are new to us.',
    },
    {
      title: 'Mud season',
      status: 'open',
      product: 'pista',
      niche: 'outdoors',
      ask: 'Take the Pista out in the worst month you have and change the lugs on camera, ideally with cold hands. We would like to see paths that are not famous.',
      goals: 'Twelve trail pieces from twelve regions; 400,000 views together.',
    },
    {
      title: 'Club nights: run with strangers',
      status: 'open',
      product: 'lisa',
      niche: 'fitness',
      private: true,
      ask: 'Host one easy group run in your town, 5 to 8 kilometres, everybody welcome. We send shoes to try, a box of oranges and someone who can lace. Film it or only tell of it, and say who came.',
      goals: 'Ten evenings in ten towns with at least twenty people each.',
    },
  ],
}
