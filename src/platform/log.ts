import pino from 'pino'

export type Log = pino.Logger

/** Structured lines with a request id. No bodies, no query strings, no names: personal data never enters a log. */
export function createLog(level: string, name: string): Log {
  return pino({ level, name, base: { name }, timestamp: pino.stdTimeFunctions.isoTime })
}
