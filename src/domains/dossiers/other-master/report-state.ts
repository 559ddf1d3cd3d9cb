import { type Actor, system } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { insertCodeOnce } from '../code.sql.ts'
import { type Change, isOver, isPaused, type Status } from '../dossier.ts'
import type { Dossier } from '../dossier.sql.ts'
import { openForAct, recordAct } from '../record-act.ts'

/** What an agency's system says of a dossier that it masters. Its codes and words are opaque and kept as they came. */
export type Report = {
  dossierId: string
  status: Status
  raw: string
  /** When it happened there. */
  at: Date
  code?: string | null
  /** The promised return: the first one received stays the original (regulation 3.7-6). */
  due?: Date | null
  text?: string
}

/**
 * Records a report in the same chain of acts. Any state may follow any other: the agency decides, we do not correct it.
 * Reports older than a day tell nobody (design: Master).
 * @law 3.6
 */
export async function reportState(tx: Tx, actor: Actor, report: Report): Promise<Dossier> {
  if (actor.kind !== system.kind) throw new Problem('forbidden')
  const dossier = await openForAct(tx, report.dossierId)
  if (dossier.master !== 'agency') throw new Problem('mastered-here')
  const { raw, status, text = '' } = report
  const next = await recordAct(tx, actor, dossier, {
    act: 'report',
    to: status,
    change: changeOf(dossier, report),
    payload: { raw, status, text, reportedAt: report.at.toISOString(), late: isOld(report.at) },
    event: 'dossiers.reported',
  })
  const { id: dossierId, level1 } = dossier
  if (report.code && report.code !== dossier.code) await insertCodeOnce(tx, { level1, code: report.code, dossierId })
  return next
}

function changeOf(dossier: Dossier, { status, raw, at, code, due }: Report): Change {
  const moment = at.toISOString()
  const promised = due?.toISOString()
  return {
    reported: raw,
    acceptedAt: dossier.acceptedAt ?? (status === 1 || status === 3 ? null : moment),
    pausedAt: isPaused(status) ? (dossier.pausedAt ?? moment) : null,
    endedAt: isOver(status) ? (dossier.endedAt ?? moment) : null,
    ...(code && { code }),
    ...(promised && { originalDue: dossier.originalDue ?? promised, currentDue: promised }),
  }
}

const day = 24 * 60 * 60 * 1000

function isOld(at: Date): boolean {
  return now().getTime() - at.getTime() > day
}
