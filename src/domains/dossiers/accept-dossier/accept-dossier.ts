import { calendarOf } from '#law'
import { type Actor, demand } from '#platform/actor.ts'
import { dayOf, now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { acceptAct } from '../acts.ts'
import { allocateCode } from '../allocate-code.ts'
import type { ComponentCheck } from '../check-components/component-check.ts'
import type { Dossier } from '../dossier.sql.ts'
import { handlingFor } from '../handling/handling-for.ts'
import { acceptedClock } from '../reception.ts'
import { storeAccepted } from '../fill-store/fill-store.ts'
import { demandMove, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'

/** `dueAt` is for procedures whose limit nobody can count; where it can be counted, the law decides. */
export type AcceptForm = OnDossier & {
  dueAt?: Date | undefined
  /** Another published limit than the one filed, and why: the answers did not fit what was sent. */
  correction?: { limit: NonNullable<Dossier['limitCorrected']>; reason: string } | undefined
  /** It is about a commune for which field law adds days. */
  remote?: boolean | undefined
  /** Each component as it was checked: none may be wanting. */
  check?: readonly ComponentCheck[] | undefined
}

/**
 * Accepts a dossier: its legal code, the texts and rules that govern it, and the clock, from this moment.
 * @law 3.2-1 3.7-4
 */
export async function acceptDossier(tx: Tx, actor: Actor, form: AcceptForm): Promise<Dossier> {
  const dossier = await openForAct(tx, form.dossierId)
  demand(actor, acceptAct, dossier.agencyPath)
  await demandUnchanged(tx, dossier, form.revision)
  const to = demandMove(dossier, 'accept')
  const received = now()
  const limitCorrected = form.correction?.limit ?? dossier.limitCorrected
  const clock = acceptedClock(
    await calendarOf(tx, dossier.agencyPath),
    { ...dossier, limitCorrected },
    { received, handling: await handlingFor(tx, dossier, received), remote: form.remote === true, due: form.dueAt },
  )
  if (!clock) throw new Problem('due-needed')
  if (new Date(clock.currentDue!) <= received) throw new Problem('due-in-the-past')
  if (form.check?.some((it) => it.state !== 'complete')) throw new Problem('components-wanting')
  const { id: dossierId, receivingAgencyId: agencyId, level1 } = dossier
  const code = await allocateCode(tx, { dossierId, agencyId, level1, day: dayOf(received) })
  const next = await recordAct(tx, actor, dossier, {
    act: 'accept',
    to,
    change: {
      code,
      ...clock,
      ...(form.correction && { limitCorrected }),
    },
    payload: {
      code,
      due: clock.currentDue,
      limit: dossier.limitText,
      ...(form.check && { check: form.check }),
      ...(form.correction && { limitApplied: limitCorrected, reason: form.correction.reason }),
    },
    event: 'dossiers.accepted',
  })
  await storeAccepted(tx, actor, next)
  return next
}
