import type { Db, Tx } from '#platform/database/connect.ts'
import type { DictionaryEntry } from '../search/dictionary.ts'
import type { DictionaryKind } from '../search/dictionary-kinds.ts'

export type KeptEntry = DictionaryEntry & { active: boolean; source: 'reference' | 'portal' }
export type EntryChange = { at: Date; name: string; before: KeptEntry | null; after: KeptEntry }

/** Entries after `after` in the order of their keys; of a kind, and with words in what is said or meant. */
export async function listEntries(
  db: Db,
  it: { kind: DictionaryKind | null; words: string | null; after: string; limit: number },
): Promise<KeptEntry[]> {
  return db<KeptEntry[]>`
    select key, kind, say, means, keep, active, source from procedures.dictionary_entry
    where key > ${it.after} and (${it.kind}::text is null or kind = ${it.kind})
      and (${it.words}::text is null
        or strpos(lower(array_to_string(say || means, ' | ')), lower(${it.words})) > 0)
    order by key
    limit ${it.limit}`
}

export async function findEntry(db: Db, key: string): Promise<KeptEntry | undefined> {
  const [row] = await db<KeptEntry[]>`
    select key, kind, say, means, keep, active, source from procedures.dictionary_entry where key = ${key}`
  return row
}

/** The same, for whoever is about to change it: others wait. */
export async function lockEntry(tx: Tx, key: string): Promise<KeptEntry | undefined> {
  const [row] = await tx<KeptEntry[]>`
    select key, kind, say, means, keep, active, source from procedures.dictionary_entry where key = ${key} for update`
  return row
}

/** Other entries of the kind that say one of these already. */
export async function findSayings(
  db: Db,
  it: { key: string | null; kind: DictionaryKind; say: readonly string[] },
): Promise<{ key: string; said: string }[]> {
  return db<{ key: string; said: string }[]>`
    select entry.key, said from procedures.dictionary_entry entry, unnest(entry.say) said
    where entry.kind = ${it.kind} and entry.key is distinct from ${it.key} and said = any(${it.say as string[]})
    limit 1`
}

export async function listClasses(db: Db): Promise<string[]> {
  const rows = await db<{ key: string }[]>`
    select key from procedures.dictionary_entry where kind = 'class' and active order by key`
  return rows.map((it) => it.key)
}

export async function saveKeptEntry(tx: Tx, it: KeptEntry): Promise<void> {
  await tx`
    insert into procedures.dictionary_entry (key, kind, say, means, keep, active, source)
    values (${it.key}, ${it.kind}, ${it.say}, ${it.means}, ${it.keep}, ${it.active}, ${it.source})
    on conflict (key) do update set kind = excluded.kind, say = excluded.say, means = excluded.means,
      keep = excluded.keep, active = excluded.active, source = excluded.source`
}

export async function insertChange(
  tx: Tx,
  it: { at: Date; accountId: string | null; name: string; before: KeptEntry | null; after: KeptEntry },
): Promise<void> {
  await tx`
    insert into procedures.dictionary_change (key, at, account_id, name, before, after)
    values (${it.after.key}, ${it.at}, ${it.accountId}, ${it.name},
      ${it.before === null ? null : tx.json(it.before as never)}, ${tx.json(it.after as never)})`
}

export async function listChanges(db: Db, key: string, limit: number): Promise<EntryChange[]> {
  return db<EntryChange[]>`
    select at, name, before, after from procedures.dictionary_change where key = ${key} order by at desc limit ${limit}`
}
