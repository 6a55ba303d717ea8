// Writes what is generated and checked in: the tables' types and the web's types of the API. With --verify it only
// compares, and fails where something is stale.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import { openApiDocument } from '../server/src/openapi-document.ts'
import { withScratchDatabase } from '../server/src/testing/scratch-database.ts'
import { generateTypes } from '../server/src/platform/database/types.ts'

const API_TYPES = join(import.meta.dirname, '../web/src/app/api-schema.generated.d.ts')
const verify = process.argv.includes('--verify')

const text = `// Generated from the OpenAPI document by npm run generate. Not edited by hand.\n${astToString(
  await openapiTS((await openApiDocument()) as never),
)}`
const apiTypes = verify ? (await readFile(API_TYPES, 'utf8')) === text : true
if (!verify) await writeFile(API_TYPES, text)

const tableTypes = await withScratchDatabase((url) => generateTypes(url, verify))

if (!apiTypes) console.error('web/src/app/api-schema.generated.d.ts is stale: npm run generate')
if (!tableTypes) console.error('server/src/platform/database/schema.generated.ts is stale: npm run generate')
process.exit(apiTypes && tableTypes ? 0 : 1)
