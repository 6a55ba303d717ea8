// Writes docs/states.md from the state machines. With --verify it only compares.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  accountStates,
  appealStates,
  campaignStates,
  diagram,
  exportStates,
  reportStates,
  requestStates,
  roundStates,
} from '../contract/src/index.ts'

const PAGE = join(import.meta.dirname, '../docs/states.md')

const drawn = [
  ['A campaign', diagram(campaignStates)],
  ['A request', diagram(requestStates)],
  ['An account', diagram(accountStates)],
  ['A report', diagram(reportStates)],
  ['An appeal', diagram(appealStates)],
  ['An export', diagram(exportStates)],
  ['A round of invitations', diagram(roundStates)],
]
const text = `# States

Drawn from \`contract/src/states.ts\` by \`npm run generate\`. Each arrow names the action and who may take it.
${drawn.map(([title, picture]) => `\n## ${title}\n\n\`\`\`mermaid\n${picture}\n\`\`\`\n`).join('')}`

if (process.argv.includes('--verify')) {
  if ((await readFile(PAGE, 'utf8')) !== text) {
    console.error('docs/states.md is stale: npm run generate')
    process.exit(1)
  }
} else await writeFile(PAGE, text)
