import { isUsable, type StoreDocument } from '#documents'
import type { FileSlot } from '#eforms'
import { nameWords, type ProcedureRecord } from '#procedures'
import { today } from '#platform/clock.ts'

export type Fitting = {
  document: StoreDocument
  /** In force: it may be taken. What has expired or was taken back is shown and not offered. */
  usable: boolean
}

type Slot = Pick<FileSlot, 'component' | 'label'>
type Record = Pick<ProcedureRecord, 'componentGroups'>

/**
 * The documents of a store that can stand for a component: results of a type that the component's record accepts; what was
 * recognised as this very component before; and, where the record names no results, what is called the same. What can be
 * taken comes first, the newest of each.
 */
export function fittingDocuments(slot: Slot, record: Record, documents: readonly StoreDocument[]): Fitting[] {
  const components = record.componentGroups
    .flatMap((group) => group.components)
    .filter((it) => slot.component !== '' && (it.code === slot.component || it.name === slot.component))
  const results = components.flatMap((it) => it.acceptedResults ?? [])
  const names = [slot.label.vi, ...(components.length === 1 ? components.map((it) => it.name) : [])]
  const fits = (it: StoreDocument) => {
    if (it.code !== '' && (it.kind === 'result' ? results.includes(it.code) : it.code === slot.component)) return true
    return results.length === 0 || it.kind === 'component' ? names.some((name) => isCalledLike(it.name, name)) : false
  }
  return documents
    .filter(fits)
    .map((document) => ({ document, usable: isUsable(document, today()) }))
    .sort((a, b) => Number(b.usable) - Number(a.usable) || b.document.addedAt.getTime() - a.document.addedAt.getTime())
}

/** One name is the other, or a whole phrase of it: "Giấy khai sinh" and "Giấy khai sinh của trẻ". One word is no name. */
export function isCalledLike(a: string, b: string): boolean {
  const [first, second] = [nameWords(a), nameWords(b)]
  const [short, long] = first.length <= second.length ? [first, second] : [second, first]
  return short.split(' ').length > 2 && ` ${long} `.includes(` ${short} `)
}
