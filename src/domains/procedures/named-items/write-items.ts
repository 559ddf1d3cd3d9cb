import { fold } from '#catalogues'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { digestOf, documentSlug } from '../legal-documents/document-slug.ts'
import type { ProcedureRecord } from '../record.ts'
import { changedDocuments } from './changed-documents.ts'
import {
  deleteItemsOf,
  insertItems,
  type ItemKind,
  type NamedItem,
  proceduresWithoutItems,
  saveLegalDocuments,
} from './named-items.sql.ts'

type InForce = { id: string; record: ProcedureRecord }

/** Writes anew what these procedures name, as their versions in force say. An abolished one rests on nothing any more. */
export async function writeItems(tx: Tx, procedures: readonly InForce[]): Promise<void> {
  const before = await deleteItemsOf(
    tx,
    procedures.map((it) => it.id),
  )
  const items = procedures.filter((it) => it.record.state !== 'abolished').flatMap(itemsOf)
  await insertItems(tx, items)
  const abolishing = procedures.filter((it) => it.record.state === 'abolished').flatMap(abolishedBy)
  const after = [...items.filter((it) => it.kind === 'legal-basis'), ...abolishing]
  const changed = changedDocuments(before, after)
  await saveLegalDocuments(tx, procedures.flatMap(documentsOf), { changed, at: now() })
}

/** For databases that are older than the index of items. */
export async function writeMissingItems(tx: Tx): Promise<void> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await proceduresWithoutItems(tx, { after, limit: 250 })
    if (rows.length === 0) return
    await writeItems(tx, rows as InForce[])
    after = rows.at(-1)!.id
  }
}

function itemsOf(procedure: InForce): NamedItem[] {
  const { record } = procedure
  const { agencies } = record
  const components = record.componentGroups.flatMap((it) => it.components)
  const named = [agencies.executing, agencies.authority, agencies.authorized, agencies.coordinating].flat()
  return [
    ...documentsOf(procedure),
    ...components.flatMap((it) => itemOf(procedure, 'component', it) ?? []),
    ...record.results.flatMap((it) => itemOf(procedure, 'result', it) ?? []),
    ...record.subjects.flatMap((it) => itemOf(procedure, 'subject', it) ?? []),
    ...named.flatMap((it) => itemOf(procedure, 'agency', it) ?? []),
  ]
}

function documentsOf(procedure: InForce): NamedItem[] {
  const bases = procedure.record.legalBases.flatMap((it) => itemOf(procedure, 'legal-basis', it) ?? [])
  return [...bases, ...abolishedBy(procedure)]
}

function abolishedBy(procedure: InForce): NamedItem[] {
  return (procedure.record.abolishedBy ?? []).flatMap((it) => itemOf(procedure, 'legal-basis', it) ?? [])
}

function itemOf(
  { id: procedureId }: InForce,
  kind: ItemKind,
  item: { code: string | null; name: string },
): NamedItem | undefined {
  const code = (item.code ?? '').trim()
  const name = item.name.trim()
  if (code === '' && name === '') return undefined
  const key = kind === 'legal-basis' ? documentSlug({ code, name }) : keyOf(code, name)
  return { procedureId, kind, key, code, name, folded: fold(`${code} ${name}`).slice(0, 1000), item }
}

function keyOf(code: string, name: string): string {
  return code === '' ? `~${digestOf(fold(name))}` : code
}
