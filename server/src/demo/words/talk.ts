/** Questions that come up between two offers, each with its answer. */
export const ASKED_BY_INFLUENCER: [question: string, answer: string][] = [
  [
    'Is there a script, or is it really up to me?',
    'Really up to you. We send one page of facts and that is it.',
  ],
  [
    'Where do you ship from? Customs took three weeks the last time.',
    'From inside the EU, and we pay whatever comes on top. We can also ship to a pick-up point.',
  ],
  [
    'Can I say what I did not like?',
    'Please do. If it is a mistake in the product, tell us a day before so that we can look into it.',
  ],
  [
    'Who reads the draft? Last year I had five people correcting the same sentence.',
    'One person, me. I answer within two days and I only correct facts.',
  ],
  [
    'Do you need a translation of what I say?',
    'A rough one is enough, we only check the facts. Subtitles we can make for you.',
  ],
  [
    'May I keep comments open? Some brands ask me to close them.',
    'Open, please. We will even answer the unpleasant ones, with our name on it.',
  ],
  ['Is it a problem that I worked with somebody from your line in summer?', 'No. Thank you for saying so.'],
  [
    'What happens if the weather does not play along?',
    'Then it is a week later. Or in the rain, if you ask me.',
  ],
  [
    'Can I give away the sample afterwards?',
    'It is yours. If you give it away, give it to someone who will use it.',
  ],
  [
    'How many others are there? I would rather not be the fifth with the same hook on the same day.',
    'Five altogether, and everybody has another week. Yours is the second.',
  ],
  [
    'Do you pay by invoice or through a platform?',
    'By invoice, within 14 days, to the account you name on it.',
  ],
  [
    'Which size of the sample should I take? I am between two.',
    'The larger one. And if it is wrong we change it, the wrong one may stay with you.',
  ],
  [
    'Do I have to show my face? I normally don’t.',
    'No. Hands and voice are enough, that is what we like about yours.',
  ],
  [
    'Could my partner be in it? She is better at this than I am.',
    'Gladly, as long as she knows what she is in for.',
  ],
  [
    'My statistics for last month are on the way, or do you only need those of the last piece?',
    'The last three pieces would be best, simply as screenshots.',
  ],
  ['Is there a word you don’t want to hear?', '"Game changer". Everything else we will survive.'],
]

export const ASKED_BY_SPONSOR: [question: string, answer: string][] = [
  [
    'Could you send us the figures of two or three comparable pieces?',
    'Attached to my profile since this morning, the best one and the worst one as well.',
  ],
  [
    'What is a good day for your people, in your experience?',
    'Sunday evening, a little after seven. On Fridays nobody is there, myself included.',
  ],
  [
    'Do you film alone? We ask because of the insurance.',
    'Alone, or with my brother who carries the tripod. Insured through my trade association.',
  ],
  ['Would you mind if we linked to it in our newsletter?', 'On the contrary. Send me a copy, please.'],
  ['How long do you leave paid pieces online?', 'For good, as a rule. I have never taken one down.'],
  [
    'Where may we send the parcel?',
    'To the studio, please, I have put the address in the profile of the parcel service. Somebody is in from nine.',
  ],
  [
    'Have you got an idea for the first sentence already? I am only curious.',
    'Yes, and I am not telling. You will like it or you won’t.',
  ],
  ['Is subtitling part of your price?', 'It is, in two languages. A third I would have to pay somebody for.'],
  [
    'Could you name the shop in your town that has it, instead of ours?',
    'Even better, I will go there on Saturday and ask whether I can film.',
  ],
  [
    'Our lawyer wants the label at the very beginning. Fine with you?',
    'I do that anyway, first line and spoken.',
  ],
  [
    'Would a call of twenty minutes help?',
    'It would. Thursday after four? I will be on a train, so perhaps in sentences.',
  ],
  [
    'We noticed a jump in followers in May. May I ask?',
    'A piece of mine was on the radio. The graph is ugly but honest, I can show you the source.',
  ],
]

/** Said after a deal, in this order: something is sent, something is shown, it is online. */
export const AFTER_DEAL: [sponsor: string, influencer: string][] = [
  [
    'Wonderful. The parcel leaves today, the number follows.',
    'It is here, the neighbour had it. First impression: heavier than I thought, nicer than in the pictures.',
  ],
  [
    'Great, thank you! I am sending you the one page of facts now.',
    'Got it, read it, one question mark on the second paragraph, I will call.',
  ],
  [
    'We are glad. Shall I block the Thursday for the draft?',
    'Thursday works. You will have a private link by noon.',
  ],
  [
    'That is settled then. Samples go out on Tuesday.',
    'Thanks. I will film from the weekend on, the forecast is terrible, which suits us.',
  ],
  [
    'Very happy about this. Anything else you need from us?',
    'A second sample to take apart, if that is possible. And the name of the person who made it.',
  ],
  ['Good! The invoice may go to the address in the brief.', 'Will do, after publishing, as always.'],
  [
    'Perfect. I told the workshop, they want to know what you are planning.',
    'Tell them to watch out for mail. I am planning to be unkind to it.',
  ],
  [
    'Done, thank you. Looking forward to it.',
    'So am I. It may become one day later, my camera is being repaired.',
  ],
]

export const PUBLISHED: [influencer: string, sponsor: string][] = [
  [
    'It is online since seven. The comments are better than the video.',
    'We have been reading them aloud here. Thank you, the money is on its way.',
  ],
  [
    'Draft is in the link. The bit at 02:10 stays in, whatever you say.',
    'It is the best bit. Only one figure is wrong, I have marked it, otherwise go ahead.',
  ],
  [
    'Figures after thirty days are attached, saves are what surprised me.',
    'Us too. Shall we talk about spring?',
  ],
  [
    'Second part is published, and I have answered the question about the price in it.',
    'We saw an evening’s worth of orders from your town. Lovely.',
  ],
  [
    'Published! One mistake in the subtitles, corrected by now.',
    'Nobody noticed, apart from our boss. Thank you, that is a fine piece.',
  ],
]

export const CALLED_OFF: [sponsor: string, influencer: string][] = [
  [
    'We have to call this one off: the samples failed our own test, and we won’t have you show something we don’t sell. The agreed fee for the days you have worked will be paid.',
    'Thank you for being straight about it. I will send an invoice for one day, the rest is all right.',
  ],
  [
    'As discussed on the phone: we cancel by mutual agreement, and would like to try again next season.',
    'Agreed. Get well soon to your colleague.',
  ],
]
