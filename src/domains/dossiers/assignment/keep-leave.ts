import { type Actor, allow } from '#platform/actor.ts'
import { now, today } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import type { FieldError } from '#platform/forms.ts'
import { Problem } from '#platform/problem.ts'
import { keepAssignmentAct } from '../acts.ts'
import { assignableAt } from '../assign-dossier/assign-dossier.ts'
import { demandOfficer } from '../desk/desk.ts'
import { deleteLeave, insertLeave, type LeaveRow, leavesFrom } from './assignment.sql.ts'

export type LeaveForm = {
  accountId: string
  firstDay: string | undefined
  lastDay: string | undefined
  substituteId: string | null
}
type Officer = { accountId: string; name: string }

const longestDays = 366

/** Whose leave somebody may keep: one's own, and whoever leads or administers the agency that of its officers. */
export async function keepsLeaveOf(db: Db, actor: Actor): Promise<Officer[]> {
  const { accountId, agency } = demandOfficer(actor)
  if (allow(actor, keepAssignmentAct, agency.path)) return assignableAt(db, agency.path)
  return [{ accountId, name: actor.name }]
}

export async function leaveFaults(db: Db, it: LeaveForm & { officers: readonly Officer[] }): Promise<FieldError[]> {
  const { firstDay, lastDay, accountId, substituteId, officers } = it
  const others = officers.filter((officer) => officer.accountId !== accountId)
  const faults: FieldError[] = []
  if (firstDay === undefined) faults.push({ field: 'first', rule: 'day' })
  if (firstDay !== undefined && !isPeriod(firstDay, lastDay)) faults.push({ field: 'last', rule: 'order' })
  if (substituteId !== null && !others.some((officer) => officer.accountId === substituteId))
    faults.push({ field: 'substituteId', rule: 'unknown' })
  if (faults.length > 0) return faults
  const before = await leavesFrom(db, { day: firstDay!, accountIds: [accountId] })
  return before.some((leave) => leave.firstDay <= lastDay!) ? [{ field: 'overlap', rule: 'overlap' }] : []
}

/** Writes it down; whose leave it may be was seen to in `keepsLeaveOf`. */
export async function keepLeave(tx: Tx, actor: Actor, it: LeaveForm & { officers: readonly Officer[] }): Promise<void> {
  const { accountId: keptBy } = demandOfficer(actor)
  const nameOf = (id: string | null) => it.officers.find((officer) => officer.accountId === id)?.name ?? ''
  await insertLeave(tx, {
    ...{ accountId: it.accountId, name: nameOf(it.accountId) || actor.name },
    ...{ firstDay: it.firstDay!, lastDay: it.lastDay! },
    ...{ substituteId: it.substituteId, substituteName: nameOf(it.substituteId) },
    ...{ keptBy, keptByName: actor.name, at: now() },
  })
}

export async function removeLeave(tx: Tx, actor: Actor, id: string): Promise<void> {
  const officers = (await keepsLeaveOf(tx, actor)).map((it) => it.accountId)
  const own = await leavesFrom(tx, { day: today(), accountIds: officers })
  if (!own.some((it) => it.id === id)) throw new Problem('not-found')
  await deleteLeave(tx, id)
}

/** What is to come, of those whose leave this person may see to. */
export async function leavesToKeep(db: Db, officers: readonly Officer[]): Promise<LeaveRow[]> {
  return leavesFrom(db, { day: today(), accountIds: officers.map((it) => it.accountId) })
}

function isPeriod(first: string, last: string | undefined): boolean {
  if (last === undefined || last < first || last < today()) return false
  return Date.parse(last) - Date.parse(first) < longestDays * 86_400_000
}
