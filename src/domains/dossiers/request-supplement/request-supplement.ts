import { calendarOf } from '#law'
import { type Actor, demand } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { type ActRecord, listActs } from '../act.sql.ts'
import { requestSupplementAct } from '../acts.ts'
import { onWorkingDay, pause } from '../clock.ts'
import type { ComponentCheck } from '../check-components/component-check.ts'
import { heldPaperMeant, type LookUpState, whyNotAsked } from '../databases/database.ts'
import { vi } from '../databases/look-up.vi.ts'
import { heldIn, lookUpsIn } from '../databases/looked-up.ts'
import type { Dossier } from '../dossier.sql.ts'
import type { Handling } from '../handling/handling.ts'
import { wholeOf } from '../on-track.ts'
import { demandMove, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'
import { endsAt } from '../moments/moments.ts'
import { askedInTime } from '../reception.ts'
import { type AskedItem, insertSupplementItems } from '../supplement.sql.ts'

/** `what` says in plain words what is wrong; `component` is the paper it is about, or empty; `formPages` makes it about the form. */
export type SupplementForm = OnDossier & {
  items: readonly AskedItem[]
  deadline: Date
  /** The provision that allows asking again: without it a dossier may be asked only once (regulation 3.2-5). */
  legalGround?: string | undefined
  /** The components as they were checked, where the request follows from that. */
  check?: readonly ComponentCheck[] | undefined
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
  const items = itemsAllowed(form.items, await listActs(tx, dossier.id))
  const usesUp = usesUpOnce(items, dossier.handling)
  if (usesUp) demandOnce(dossier, form)
  if (wholeOf(dossier).tracks.some((it) => it.status === 5)) throw new Problem('supplement-open-elsewhere')
  demandWholeRequest(form)
  const { legalGround = '' } = form
  const calendar = await calendarOf(tx, dossier.agencyPath)
  const deadline = onWorkingDay(calendar, form.deadline)
  const asked = askedInTime(calendar, dossier, now())
  const next = await recordAct(tx, actor, dossier, {
    act: 'request-supplement',
    to,
    change: {
      ...pause(dossier, now()),
      ...asked,
      supplementsAsked: dossier.supplementsAsked + (usesUp ? 1 : 0),
      supplementDeadline: deadline.toISOString(),
    },
    payload: {
      ...{ items, deadline: deadline.toISOString(), legalGround },
      ...endsAt(calendar, dossier, deadline),
      ...(form.check && { check: form.check }),
      ...(asked.lateActs?.includes('not-eligible') && { late: true }),
    },
    event: 'dossiers.supplement-requested',
  })
  await insertSupplementItems(tx, { dossierId: dossier.id, sequence: next.revision, items })
  return next
}

/**
 * Whether another request needs a provision that allows it: the law allows one, rules of the procedure may allow more.
 * @law 3.2-5
 */
export function needsGround({ supplementsAsked, handling }: Pick<Dossier, 'supplementsAsked' | 'handling'>): boolean {
  return supplementsAsked >= (handling?.supplementsAllowed ?? 1)
}

type ItemAsked = AskedItem & { database?: { name: string; state: LookUpState } }

/**
 * What may be asked for. A paper whose data a database has only after a look-up that found the database down, or its data
 * missing or wrong: the reason is kept with the item, and the applicant reads it.
 * @law 3.2-7
 */
function itemsAllowed(items: readonly AskedItem[], acts: readonly ActRecord[]): ItemAsked[] {
  const held = heldIn(acts)
  const lookUps = lookUpsIn(acts)
  return items.map((item) => {
    const paper = heldPaperMeant(item.component, held)
    if (!paper) return item
    const why = whyNotAsked(paper, lookUps)
    if (why) throw new Problem('held-by-database', { paper: paper.name })
    const { name } = paper.database
    const state = lookUps.findLast((it) => it.key === paper.key)!.state
    const because = vi.because[state as Exclude<LookUpState, 'found'>](name)
    return { ...item, what: `${item.what} ${because}`, database: { name, state } }
  })
}

/**
 * Whether a request uses up the one that the law allows. One that only asks for what a database should have had does not,
 * unless the rules of the procedure say so: the text of Decree 118/2025 art. 17 has not been seen.
 * @law 3.2-5
 */
export function usesUpOnce(items: readonly { database?: unknown }[], handling: Handling | null): boolean {
  const onlyDatabases = items.length > 0 && items.every((it) => it.database !== undefined)
  return !onlyDatabases || handling?.databaseSupplements === 'count'
}

function demandOnce(dossier: Dossier, form: SupplementForm): void {
  if (needsGround(dossier) && !form.legalGround?.trim()) throw new Problem('supplement-asked-already')
}

function demandWholeRequest(form: SupplementForm): void {
  if (form.items.length === 0 || form.items.some((it) => it.what.trim() === '')) throw new Problem('supplement-empty')
  if (form.deadline <= now()) throw new Problem('due-in-the-past')
}
