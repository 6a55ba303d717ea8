import type { NicheWords } from './niche-words.ts'

export const food: NicheWords = {
  weight: 14,
  categories: ['creator', 'creator', 'expert', 'educator'],
  platforms: ['instagram', 'tiktok', 'youtube', 'blog', 'pinterest'],
  handles: ['cooks', 'bakes', 'eats', 'kitchen', 'onthestove', 'salt'],
  pieces: ['recipe', 'weeknight dinner', 'bake'],
  audience: ['people who cook after work', 'home bakers', 'students with one pan', 'families of four'],
  openers: [
    'I cook dinner on camera, in the order in which it happens, with the washing-up left in.',
    'Bread, mostly. Since 2017 I have baked every Saturday morning and filmed about half of it.',
    'I was a line cook for nine years and now explain at home what we did there without thinking.',
    'My recipes have at most eight ingredients, because that is what fits in my bicycle basket.',
    'I collect what grandmothers cook in my part of the world, write it down and try not to improve it.',
    'Vegetables for people who do not like vegetables; I used to be one.',
    'I cook my way through one market a week and tell you what it cost, down to the cent.',
    'Fermenting, pickling, waiting: my kitchen is mostly jars by now.',
  ],
  details: [
    'Every recipe is cooked by three followers before I publish it.',
    'My kitchen has four square metres and one good window, so you will get to know that window.',
    'I weigh everything and I say so until people give in.',
    'Failures stay online. The collapsed soufflé is my most watched video.',
    'I shoot with natural light and eat what I shoot while it is hot.',
    'Twice a year I cook for forty people in the community centre and film from the sink.',
    'I do not do "guilt-free". Butter is butter.',
  ],
}

export const home: NicheWords = {
  weight: 6,
  categories: ['creator', 'expert'],
  platforms: ['instagram', 'pinterest', 'youtube', 'tiktok', 'blog'],
  handles: ['athome', 'rooms', 'livesin', 'dwelling', 'fixes'],
  pieces: ['room', 'weekend project', 'before and after'],
  audience: ['renters', 'people with small flats', 'first-time owners'],
  openers: [
    'I am renovating a railway worker’s house from 1908, one room a year, with a day job on the side.',
    'Small flats are my subject: mine has 38 square metres and a cello in it.',
    'I repair, paint and rehang things that others put on the street.',
    'I show what a home costs, from the skirting board to the sofa, because nobody told me.',
    'Rented homes that do not look rented, and can be handed back without tears.',
    'I measure rooms and draw them by hand; people send me theirs and we think about them together.',
  ],
  details: [
    'Every project has a list of what it cost and what I would not do again.',
    'My landlord follows me, which keeps me honest.',
    'I use what I show for at least a month before I show it.',
    'Half of my pictures are of cupboards from inside.',
    'I answer questions about plaster on Thursdays.',
  ],
}

export const gardening: NicheWords = {
  weight: 4,
  categories: ['creator', 'expert', 'educator'],
  platforms: ['instagram', 'youtube', 'blog', 'tiktok'],
  handles: ['grows', 'digs', 'garden', 'allotment', 'sprouts'],
  pieces: ['hour in the garden', 'sowing calendar', 'bed from scratch'],
  audience: ['allotment people', 'balcony gardeners', 'beginners with a spade'],
  openers: [
    'I have an allotment of 240 square metres, a slug problem and a waiting list for my tomatoes.',
    'Balcony gardening on the sixth floor, with wind.',
    'I save seeds, swap them and write down what came of it; the notebook is in its eleventh year.',
    'I was taught gardening by my neighbour Herta, who is 84 and disagrees with everything I post.',
    'I turn lawns into something that hums.',
  ],
  details: [
    'Nothing is staged: what the hail took stays in the video.',
    'I publish my harvest in kilograms at the end of each season.',
    'Peat-free since 2014, and happy to argue about it.',
    'I film at six in the morning, before the neighbours’ mower.',
    'There is a monthly seed swap with about sixty of my readers.',
  ],
}

export const health: NicheWords = {
  weight: 5,
  categories: ['expert', 'educator', 'creator'],
  platforms: ['instagram', 'youtube', 'tiktok', 'podcast', 'newsletter'],
  handles: ['feelswell', 'onhealth', 'breathes', 'sleeps', 'explains'],
  pieces: ['explainer', 'myth, checked', 'calm ten minutes'],
  audience: ['people with desk jobs', 'young parents who sleep too little', 'people who read leaflets'],
  openers: [
    'Nurse on a night ward, and in the daytime I explain what the letters from the hospital mean.',
    'I am a physiotherapist who is allergic to miracle exercises.',
    'I talk about sleep, because I did not have any for two years.',
    'Dietitian by training. I read studies so that you can eat your lunch.',
    'Living with type 1 diabetes since I was nine, and mostly cheerful about it.',
  ],
  details: [
    'Sources are under every post, and I correct myself in public when I was wrong.',
    'I do not advertise supplements. Anything else we can talk about.',
    'Once a month a colleague from another trade reads over what I want to say.',
    'My comments are moderated by two people who know more than I do.',
    'I never diagnose in messages, and I say so kindly about forty times a week.',
  ],
}

export const beauty: NicheWords = {
  weight: 9,
  categories: ['creator', 'model', 'artist', 'expert'],
  platforms: ['instagram', 'tiktok', 'youtube', 'pinterest'],
  handles: ['inpowder', 'skin', 'glow', 'face', 'paints'],
  pieces: ['routine in daylight', 'look', 'honest first impression'],
  audience: ['people with sensitive skin', 'make-up beginners over thirty', 'people with curls'],
  openers: [
    'Make-up on a face that has been through things: scars, rosacea, 41 years.',
    'I worked behind the counter of a department store for six years and know what you were sold.',
    'Curls, all of them, and how to live with them in a humid town.',
    'I do stage make-up at the opera and show tricks that survive three hours of light.',
    'Skin care for people who have ten minutes and no patience.',
    'I test cheap things and expensive things without looking at the label; my sister keeps the list.',
    'Nails, long and short, on hands that also repair bicycles.',
  ],
  details: [
    'No filters since 2020, and my pores have their own fans.',
    'I show products when they are empty, rarely when they are new.',
    'Ingredients are read aloud. It takes a while and people fall asleep to it, they write.',
    'If it stings, you will see it sting.',
    'I film by the bathroom window at eight, so the light is what it is.',
    'My mother does the other half of the face; she is faster.',
  ],
}

export const fashion: NicheWords = {
  weight: 9,
  categories: ['creator', 'model', 'artist'],
  platforms: ['instagram', 'tiktok', 'pinterest', 'youtube'],
  handles: ['wears', 'wardrobe', 'stitches', 'style', 'instripes'],
  pieces: ['outfit week', 'one piece, five ways', 'try-on'],
  audience: ['people who buy second-hand', 'tall women', 'office people who are bored of grey'],
  openers: [
    'I have bought nothing new for three years and am better dressed than before.',
    'Tailor’s daughter. I explain why a sleeve pulls and what that says about the price.',
    'Clothes for tall people, filmed from far enough away.',
    'I wear one dress for a week, in seven ways, and see who notices.',
    'Menswear without rules about ties; mostly knitwear, mostly mended.',
    'Streetwear and prayer times: modest fashion in a loud city.',
    'I sew on a machine from 1962 and take you along through every wrong seam.',
  ],
  details: [
    'Cost per wear is on every post. The boots are down to 31 cents.',
    'I give sizes, measurements and what I had to let out.',
    'I photograph in the staircase, because it has the best light in the house.',
    'Whatever I am sent and do not wear goes to the swap shop, with a receipt.',
    'My dog is in a third of the pictures and in most of the comments.',
  ],
}
