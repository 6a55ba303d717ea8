// Builds the pages if their sources are not those of the last build, as `accord start` does.
import { builtWeb } from '../server/src/platform/web-build.ts'

await builtWeb((sentence) => console.log(sentence))
