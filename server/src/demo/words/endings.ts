/** Why a request came to nothing, as the one says it who ends it. */
export const REJECTED: Record<'sponsor' | 'influencer', string[]> = {
  sponsor: [
    'Thank you for the trouble you took. We have found four people who live nearer to the workshop, and the budget ends there.',
    'It was close. In the end we wanted somebody who speaks to parents of younger children.',
    'We like your work, but the fee and our budget do not meet, and we do not want to beat you down.',
    'The dates do not fit together, unfortunately. May we write again for the next one?',
    'Two of the others are about the same subject, and a third would be one too many. Sorry.',
    'We decided for longer formats this time. Nothing to do with the quality of yours.',
    'Your last paid piece was for a competitor and is four weeks old. Perhaps after a pause.',
    'We have talked about it for a long time and it does not feel right for this one. Thank you for being so open.',
    'The places for this round are taken. Your idea was good, keep it, and try us in spring.',
    'Sorry, we can’t go that far with the amount.',
  ],
  influencer: [
    'Thank you, but no. I have two paid pieces in that month already, and my people notice when it becomes more.',
    'I tried the sample of a friend and it is not for me, so I would have to pretend. All the best with it.',
    'The fee does not carry the days it would take. I would rather say no than do it badly.',
    'I do not give paid rights, sorry. If that changes on your side, write to me.',
    'I am expecting a child in exactly those weeks. Another time with pleasure!',
    'I think we want different things from it. No hard feelings, and good luck with the others.',
    'I had to decide between two, and the other one was quicker.',
    'I slept on it. My audience would not believe this one of me, and they would be right.',
    'The brief has changed a lot since your first message, and it is no longer the thing I wanted to do.',
    'It is too soon for me after the last campaign in this corner. Perhaps in summer.',
  ],
}

export const WITHDRAWN: Record<'sponsor' | 'influencer', string[]> = {
  sponsor: [
    'We have to withdraw this: everything is moved by six weeks on our side. We will write again.',
    'Sorry, the place has gone to somebody else while we were still talking. That should not have happened.',
    'We have changed the idea, and your format no longer fits into it. Thank you for your patience.',
    'Our budget for the quarter was cut this morning. I am sorry, I would have liked it.',
    'We do this one ourselves in the end, with two cameras and a lot of goodwill. Sorry for the back and forth.',
    'No answer for a while, so I take it back, without any hard feelings.',
  ],
  influencer: [
    'I am taking my application back, I have broken my wrist and will not film anything for six weeks.',
    'Something longer has come up for these months. Thank you for the friendly exchange.',
    'I should have read the dates properly: I am away. Sorry for the trouble.',
    'On reflection it does not fit with a partner I already have. I would rather say so now.',
    'I withdraw for the moment, I need a break from paid work. It has nothing to do with you.',
    'My flat is being rebuilt, and the kitchen with it. Next time.',
  ],
}

/** Written by who waits for an answer that does not come. */
export const NUDGES: Record<'sponsor' | 'influencer', string[]> = {
  sponsor: [
    'Hello {them}, did this get lost? The offer runs out soon, a short no is fine as well.',
    'Just a small reminder from our side. We would have to ask somebody else next week.',
    'Hi {them}, are you still interested? Otherwise I will let it run out, no problem.',
    'I hope you are well. If the amount is what keeps you, tell me.',
  ],
  influencer: [
    'Hello {them}, have you had time to look at it? I have to plan my month.',
    'A short push upwards in your inbox. After the weekend I would give the slot away.',
    'No hurry at all, I only want to know whether to keep the week free.',
    'Hi {them}, just checking whether that arrived.',
  ],
}
