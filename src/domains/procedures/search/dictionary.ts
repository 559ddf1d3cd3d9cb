import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Type, type Static } from 'typebox'
import { Value } from 'typebox/value'
import { raiseChange } from '#platform/changes.ts'
import type { Tx } from '#platform/database/connect.ts'
import { root } from '#platform/root.ts'
import { type DictionaryKind, dictionaryKinds } from './dictionary-kinds.ts'
import { replaceShippedEntries } from './dictionary.sql.ts'

/** Raised when an entry changes: every process reads its questions anew. */
export const dictionaryTopic = 'procedures.dictionary'

export type DictionaryEntry = {
  key: string
  kind: DictionaryKind
  /** How people say it; `~` stands for up to six other words, `<kin>` for a word of the class `kin`. */
  say: string[]
  /** What official names say; the first counts most. */
  means: string[]
  /** The words said stay part of the question as well. */
  keep: boolean
}

const phrases = (least: number) => Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { minItems: least })
const shippedFile = Type.Array(
  Type.Object({
    key: Type.String({ pattern: '^[a-z0-9-]{1,60}$' }),
    kind: Type.Union(dictionaryKinds.map((it) => Type.Literal(it))),
    say: phrases(1),
    means: Type.Optional(phrases(0)),
    keep: Type.Optional(Type.Boolean()),
  }),
)

/** The dictionary as it is shipped; a portal's own stands in the database. */
export function shippedDictionary(): DictionaryEntry[] {
  const path = 'db/reference/search-dictionary.json'
  const content: unknown = JSON.parse(readFileSync(join(root, path), 'utf8'))
  const [fault] = Value.Errors(shippedFile, content)
  if (fault) throw new Error(`${path}${fault.instancePath}: ${fault.message}`)
  return (content as Static<typeof shippedFile>).map((it) => ({ means: [], keep: false, ...it }))
}

/** Brings the shipped entries into the table. */
export async function loadShippedDictionary(tx: Tx): Promise<void> {
  if ((await replaceShippedEntries(tx, shippedDictionary())) > 0) await raiseChange(tx, dictionaryTopic)
}
