import { startServer } from './start-server.ts'
import { readConfiguration } from './platform/configuration.ts'
import { openLog } from './platform/start-platform.ts'

const configuration = readConfiguration(process.env)
await startServer(configuration, openLog(configuration))
