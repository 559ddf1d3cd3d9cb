import { calendarOf, clockStart, inForce, type WorkingCalendar } from '#law'
import { type Actor, demand } from '#platform/actor.ts'
import { dayOf, now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { acceptAct } from '../acts.ts'
import { allocateCode } from '../allocate-code.ts'
import { assignByRule } from '../assignment/assign-by-rule.ts'
import type { ComponentCheck } from '../check-components/component-check.ts'
import type { Change } from '../dossier.ts'
import type { Dossier } from '../dossier.sql.ts'
import { handlingFor } from '../handling/handling-for.ts'
import type { Handling } from '../handling/handling.ts'
import { trackOf, wholeOf } from '../on-track.ts'
import { acceptedClock, answered } from '../reception.ts'
import { storeAccepted } from '../fill-store/fill-store.ts'
import { type Begin, beginPart, beginProcess } from '../processes/begin-process.ts'
import { demandMove, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'
import { transferUntil } from '../transfer-dossier/transfer-rules.ts'

/** `dueAt` is for procedures whose limit nobody can count; where it can be counted, the law decides. */
export type AcceptForm = OnDossier & {
  dueAt?: Date | undefined
  /** Another published limit than the one filed, and why: the answers did not fit what was sent. */
  correction?: { limit: NonNullable<Dossier['limitCorrected']>; reason: string } | undefined
  /** It is about a commune for which field law adds days. */
  remote?: boolean | undefined
  /** Each component as it was checked: none may be wanting. */
  check?: readonly ComponentCheck[] | undefined
  /** The result is returned at once, and the applicant wants no receipt. */
  withoutReceipt?: boolean | undefined
}

/**
 * Accepts a dossier: its legal code, the texts and rules that govern it, and the clock, from this moment. The leading agency
 * begins the parts of the others; each of those accepts its own part, without a second code, by the rules of the whole. Then it
 * goes to an officer, where the agency has a rule for that.
 * @law 3.2-1 3.2-3 3.7-4 3.4-19.6
 */
export async function acceptDossier(tx: Tx, actor: Actor, form: AcceptForm): Promise<Dossier> {
  const dossier = await openForAct(tx, form.dossierId, form.track)
  demand(actor, acceptAct, dossier.agencyPath)
  await demandUnchanged(tx, dossier, form.revision)
  const to = demandMove(dossier, 'accept')
  const received = now()
  const limitCorrected = form.correction?.limit ?? dossier.limitCorrected
  const whole = wholeOf(dossier)
  const calendar = await calendarOf(tx, whole.agencyPath)
  const handling = await handlingFor(tx, whole, received)
  const clock = acceptedClock(
    calendar,
    { ...dossier, limitCorrected },
    {
      ...{ received, from: clockStarts(calendar, dossier, received) },
      ...{ handling, remote: form.remote === true, due: form.dueAt },
    },
  )
  if (!clock) throw new Problem('due-needed')
  const due = new Date(clock.currentDue!)
  if (due <= received) throw new Problem('due-in-the-past')
  if (form.check?.some((it) => it.state !== 'complete')) throw new Problem('components-wanting')
  const isFirst = whole.code === null
  const code = isFirst ? await newCode(tx, whole, { received, handling }) : whole.code!
  const begun = await beginWork(tx, dossier, { received, due })
  const next = await recordAct(tx, actor, dossier, {
    act: 'accept',
    to,
    change: {
      ...(isFirst ? { code, ...clock } : partClock(dossier, clock, received)),
      ...(form.correction && { limitCorrected }),
      ...begun,
    },
    payload: {
      code,
      due: dueOfTrack(begun, dossier) ?? clock.currentDue,
      limit: dossier.limitText,
      ...(form.check && { check: form.check }),
      ...(form.withoutReceipt && { withoutReceipt: true }),
      ...(form.correction && { limitApplied: limitCorrected, reason: form.correction.reason }),
    },
    event: 'dossiers.accepted',
  })
  await storeAccepted(tx, actor, next)
  return assignByRule(tx, next)
}

async function newCode(tx: Tx, whole: Dossier, it: { received: Date; handling: Handling }): Promise<string> {
  const { id: dossierId, receivingAgencyId, agencyId, level1 } = whole
  const { central } = it.handling
  return allocateCode(tx, { dossierId, receivingAgencyId, agencyId, level1, central, day: dayOf(it.received) })
}

/** Another agency's part has its own clock; rules, texts and the time of silence are those of the whole. */
function partClock(dossier: Dossier, { acceptedAt, originalDue, currentDue }: Change, received: Date): Change {
  return { acceptedAt, originalDue, currentDue, ...answered(dossier, received) } as Change
}

/** Taken in for another agency, the work begins there, when that agency has it (regulation 3.8). */
async function beginWork(tx: Tx, dossier: Dossier, it: Begin): Promise<Change> {
  if (wholeOf(dossier).transfer !== null) return {}
  return trackOf(dossier).lead ? beginProcess(tx, dossier, it) : beginPart(tx, dossier, it)
}

/** The moment that the promise is counted from: for another agency, the latest at which it must have the dossier. */
export function clockStarts(calendar: WorkingCalendar, dossier: Dossier, received: Date): Date {
  if (wholeOf(dossier).transfer === null) return received
  const text = inForce('clock', dayOf(received))
  return clockStart(text, { acceptedAt: received, competentAgencyReceivedAt: transferUntil(calendar, received) })
}

/** A part with its own limit promises its own date; the leading one promises that of the whole. */
function dueOfTrack(begun: Change, dossier: Dossier): string | null | undefined {
  const own = trackOf(dossier)
  return own.lead ? undefined : begun.tracks?.find((it) => it.number === own.number)?.due
}
