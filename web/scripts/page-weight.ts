import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** What a stranger's first page loads, compressed: the entry's static closure, and the landing page's own. */
const limits = { script: 150, style: 40 }
const dist = new URL('../dist/', import.meta.url)

interface Chunk {
  file: string
  src?: string
  isEntry?: boolean
  imports?: string[]
  css?: string[]
}
const manifest: Record<string, Chunk> = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))
const landing = ['src/features/landing/LandingPage.vue', 'src/i18n/en/app.json', 'src/i18n/en/landing.json']

const files = closure([...Object.keys(manifest).filter((name) => manifest[name]?.isEntry), ...landing])
const script = report(
  'script',
  [...files].filter((file) => file.endsWith('.js')),
  limits.script,
)
const style = report(
  'style',
  [...files].filter((file) => file.endsWith('.css')),
  limits.style,
)
process.exitCode = script && style ? 0 : 1

function closure(names: string[], seen = new Set<string>(), found = new Set<string>()) {
  for (const name of names) {
    const chunk = manifest[name]
    if (!chunk) throw new Error(`${name} is not in the manifest`)
    if (seen.has(name)) continue
    seen.add(name)
    for (const file of [chunk.file, ...(chunk.css ?? [])]) found.add(file)
    closure(chunk.imports ?? [], seen, found)
  }
  return found
}

function report(kind: string, of: string[], limit: number) {
  const weighed = of
    .map((file) => ({ file, bytes: gzipSync(readFileSync(new URL(file, dist)), { level: 6 }).length }))
    .sort((a, b) => b.bytes - a.bytes)
  const total = weighed.reduce((sum, { bytes }) => sum + bytes, 0) / 1024
  console.log(`${kind}: ${total.toFixed(1)} KiB gzip of ${limit} allowed, in ${of.length} files`)
  for (const { file, bytes } of weighed.slice(0, 8))
    console.log(`  ${(bytes / 1024).toFixed(1).padStart(6)}  ${file}`)
  return total <= limit
}
