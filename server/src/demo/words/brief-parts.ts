/** The parts of a brief that are much the same whoever writes it. `{audience}` is who the niche's people speak to. */
export const WHO = [
  'We are looking for people who already speak to {audience}. The number of followers is less important to us than what is said under the posts.',
  'Small channels are welcome, from about 2,000 followers. If you reach {audience} and they write back, we should talk.',
  'Best of all you have done something like this before without being paid for it. Send us that piece with your application, it tells us more than a media kit.',
  'Three or four people who differ from one another are better than ten who are alike. Tell us in two sentences what would be different with you.',
  'You do not need a studio. You do need the time: please only apply if the weeks named above are really free.',
  'We choose by hand and answer everybody, also those we do not choose, within about ten days.',
  'Any language is fine if you can send us a rough translation for the check of facts. We would love to reach {audience} outside the usual capitals.',
  'If you have worked for somebody in our line within the last three months, please tell us. It is no reason against it, we only want to know.',
  'People who speak to {audience} will get most out of it, but we have been surprised before: our best piece last year came from a lighthouse keeper’s account.',
  'We are happy to work with the same people again. Four of the last seven came back, and we pay more the second time.',
]

export const PRACTICE = [
  'You get {product} from us within a week of agreeing and keep it. Please send a draft four working days before publishing; we correct facts and nothing else.',
  'Samples go out on Tuesdays. We plan one call of half an hour at the beginning and then leave you in peace, unless you want us.',
  'One round of changes is included, and we have hardly ever needed it. Publishing days are agreed with each person so that not everything appears on one morning.',
  'We send {product} and, if you like, spare parts to break. Travel is paid apart, second class by train, against tickets.',
  'Please name your price for one, two and three pieces. The dates in this campaign are the outer ones, within them you choose.',
  'Drafts by mail or as a private link, whatever you are used to. Somebody who has the say reads them within two days.',
  'After thirty days we would like to have the figures as screenshots: reach, saves, comments. We send you ours in return.',
  'We put up two dates for questions to which everybody may come, you can also simply write. The person who wrote this brief answers.',
  'All that you film belongs to you. If we want to use something beyond what the offer says, we ask and pay again.',
  'There is one thing that can’t be moved, the end date. Everything before that can be, if we hear about it in time.',
  'We would rather have the piece a week later and good. Say so early and nobody will be cross.',
]

export const MONEY = [
  'Fees are paid within 14 days of publishing. Advertising has to be labelled as the law of your country asks; if you are unsure, we will look it up together.',
  'The budget is for four to eight people. We do not pay by click, we do not ask for exclusivity beyond the weeks of the campaign.',
  'Usage on our own channels for 30 days is part of the offer. Paid use is agreed and paid apart.',
  'Please put everything into your price, VAT named separately. We do not haggle for sport; if we answer with a counter-offer, there is a reason in it.',
  'Half is paid on agreement and half on publishing, so that nobody has to lend us money.',
  'We pay what is agreed even if our plans change after you have begun.',
  'What you get for the piece does not depend on what you say in it. We have this in writing in every offer.',
]
