import { type Actor, demand } from '#platform/actor.ts'
import { raiseChange } from '#platform/changes.ts'
import { today } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { publish } from '#platform/events.ts'
import { defineCatalogueAct } from '../acts.ts'
import { agencyByCode } from '../agencies/agency.sql.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { insertCatalogue, updateCatalogue } from '../catalogue/catalogue.sql.ts'
import { actingAs } from '../catalogue/change.sql.ts'
import type { Column } from '../catalogue/columns.ts'
import { endOfAgency } from '../catalogue/owner.sql.ts'
import { sourceOf } from '../catalogue/sources.ts'
import { cataloguesTopic } from '../topic.ts'
import type { Definition, DefinitionFault } from './read-definition.ts'

/** An administrator's own catalogues are of the tenth group, "others". */
const others = 10

/** Makes a catalogue or changes its definition; a change must leave every row that is there readable. */
export async function saveDefinition(
  tx: Tx,
  actor: Actor,
  it: { definition: Definition; known: Catalogue | undefined; revision: number },
): Promise<DefinitionFault[]> {
  demand(actor, defineCatalogueAct, '/')
  const { definition, known } = it
  const owner = await agencyByCode(tx, definition.owner, today())
  const end = owner && (await endOfAgency(tx, owner.id))
  const faults: DefinitionFault[] = []
  if (!owner || (end && end <= today())) faults.push({ field: 'owner', rule: 'owner' })
  if (known && known.revision !== it.revision) return [{ field: 'name_vi', rule: 'conflict' }]
  if (known && (await hasRows(tx, known.code))) faults.push(...faultsOfChange(known.columns, definition.columns))
  if (faults.length > 0) return faults
  await actingAs(tx, actor)
  const row = { ...definition, place: others, ownerId: owner!.id }
  if (known) {
    if (!(await updateCatalogue(tx, { ...row, revision: it.revision }))) return [{ field: 'name_vi', rule: 'conflict' }]
  } else if (!(await insertCatalogue(tx, row))) return [{ field: 'code', rule: 'taken' }]
  await publish(tx, 'catalogues.defined', definition.code, { catalogue: definition.code })
  await raiseChange(tx, cataloguesTopic)
  return []
}

async function hasRows(tx: Tx, code: string): Promise<boolean> {
  const rows = await sourceOf(code).pageOfRows(tx, { folded: '', day: null, since: null, after: null, limit: 1 })
  return rows.length > 0
}

/** Columns may be added when rows can lack them, and be called otherwise; what rows hold keeps its meaning. */
function faultsOfChange(before: readonly Column[], after: readonly Column[]): DefinitionFault[] {
  const faults: DefinitionFault[] = []
  for (const old of before) {
    const index = after.findIndex((it) => it.code === old.code)
    const now = after[index]
    const values = now?.choices?.map((it) => it.value) ?? []
    const kept = old.choices?.every((it) => values.includes(it.value)) ?? true
    if (!now || now.type !== old.type || now.reference !== old.reference || !kept)
      faults.push({ field: now ? `column_${index + 1}_type` : 'column_1_code', rule: 'in-use', what: old.code })
  }
  for (const [index, now] of after.entries()) {
    const old = before.find((it) => it.code === now.code)
    if (now.required && !old?.required)
      faults.push({ field: `column_${index + 1}_required`, rule: 'in-use', what: now.code })
  }
  return faults
}
