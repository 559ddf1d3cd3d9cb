import type { Actor } from '#platform/actor.ts'
import type { Tx } from '#platform/database/connect.ts'
import { findCatalogue } from './catalogue.sql.ts'
import { type Cells, readDraft } from './read-draft.ts'
import { saveRow } from './save-row.ts'

/** Adds a row to a catalogue without its page; what is wrong with it is an error of whoever calls. */
export async function addRow(tx: Tx, actor: Actor, it: { catalogue: string; cells: Cells }): Promise<void> {
  const catalogue = await findCatalogue(tx, it.catalogue)
  if (!catalogue) throw new Error(`There is no catalogue ${it.catalogue}.`)
  const { draft, faults } = readDraft(catalogue, it.cells)
  const saved =
    faults.length > 0 ? { outcome: 'wrong', faults } : await saveRow(tx, actor, { catalogue, draft, seen: null })
  if (saved.outcome !== 'saved') throw new Error(`${it.catalogue}: ${JSON.stringify(saved)}`)
}
