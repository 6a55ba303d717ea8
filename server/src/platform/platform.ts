import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type pg from 'pg'
import type { Logger } from 'pino'
import type { SharedAnswers } from './cache/shared-answers.ts'
import type { Configuration } from './configuration.ts'
import type { Database } from './database/database.ts'
import type { RunTransaction } from './database/tx.ts'
import type { Files } from './files/index.ts'
import type { Keys } from './keys.ts'
import type { Limits } from './limits/limits.ts'
import type { Outgoing } from './outgoing/index.ts'

/** What every module is given. */
export type Platform = {
  configuration: Configuration
  keys: Keys
  pool: pg.Pool
  /** For reading. What is written goes through `transaction`. */
  db: Database
  transaction: RunTransaction
  limits: Limits
  files: Files
  outgoing: Outgoing
  shared: SharedAnswers
  log: Logger
}

/** Fastify, with routes typed by their Zod schemas. */
export type Http = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>
