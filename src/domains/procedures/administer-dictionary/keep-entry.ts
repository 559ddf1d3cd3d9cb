import { type Actor, demand } from '#platform/actor.ts'
import { raiseChange } from '#platform/changes.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { keepDictionaryAct } from '../acts.ts'
import { dictionaryTopic } from '../search/dictionary.ts'
import { fold } from '../search/words.ts'
import { findEntry, insertChange, type KeptEntry, lockEntry, saveKeptEntry } from './administer-dictionary.sql.ts'

/** Whoever checks procedures at any agency, and the portal's administrators: the dictionary is one for all. */
export function demandDictionary(actor: Actor): void {
  demand(actor, keepDictionaryAct, actor.agency?.path ?? '/')
}

export type EntryValues = Pick<KeptEntry, 'kind' | 'say' | 'means' | 'keep' | 'active'>

/** Changes an entry; it is the operator's from now on. The same once more changes nothing. */
export async function changeEntry(tx: Tx, actor: Actor, it: { key: string; values: EntryValues }): Promise<void> {
  demandDictionary(actor)
  const before = await lockEntry(tx, it.key)
  if (!before) throw new Problem('not-found')
  // What an entry is does not change: other entries name classes by their keys.
  const after: KeptEntry = { ...before, ...it.values, kind: before.kind, source: 'portal' }
  if (isSame(before, after)) return
  await write(tx, actor, { before, after })
}

/** Adds an entry under a key made of its first words, and gives back the key. */
export async function addEntry(tx: Tx, actor: Actor, values: EntryValues): Promise<string> {
  demandDictionary(actor)
  const wanted = keyOf(values.say[0]!)
  for (let number = 1; ; number++) {
    const key = number === 1 ? wanted : `${wanted}-${number}`
    const known = await findEntry(tx, key)
    const after: KeptEntry = { key, ...values, source: 'portal' }
    // Sent twice, it is there already.
    if (known && isSame(known, after)) return key
    if (known) continue
    await write(tx, actor, { before: null, after })
    return key
  }
}

async function write(tx: Tx, actor: Actor, it: { before: KeptEntry | null; after: KeptEntry }): Promise<void> {
  await saveKeptEntry(tx, it.after)
  await insertChange(tx, { ...it, at: now(), accountId: actor.accountId, name: actor.name })
  await raiseChange(tx, dictionaryTopic)
}

function isSame(one: KeptEntry, other: KeptEntry): boolean {
  const content = ({ kind, say, means, keep, active }: KeptEntry) => JSON.stringify([kind, say, means, keep, active])
  return content(one) === content(other)
}

const longestKey = 50

function keyOf(text: string): string {
  const key = fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longestKey)
    .replace(/-+$/, '')
  return key === '' ? 'muc' : key
}
