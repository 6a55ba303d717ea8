import { expect, it } from 'vitest'
import { writeLetter } from './letter.ts'

const evil = `<img src=x onerror=alert(1)> & "Nora" 'O’Neill'\n<script>alert(1)</script>`

it('shows what users wrote as words, never as markup', () => {
  const { body, html } = writeLetter(
    {
      greeting: `Hello ${evil},`,
      paragraphs: [evil],
      button: { label: evil, url: `https://accord.example/"><script>alert(1)</script>` },
      after: [evil],
    },
    'https://accord.example',
  )
  expect(body).toContain(evil)
  const tags = [...html.matchAll(/<\/?([a-z]+)/g)].map(([, tag]) => tag)
  expect(tags).not.toContain('img')
  expect(tags).not.toContain('script')
  // Every attribute of every tag is one of ours: nothing broke out of a quotation.
  const attributes = [...html.matchAll(/<[a-z]+((?:\s+[a-z-]+="[^"<>]*")*)\s*>/g)].length
  expect(attributes).toBe([...html.matchAll(/<[a-z]+[\s>]/g)].length)
  expect(html).toContain('&#60;script&#62;alert(1)&#60;/script&#62;')
})

it('says the same in plain text, with the address on a line of its own', () => {
  const { body } = writeLetter(
    { greeting: 'Hello Nora,', paragraphs: ['it worked:'], button: { label: 'Look', url: 'https://accord.example/x' }, after: ['Good for an hour.'] }, // prettier-ignore
    'https://accord.example',
  )
  expect(body).toBe('Hello Nora,\n\nit worked:\n\nhttps://accord.example/x\n\nGood for an hour.\n')
})
