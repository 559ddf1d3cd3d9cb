import pino from 'pino'

export type Log = pino.Logger

/** Structured lines with a request id. No bodies, no query strings, no names: personal data never enters a log. */
export function createLog(level: string, name: string, to?: pino.DestinationStream): Log {
  const options = {
    level,
    name,
    base: { name },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: errorOf },
  }
  return to === undefined ? pino(options) : pino(options, to)
}

/**
 * PostgreSQL repeats what it was given: `Key (identity_number)=(...) already exists`, `invalid input: "..."`, the failing
 * row. Of its errors only what names our own things is written.
 */
function errorOf(error: Error): object {
  if (error?.name !== 'PostgresError') return pino.stdSerializers.err(error)
  const { code, schema_name, table_name, column_name, constraint_name, routine } = error as Error &
    Record<string, unknown>
  return {
    ...{ type: error.name, code, schema_name, table_name, column_name, constraint_name, routine },
    message: error.message.replaceAll(/"[^"]*"/g, '"..."'),
    stack: error.stack?.slice(error.stack.indexOf('\n    at ') + 1),
  }
}
