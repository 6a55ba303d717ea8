/** What is written with a counter-offer, by what it changes and by who makes it. {price} is the amount it names. */
export type Change = 'price' | 'less' | 'more' | 'rights' | 'dates' | 'meet'

export const COUNTERS: Record<'sponsor' | 'influencer', Record<Change, string[]>> = {
  influencer: {
    price: [
      'Thank you, I would like to do this. The amount is below what it takes me, though: shooting, cutting and a day of answering comments. {price} would be right for me.',
      'I like everything except the number. For this scope I usually take a bit more; could you do {price}?',
      'Two days of work and one of waiting for the light: {price}, please, and then I am in.',
      'I have counted honestly and come to {price}. Nothing on top, I promise.',
      'My rates went up in January (first time in three years). With {price} I could say yes today.',
      'That would be all right for a story, but not for this. {price}?',
      'I asked a colleague whether I am too dear, and she laughed at me. So: {price}.',
      'Happy to, but I don’t go below my packages for first-time partners. {price} has the travel in it already.',
      'I see where the number comes from. There is more editing in this format than one thinks; {price} covers it.',
      'The scope is fine. For the fee I would need {price}, because I turn down something else in that week.',
    ],
    less: [
      'For that amount I would leave something out rather than do everything in half. Have a look at the new list.',
      'Could we drop the smallest piece? It brings you little and takes me an evening.',
      'I have cut the scope a bit, to what I know works with my people. {price} for that.',
      'Fewer pieces, better made, that is how I would like to do it. I changed the list accordingly.',
      'Three things in two weeks are too many for my audience; they notice. One less, and {price}.',
      'I would rather do this without the extra stories. They are gone after a day anyway.',
    ],
    more: [
      'What if I added something? It is the same day of shooting, and for {price} you would have it as well.',
      'I could take the second channel along for a little more, the material is there anyway.',
      'I put one more piece in, because people always ask afterwards and I would like to answer them properly.',
    ],
    rights: [
      'Paid use of my face is a different thing from a post. I changed the rights to organic; we can talk about ads once you have seen it.',
      'Could we limit the usage? Thirty days on your channels are fine, a year is more than I give.',
      'I reduced the usage rights in the offer. If you need more later, just ask, I am not difficult about it.',
      'One thing: whoever buys ads with my pictures has to pay for that apart. The rest is fine with me.',
    ],
    dates: [
      'I can’t make the first date, I am away that week. I moved it, everything else can stay.',
      'Ten days of testing are too few for me, so I have put the date a little later. {price} as you see.',
      'Same thing, but with a date that I can keep. My editor has small children and so have I.',
      'Could it be a week later? Then I would have it in daylight.',
    ],
    meet: [
      'Let us meet: {price}. And a loaf, a coffee or whatever you have lying around.',
      'I will come towards you, {price}, because I want to do it. That is really where it ends for me.',
      'Fine, {price}, if the payment comes within two weeks as you write.',
      'Middle of the two, rounded in your favour: {price}.',
      'You are stubborn in a nice way. {price}?',
      '{price}, and I will throw in the making-of, because I will film that anyway.',
      'All right, I slept over it. {price} and we both stop calculating.',
    ],
  },
  sponsor: {
    price: [
      'Thank you, we like the idea very much. The fee is over what we have planned for each person; could you see yourself at {price}?',
      'We would love to, but we have to make the budget do for six. {price} is what I can offer for it today.',
      'I took it to our Monday meeting: yes to you, and {price} as the frame. Does that work?',
      'Your figures are good, no question. For a first time together we would like to begin at {price}.',
      'We have paid about {price} for this scope so far, and would not like to treat people differently.',
      'Half of the budget is gone already, honestly. What I can still do is {price}.',
      'Could we say {price}? It goes out within 14 days of publishing, and the samples are yours.',
      'I can’t get the full amount through. {price} is approved, I have it in writing here.',
      'We think your price is fair, our purse is just smaller. {price}, and no bad feelings if it is a no.',
    ],
    less: [
      'To get nearer to your price we have made the list shorter. {price} for what is left, is that better?',
      'Then let us do less: I took one piece out and left the rest.',
      'Understood. We don’t need everything; the main piece is what we are after. New list, {price}.',
      'I have removed the part that was only there because we always have it.',
    ],
    more: [
      'We can go up to {price} if there is a little more in it. I have added what I mean.',
      'What about one more piece for it? With that I get {price} approved without a discussion.',
      'Yes, gladly more money, and a bit more for it: please see the list.',
      'My colleague asks whether one set of stories is possible on top. I have put it in and raised the fee.',
    ],
    rights: [
      'We would like to be allowed to use the best bits as ads, so I changed the rights and added to the fee. {price}.',
      'Could we have the usage for a longer time? That is why the amount is different now.',
      'The pictures will be good enough for our shop, I am sure. I have put in the longer usage, at {price}.',
    ],
    dates: [
      'Everything is fine with us, we only have to move the date because the samples come later.',
      'The date you named is after our shop has opened for the season. Could it be a little earlier? Otherwise as it was.',
      'Small change: the due date, so that it does not collide with two others on that day.',
    ],
    meet: [
      'Halfway then: {price}. I think we can both live with that.',
      'I got a bit more out of it, {price}, and that is the end of the drawer, truly.',
      'We would be sorry if this failed on the last few percent. {price}?',
      'All right. {price}, payment on the day it goes online.',
      'I have crossed out our own coffee budget. {price}.',
      'Last try from us, with a smile: {price}.',
      'Agreed on all but the number, so: {price}, and you choose the date.',
    ],
  },
}
