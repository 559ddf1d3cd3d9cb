import { system } from '#platform/actor.ts'
import { raiseChange } from '#platform/changes.ts'
import { today } from '#platform/clock.ts'
import type { Database, Tx } from '#platform/database/connect.ts'
import type { Agency } from '../agencies/agency.ts'
import { committeeOf } from '../agencies/agency.sql.ts'
import { saveAgency } from '../agencies/save-agency.ts'
import { actingAs } from '../catalogue/change.sql.ts'
import { replaceSuccessors } from '../catalogue/row.sql.ts'
import { cataloguesTopic } from '../topic.ts'
import { committeeName } from '../units/unit.ts'
import { findUnit } from '../units/unit.sql.ts'
import { claimUnitChange, closeAgency, markCommitteesDone, type UnitChange } from './unit-change.sql.ts'

/** On the day of a change the People's Committees follow their units: new ones begin, those without a unit end. */
export async function followUnits(db: Database): Promise<void> {
  while (await db.begin((tx) => followOne(tx))) {}
}

async function followOne(tx: Tx): Promise<boolean> {
  const change = await claimUnitChange(tx, today())
  if (!change) return false
  await actingAs(tx, system)
  const before = (await Promise.all(change.fromCodes.map((code) => committeeOf(tx, code)))).filter(
    (it) => it !== undefined,
  )
  // Where no committee was known before, none is made up.
  const after = before.length > 0 ? await committeesAfter(tx, change, before[0]!) : []
  for (const agency of before) {
    if (change.toCodes.includes(agency.unitCode!)) continue
    await closeAgency(tx, { id: agency.id, day: change.effective, act: change.legalAct })
    const successors = after.map((it) => String(it.id))
    await replaceSuccessors(tx, { catalogue: 'co-quan', key: String(agency.id), successors })
  }
  await markCommitteesDone(tx, change.id)
  await raiseChange(tx, cataloguesTopic)
  return true
}

/** A committee whose unit keeps its code goes on under the new name. */
async function committeesAfter(tx: Tx, change: UnitChange, model: Agency): Promise<Agency[]> {
  const committees: Agency[] = []
  for (const code of change.toCodes) {
    const unit = await findUnit(tx, code, change.effective)
    if (!unit) continue
    committees.push(
      await saveAgency(tx, {
        ...{ name: committeeName(unit.fullName), level: model.level, parentId: model.parentId },
        ...{ unitCode: unit.code, provinceCode: unit.provinceCode, level1: model.level1, validFrom: change.effective },
        groups: model.level === 'commune' ? ['Ủy ban nhân dân cấp xã'] : ['Ủy ban nhân dân cấp tỉnh'],
      }),
    )
  }
  return committees
}
