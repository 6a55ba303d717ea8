import { expect, it } from 'vitest'
import { dropShared, openSharedAnswers, sharedAnswer } from './shared-answers.ts'

const about = (key: string) => ({ key, shows: ['campaigns'] })
const hearing = () => ({ ...openSharedAnswers(), hears: true })
const text = async (answer: ReturnType<typeof sharedAnswer>) => (await answer).json.toString()
const never = () => Promise.reject(new Error('asked again'))

it('asks once for all who wait, and keeps what was said', async () => {
  const answers = hearing()
  const slow = Promise.withResolvers<string>()
  const first = sharedAnswer(answers, about('list'), () => slow.promise)
  const second = sharedAnswer(answers, about('list'), never)
  slow.resolve('[1]')
  expect([await text(first), await text(second)]).toEqual(['[1]', '[1]'])
  expect(await text(sharedAnswer(answers, about('list'), never))).toBe('[1]')
})

it('throws what the question threw, and keeps no refusal', async () => {
  const answers = hearing()
  const refusal = new Error('no such page')
  await expect(sharedAnswer(answers, about('list'), () => Promise.reject(refusal))).rejects.toBe(refusal)
  expect(await text(sharedAnswer(answers, about('list'), async () => '[2]'))).toBe('[2]')
})

it('answers whoever waits though so many others were kept meanwhile that theirs is not', async () => {
  const answers = hearing()
  const slow = Promise.withResolvers<string>()
  const waiting = sharedAnswer(answers, about('list'), () => slow.promise)
  for (let other = 0; other < 400; other++)
    await sharedAnswer(answers, about(`other ${other}`), async () => '[]')
  slow.resolve('[3]')
  expect(await text(waiting)).toBe('[3]')
})

it('shows nothing that was read before a change, and keeps nothing while it does not hear of any', async () => {
  const answers = hearing()
  await sharedAnswer(answers, about('list'), async () => '[4]')
  dropShared(answers, ['campaigns'])
  expect(await text(sharedAnswer(answers, about('list'), async () => '[5]'))).toBe('[5]')
  const deaf = openSharedAnswers()
  await sharedAnswer(deaf, about('list'), async () => '[6]')
  expect(await text(sharedAnswer(deaf, about('list'), async () => '[7]'))).toBe('[7]')
})
