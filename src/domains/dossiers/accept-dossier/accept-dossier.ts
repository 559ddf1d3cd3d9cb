import { calendarOf } from '#law'
import { type Actor, demand } from '#platform/actor.ts'
import { dayOf, now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { acceptAct } from '../acts.ts'
import { allocateCode } from '../allocate-code.ts'
import { countedDue, textsInForce } from '../clock.ts'
import type { Dossier } from '../dossier.sql.ts'
import { storeAccepted } from '../fill-store/fill-store.ts'
import { demandMove, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'

/** `dueAt` is for procedures whose limit nobody can count; where it can be counted, the law decides. */
export type AcceptForm = OnDossier & {
  dueAt?: Date | undefined
  /** Another published limit than the one filed, and why: the answers did not fit what was sent. */
  correction?: { limit: NonNullable<Dossier['limitCorrected']>; reason: string } | undefined
}

/**
 * Accepts a dossier: its legal code, the texts that govern it, and the clock, from this moment (regulation 3.2, 3.7).
 * @law 3.2-1 3.7-4
 */
export async function acceptDossier(tx: Tx, actor: Actor, form: AcceptForm): Promise<Dossier> {
  const dossier = await openForAct(tx, form.dossierId)
  demand(actor, acceptAct, dossier.agencyPath)
  await demandUnchanged(tx, dossier, form.revision)
  const to = demandMove(dossier, 'accept')
  const received = now()
  const limitCorrected = form.correction?.limit ?? dossier.limitCorrected
  const due =
    countedDue(await calendarOf(tx, dossier.agencyPath), { ...dossier, limitCorrected }, received) ??
    dueGiven(form.dueAt, received)
  const { id: dossierId, receivingAgencyId: agencyId, level1 } = dossier
  const code = await allocateCode(tx, { dossierId, agencyId, level1, day: dayOf(received) })
  const next = await recordAct(tx, actor, dossier, {
    act: 'accept',
    to,
    change: {
      code,
      acceptedAt: received.toISOString(),
      originalDue: due.toISOString(),
      currentDue: due.toISOString(),
      ...(form.correction && { limitCorrected }),
      law: textsInForce(received),
    },
    payload: {
      code,
      due: due.toISOString(),
      limit: dossier.limitText,
      ...(form.correction && { limitApplied: limitCorrected, reason: form.correction.reason }),
    },
    event: 'dossiers.accepted',
  })
  await storeAccepted(tx, actor, next)
  return next
}

function dueGiven(dueAt: Date | undefined, received: Date): Date {
  if (!dueAt) throw new Problem('due-needed')
  if (dueAt <= received) throw new Problem('due-in-the-past')
  return dueAt
}
