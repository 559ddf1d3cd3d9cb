import type { Db, Tx } from '#platform/database/connect.ts'

export type SupplementItem = {
  sequence: number
  number: number
  component: string
  what: string
  answeredAt: Date | null
  answer: string
  /** Set when it is about the form: the pages asked about, none meaning all of it. */
  formPages: string[] | null
}

export type AskedItem = { component: string; what: string; formPages?: readonly string[] | null }

export async function insertSupplementItems(
  tx: Tx,
  it: { dossierId: string; sequence: number; items: readonly AskedItem[] },
): Promise<void> {
  for (const [index, item] of it.items.entries()) {
    await tx`
      insert into dossiers.supplement_item (dossier_id, sequence, number, component, what, form_pages)
      values (${it.dossierId}, ${it.sequence}, ${index + 1}, ${item.component}, ${item.what},
        ${item.formPages ? [...item.formPages] : null})`
  }
}

/** What the latest request asks for. */
export async function currentSupplement(db: Db, dossierId: string): Promise<SupplementItem[]> {
  return db<SupplementItem[]>`
    select sequence, number, component, what, answered_at as "answeredAt", answer, form_pages as "formPages"
    from dossiers.supplement_item
    where dossier_id = ${dossierId}
      and sequence = (select max(sequence) from dossiers.supplement_item where dossier_id = ${dossierId})
    order by number`
}

export async function answerSupplementItem(
  tx: Tx,
  it: { dossierId: string; sequence: number; number: number; answer: string; at: Date },
): Promise<void> {
  await tx`
    update dossiers.supplement_item set answered_at = ${it.at}, answer = ${it.answer}
    where dossier_id = ${it.dossierId} and sequence = ${it.sequence} and number = ${it.number}`
}
