/**
 * What is written with a first offer. {them} is who reads it, {me} who writes, {product} what the campaign is about,
 * {piece} what the influencer makes, {audience} for whom.
 */
export const INVITATION_HELLO = [
  'Hello {them}, your last three pieces have been going round our office, the second one with sound.',
  'Dear {them}, one of our customers sent us your profile with the note "this one, please" – so here we are.',
  'Hi {them}, we have been reading along for a while and like how you answer people who disagree with you.',
  'Good morning {them}, {me} from {company} here. I found you through a comment that you left elsewhere, which I liked better than the post.',
  'Hello {them}, I will be brief, you probably get many of these.',
  'Hi {them}, we talked about whom we would trust with {product} and your name came up twice.',
  'Dear {them}, the way you speak to {audience} is what we can’t do ourselves.',
  'Hello {them}, we are not a big company and this is not a mass mail; I have written to six people.',
  'Hi {them}, my colleague has cooked, built or walked about everything you have shown. So you have an advocate here.',
  'Hello {them}, I saw that you are based in {city}. That, and your eye for the unglamorous part, is why I write.',
  'Hi {them}, {me} from {company}. We made a shortlist of four for this, and you are on the first line of it.',
  'Dear {them}, I hope it is all right to write to you directly about "{title}".',
  'Hello {them}, your piece in spring in which it all went wrong is the reason for this invitation.',
  'Hi {them}, it would be about {product}. If that does not interest you, no harm done, and thank you for your work.',
]

export const INVITATION_ASK = [
  'We would like to have you for "{title}" and thought of what is in the offer; the brief says the rest.',
  'What we imagine stands below. Please read it as a beginning, you know better what works for {audience}.',
  'The offer is for the scope we had in mind. If a different format suits you better, make us a counter-offer.',
  'Would you try {product} for a few weeks and tell {audience} what you found?',
  'We would love to see one of your usual pieces with {product} in it, no more and no less.',
  'The fee is a first thought, made from your packages and our budget. Tell us if it is off.',
  'You would have a free hand with everything but the facts.',
  'We have planned it small on purpose, so that there is room to add something if you enjoy it.',
  'The dates are ours, the idea may be yours.',
  'I have put in what we paid for something similar in autumn.',
]

export const INVITATION_END = [
  'Shall we talk, or is writing easier for you?',
  'I am in the office until Thursday and here in any case. Best, {me}',
  'Looking forward to hearing from you, and a no is fine too. {me}',
  'Best wishes from all of us, {me}',
  'Take your time, the offer stands for a while.',
  'Greetings, {me}',
  'If you would like to have a sample in your hands first: write me an address and it goes out tomorrow.',
  'Thanks for reading this far. {me}',
  '',
  '',
]

export const APPLICATION_HELLO = [
  'Hello, I would like to apply for "{title}".',
  'Hi {them}, I read the brief twice, the second time aloud to my flatmate, and here I am.',
  'Good evening, a brief that asks for the thing that goes wrong – I had to write.',
  'Hello {company}, I have had a sample of yours in use for a year, passed on by a friend, so this is an easy one for me.',
  'Dear {them}, thank you for a brief without the word "authentic" in it.',
  'Hi, I saw this yesterday and slept on it, and I still want to do it.',
  'Hello {them}, I make a {piece} nearly every week, and this would fit without bending anything.',
  'Hi {company}, my people have asked me about exactly this for months.',
  'Hello, {me} here, from {city}. I speak to {audience}, and about {product} I have a few opinions already.',
  'Good morning {them}, I do not apply for much. For this I do.',
  'Hi {them}, short application from a train, longer answers later.',
  'Hello {company}, you say small channels are fine. Mine is what it is, but they do write back.',
  'Dear {company}, I would like to take part, and I have a question at the end.',
  'Hello {them}, I know two people who have worked with you and both said yes when I asked.',
]

export const APPLICATION_WHY = [
  'My idea: no review but a diary, with {product} as a thing that is simply there, every day a little.',
  'I would do it as a {piece}, because that is what {audience} stay for, and take an afternoon to do it properly.',
  'I would begin with the question I get most and not answer it until the end.',
  'What I could add is my mother, who has doubted everything I ever recommended and would say so on camera.',
  'I would like to show it on a bad day. On a good one everything works.',
  'I made something similar last year without being paid; it is still the piece people mention when they meet me.',
  'I can begin in the second week, and would want at least ten days with {product} before I film.',
  'I would like to do it in two parts, so that people can ask in between and I can answer in the second.',
  'The angle I have in mind is the price, openly. {audience} will ask anyway.',
  'I can offer pictures along with it, they are usually what is used longest.',
  'I would film in {city}, at places that nobody has seen forty times.',
  'I would not compare it with anything. I would use it until I have something to say.',
]

export const APPLICATION_END = [
  'My price is in the offer, with one round of changes. Figures of my last three paid pieces gladly by message.',
  'The amount is what is in my packages. For more than one piece we can talk.',
  'Is the end date firm? I would be a week late with the second part.',
  'If the budget is smaller than I think, tell me, and I will say what I would leave out.',
  'I can send raw material as well, if you need it for your own channels.',
  'Greetings from {city}, {me}',
  'Happy to send references. {me}',
  'Thanks for reading. {me}',
  'Question: does it have to be labelled in English too? I work in two languages.',
  'I am free from the 10th on, earlier only in the evenings.',
]
