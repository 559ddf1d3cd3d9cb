import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Static, TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { root } from '#platform/root.ts'

/** A file of db/reference, checked by its schema: a slip in it stops the start with its place. */
export function readReference<T extends TSchema>(path: string, schema: T): Static<T> {
  const content: unknown = JSON.parse(readFileSync(join(root, path), 'utf8'))
  const [fault] = Value.Errors(schema, content)
  if (fault) throw new Error(`${path}${fault.instancePath}: ${fault.message}`)
  return content as Static<T>
}
