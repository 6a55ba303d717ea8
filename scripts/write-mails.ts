// Compiles the mails in server/mails (MJML) to the HTML that the server fills in. With --verify it only compares.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import mjml from 'mjml'

const FOLDER = join(import.meta.dirname, '../server/mails')
const FRAME = 'frame.mjml'

const verify = process.argv.includes('--verify')
const frame = await readFile(join(FOLDER, FRAME), 'utf8')
let stale = false
for (const name of (await readdir(FOLDER)).filter((name) => name.endsWith('.mjml') && name !== FRAME)) {
  const content = await readFile(join(FOLDER, name), 'utf8')
  const { html, errors } = await mjml(frame.replace('<!-- content -->', content), {
    validationLevel: 'strict',
    keepComments: false,
    fonts: {},
  })
  if (errors.length > 0)
    throw new Error(`${name}: ${errors.map(({ formattedMessage }) => formattedMessage).join('\n')}`)
  const path = join(FOLDER, name.replace('.mjml', '.generated.html'))
  if (!verify) await writeFile(path, html)
  else if ((await readFile(path, 'utf8').catch(() => '')) !== html) {
    console.error(`${path} is stale: npm run generate`)
    stale = true
  }
}
process.exit(stale ? 1 : 0)
