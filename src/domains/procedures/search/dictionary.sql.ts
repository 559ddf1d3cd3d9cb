import type { Db, Tx } from '#platform/database/connect.ts'
import type { DictionaryEntry } from './dictionary.ts'

/** What search reads questions with: every entry that is not switched off. */
export async function readDictionary(db: Db): Promise<DictionaryEntry[]> {
  return db<DictionaryEntry[]>`
    select key, kind, say, means, keep from procedures.dictionary_entry where active order by key`
}

/** Puts the shipped entries in place of those shipped before; what an operator wrote or switched off stays. */
export async function replaceShippedEntries(tx: Tx, entries: readonly DictionaryEntry[]): Promise<number> {
  const given = tx.json(entries as never)
  const removed = await tx`
    delete from procedures.dictionary_entry
    where source = 'reference' and key not in (select it ->> 'key' from jsonb_array_elements(${given}) it)`
  const written = await tx`
    insert into procedures.dictionary_entry as known (key, kind, say, means, keep, source)
    select it ->> 'key', it ->> 'kind', array(select jsonb_array_elements_text(it -> 'say')),
      array(select jsonb_array_elements_text(it -> 'means')), (it ->> 'keep')::boolean, 'reference'
    from jsonb_array_elements(${given}) it
    on conflict (key) do update set kind = excluded.kind, say = excluded.say, means = excluded.means, keep = excluded.keep
    where known.source = 'reference'
      and (known.kind, known.say, known.means, known.keep)
        is distinct from (excluded.kind, excluded.say, excluded.means, excluded.keep)`
  return removed.count + written.count
}
