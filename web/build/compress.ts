import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** Writes .br and .gz beside each file, so that the server compresses nothing twice. */
export function compress(): Plugin {
  return {
    name: 'accord:compress',
    apply: 'build',
    writeBundle({ dir }) {
      for (const file of globSync('**/*.{js,css,html,svg}', { cwd: dir! })) {
        const path = join(dir!, file)
        const bytes = readFileSync(path)
        if (bytes.length < 1024) continue
        const params = {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        }
        writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }))
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
      }
    },
  }
}
