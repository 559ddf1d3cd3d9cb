import { readFileSync } from 'node:fs'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import type { Connection } from './connection.ts'
import { httpConnection } from './http-connection.ts'

const connectionsFile = Type.Object(
  {
    connections: Type.Array(
      Type.Object(
        {
          database: Type.String({ pattern: '^[0-9A-Za-z][0-9A-Za-z._-]{0,99}$' }),
          url: Type.String({ pattern: '^https?://' }),
          headers: Type.Optional(Type.Record(Type.String({ pattern: '^[A-Za-z0-9-]+$' }), Type.String())),
          timeoutSeconds: Type.Optional(Type.Number({ minimum: 1, maximum: 30 })),
          allowPrivate: Type.Optional(Type.Boolean()),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
)

/** Reads the file of connections to databases; says in a sentence what is wrong with it. */
export function readConnections(path: string | undefined): Map<string, Connection> {
  if (path === undefined) return new Map()
  const content = contentOf(path)
  const [fault] = Value.Errors(connectionsFile, content)
  if (fault) throw new Error(`DATABASE_CONNECTIONS_FILE ${path}${fault.instancePath}: ${fault.message}`)
  const { connections } = Value.Parse(connectionsFile, content)
  return new Map(
    connections.map(({ database, url, headers = {}, timeoutSeconds = 10, allowPrivate = false }) => [
      database,
      httpConnection({ url, headers, timeoutSeconds, allowPrivate }),
    ]),
  )
}

function contentOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is not JSON' : (error as NodeJS.ErrnoException).code
    throw new Error(`DATABASE_CONNECTIONS_FILE ${path} cannot be read: ${why}`)
  }
}
