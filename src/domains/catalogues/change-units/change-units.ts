import { type Actor, demand } from '#platform/actor.ts'
import { raiseChange } from '#platform/changes.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { publish } from '#platform/events.ts'
import { changeUnitsAct } from '../acts.ts'
import { findCatalogue } from '../catalogue/catalogue.sql.ts'
import { actingAs, lockRow } from '../catalogue/change.sql.ts'
import { cataloguesTopic } from '../topic.ts'
import { fold } from '../fold.ts'
import { closeUnit, insertUnit, upsertSuccession } from '../units/save-unit.sql.ts'
import { type ChangeFault, planChange, type PlannedChange, type TypedChange, type UnitAfter } from './plan-change.ts'
import { insertUnitChange } from './unit-change.sql.ts'

/** Writes a merge, split or renaming as it was decided: old units end, new ones begin, and edges lead from one to the other. */
export async function changeUnits(tx: Tx, actor: Actor, typed: TypedChange): Promise<ChangeFault[]> {
  await demandUnitEditor(tx, actor)
  // One change at a time: two that name one unit would each find it still there.
  await lockRow(tx, 'don-vi-hanh-chinh', 'changes')
  const planned = await planChange(tx, typed)
  if ('faults' in planned) return planned.faults
  const { plan } = planned
  await actingAs(tx, actor)
  for (const unit of plan.from) await closeUnit(tx, unit.id, plan.effective)
  for (const after of plan.to) {
    const toUnit = after.existing?.id ?? (await begin(tx, plan, after))
    for (const { id: fromUnit, kind: was } of plan.from) {
      const kind = plan.kind === 'rename' && was !== after.kind ? 'reclassify' : plan.kind
      await upsertSuccession(tx, { fromUnit, toUnit, kind, effective: plan.effective, note: plan.act })
    }
  }
  const codes = { fromCodes: plan.from.map((it) => it.code), toCodes: plan.to.map((it) => it.code) }
  await insertUnitChange(tx, { kind: plan.kind, effective: plan.effective, legalAct: plan.act, ...codes })
  await publish(tx, 'catalogues.units-changed', codes.toCodes[0]!, {
    ...{ kind: plan.kind, effective: plan.effective, from: codes.fromCodes, to: codes.toCodes },
  })
  await raiseChange(tx, cataloguesTopic)
  return []
}

/** Units belong to one owner: whoever changes them is its editor. */
export async function demandUnitEditor(db: Db, actor: Actor): Promise<void> {
  const catalogue = await findCatalogue(db, 'don-vi-hanh-chinh')
  demand(actor, changeUnitsAct, catalogue!.owner.path)
}

function begin(tx: Tx, plan: PlannedChange, after: UnitAfter): Promise<number> {
  const { code, fullName, name, kind } = after
  const provinceCode = plan.level === 'province' ? code : plan.from[0]!.provinceCode
  return insertUnit(tx, {
    ...{ code, level: plan.level, kind, name, fullName, folded: fold(fullName), provinceCode, districtCode: null },
    ...{ validFrom: plan.effective, validTo: null, legalAct: plan.act },
  })
}
