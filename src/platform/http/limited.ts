import type { Services } from '../mount.ts'

/** A stricter rate limit for one route: this many requests a minute from one address. Tests that set no limit have none. */
export function limited({ config }: Services, max: number): { rateLimit?: { max: number; timeWindow: number } } {
  return config.RATE_LIMIT_PER_MINUTE >= 100_000 ? {} : { rateLimit: { max, timeWindow: 60_000 } }
}
