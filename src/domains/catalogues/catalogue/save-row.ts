import { type Actor, demand } from '#platform/actor.ts'
import { raiseChange } from '#platform/changes.ts'
import type { Tx } from '#platform/database/connect.ts'
import { publish } from '#platform/events.ts'
import { Problem } from '#platform/problem.ts'
import { editRowsAct } from '../acts.ts'
import { cataloguesTopic } from '../topic.ts'
import type { Catalogue, CatalogueRow } from './catalogue.ts'
import { actingAs, lockRow } from './change.sql.ts'
import { type Asked, checkDraft } from './check-draft.ts'
import type { Fault, RowDraft } from './read-draft.ts'
import { replaceSuccessors } from './row.sql.ts'
import { sourceOf } from './sources.ts'

/** saved: the row's key. wrong: the faults, nothing written. conflict: what somebody else has made of it meanwhile. */
export type Saved =
  | { outcome: 'saved'; key: string }
  | { outcome: 'wrong'; faults: Fault[] }
  | { outcome: 'conflict'; row: CatalogueRow }

type ToSave = {
  catalogue: Catalogue
  draft: RowDraft
  /** The row and the revision that the editor saw; null: a new row. */
  seen: { key: string; revision: number } | null
  asked?: Asked
  /** One of many: the import raises its change and its news once. */
  quiet?: true
}

/** Writes a new row or a row's new state, in the name of an editor of its owner; the database keeps what it was before. */
export async function saveRow(tx: Tx, actor: Actor, it: ToSave): Promise<Saved> {
  const { catalogue, draft, seen } = it
  const source = sourceOf(catalogue.code)
  if (!source.write) throw new Problem('catalogue-not-edited-here')
  await lockRow(tx, catalogue.code, seen?.key ?? String(draft.values.official_code ?? draft.code))
  const { row, known, successors, faults } = await checkDraft(tx, actor, {
    ...{ catalogue, draft, key: seen?.key ?? null, asked: it.asked },
  })
  if (seen && !known) throw new Problem('not-found')
  if (seen) demand(actor, editRowsAct, known!.owner.path)
  if (seen && known!.revision !== seen.revision) return { outcome: 'conflict', row: known! }
  if (faults.length > 0) return { outcome: 'wrong', faults }
  await actingAs(tx, actor)
  if (seen && !(await source.write.update(tx, { ...row, ...seen }))) {
    return { outcome: 'conflict', row: (await source.findRow(tx, seen.key))! }
  }
  const key = seen?.key ?? (await source.write.insert(tx, row))
  await replaceSuccessors(tx, { catalogue: catalogue.code, key, successors })
  if (!it.quiet) {
    await publish(tx, 'catalogues.row-changed', `${catalogue.code}/${key}`, { catalogue: catalogue.code, key })
    await raiseChange(tx, cataloguesTopic)
  }
  return { outcome: 'saved', key }
}
