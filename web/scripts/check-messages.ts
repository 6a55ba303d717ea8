import { globSync, readFileSync } from 'node:fs'

/** Every language has the same keys, and every key that the pages name literally exists. */
const folder = new URL('../src/i18n/', import.meta.url)
const faults: string[] = []
const words = (language: string) =>
  new Map(
    globSync(`${language}/*.json`, { cwd: folder }).flatMap((file) => {
      const feature = file.split('/').at(-1)!.replace('.json', '')
      return flat(JSON.parse(readFileSync(new URL(file, folder), 'utf8')), feature)
    }),
  )
const english = words('en')

for (const language of globSync('??', { cwd: folder })) {
  const own = words(language)
  for (const key of english.keys()) if (!own.has(key)) faults.push(`${language} lacks ${key}`)
  for (const [key, text] of own) {
    if (!english.has(key)) faults.push(`${language} has ${key}, which English has not`)
    else if (slots(text) !== slots(english.get(key)!)) faults.push(`${language} fills other slots in ${key}`)
  }
}

const source = new URL('../src/', import.meta.url)
for (const file of globSync('**/*.{vue,ts}', { cwd: source })) {
  const text = readFileSync(new URL(file, source), 'utf8')
  for (const [, key] of text.matchAll(/\bt\(\s*'([a-z][\w-]*(?:\.[\w-]+)+)'/g)) {
    if (!english.has(key!)) faults.push(`${file} says ${key}, which no file has`)
  }
}

for (const fault of faults) console.error(fault)
console.log(`${english.size} messages, ${faults.length} faults`)
process.exitCode = faults.length ? 1 : 0

function flat(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value as object).flatMap(([key, inner]) => flat(inner, `${path}.${key}`))
}

function slots(text: string) {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort().join()
}
