import { Redis } from 'ioredis'
import type { Logger } from 'pino'

/**
 * The Redis or Valkey that processes share counts and news by; null where none is configured. It may be down, now or
 * later: a command then fails at once instead of waiting, and whoever gave it goes on without.
 */
export function openRedis(url: string | null, log: Logger): Redis | null {
  if (!url) return null
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    connectTimeout: 5000,
    commandTimeout: 1000,
    retryStrategy: (times) => Math.min(times * 200, 3000),
  })
  let reached: boolean | null = null
  redis.on('ready', () => {
    if (reached === false) log.info('Redis is reached again.')
    reached = true
  })
  redis.on('error', ({ message }: Error) => {
    if (reached !== false) log.warn(`Redis is not reached; this process goes on without it: ${message}`)
    reached = false
  })
  return redis
}

export const closeRedis = (redis: Redis | null): void => redis?.disconnect()
