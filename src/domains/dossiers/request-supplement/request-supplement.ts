import { calendarOf, isWorkingDay, nextWorkingDay } from '#law'
import { type Actor, demand } from '#platform/actor.ts'
import { dayOf, now } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { requestSupplementAct } from '../acts.ts'
import { pause } from '../clock.ts'
import { endOfOfficeDay } from '../desk/office-day.ts'
import type { Dossier } from '../dossier.sql.ts'
import { wholeOf } from '../on-track.ts'
import { demandMove, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'
import { type AskedItem, insertSupplementItems } from '../supplement.sql.ts'

/** `what` says in plain words what is wrong; `component` is the paper it is about, or empty; `formPages` makes it about the form. */
export type SupplementForm = OnDossier & {
  items: readonly AskedItem[]
  deadline: Date
  /** The provision that allows asking again: without it a dossier may be asked only once (regulation 3.2-5). */
  legalGround?: string | undefined
}

/**
 * Asks the applicant for what is missing: everything at once, once (Decree 61/2018 art. 15.3, 17).
 * @law 3.2-2
 */
export async function requestSupplement(tx: Tx, actor: Actor, form: SupplementForm): Promise<Dossier> {
  const dossier = await openForAct(tx, form.dossierId, form.track)
  demand(actor, requestSupplementAct, dossier.agencyPath)
  await demandUnchanged(tx, dossier, form.revision)
  const to = demandMove(dossier, 'request-supplement')
  demandOnce(dossier, form)
  if (wholeOf(dossier).tracks.some((it) => it.status === 5)) throw new Problem('supplement-open-elsewhere')
  demandWholeRequest(form)
  const { items, legalGround = '' } = form
  const deadline = await onWorkingDay(tx, dossier, form.deadline)
  const next = await recordAct(tx, actor, dossier, {
    act: 'request-supplement',
    to,
    change: {
      ...pause(dossier, now()),
      supplementsAsked: dossier.supplementsAsked + 1,
      supplementDeadline: deadline.toISOString(),
    },
    payload: { items, deadline: deadline.toISOString(), legalGround },
    event: 'dossiers.supplement-requested',
  })
  await insertSupplementItems(tx, { dossierId: dossier.id, sequence: next.revision, items })
  return next
}

/**
 * Once in the whole course, unless law says otherwise.
 * @law 3.2-5
 */
function demandOnce(dossier: Dossier, form: SupplementForm): void {
  if (dossier.supplementsAsked > 0 && !form.legalGround?.trim()) throw new Problem('supplement-asked-already')
}

function demandWholeRequest(form: SupplementForm): void {
  if (form.items.length === 0 || form.items.some((it) => it.what.trim() === '')) throw new Problem('supplement-empty')
  if (form.deadline <= now()) throw new Problem('due-in-the-past')
}

/** A time given to people that ends on a day off ends on the next working day (Civil Code 2015 art. 148.5; regulation 3.7-9). */
async function onWorkingDay(db: Db, dossier: Dossier, deadline: Date): Promise<Date> {
  const calendar = await calendarOf(db, dossier.agencyPath)
  const day = dayOf(deadline)
  return isWorkingDay(calendar, day) ? deadline : endOfOfficeDay(calendar, nextWorkingDay(calendar, day))
}
