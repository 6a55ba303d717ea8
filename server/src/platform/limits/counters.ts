import type { Redis } from 'ioredis'
import type pg from 'pg'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRedis } from 'rate-limiter-flexible'
import type { RateLimiterAbstract } from 'rate-limiter-flexible'

export type Stores = { pool: pg.Pool; redis: Redis | null; prefix: string }

/**
 * A count that all processes share. When its store is out of reach, this process counts alone until it is back: the
 * limit then holds for each process instead of for all together, which neither shuts anybody out nor lets everything in.
 */
export function openCounter(
  { pool, redis, prefix }: Stores,
  name: string,
  most: number,
  seconds: number,
): RateLimiterAbstract {
  const options = { keyPrefix: `${prefix}${name}`, points: most, duration: seconds }
  const insured = { ...options, insuranceLimiter: new RateLimiterMemory(options) }
  if (redis) return new RateLimiterRedis({ ...insured, storeClient: redis, rejectIfRedisNotReady: true })
  return new RateLimiterPostgres({
    ...insured,
    storeClient: pool,
    storeType: 'pool',
    tableName: 'rate_limits',
    tableCreated: true,
    clearExpiredByTimeout: false,
  })
}
