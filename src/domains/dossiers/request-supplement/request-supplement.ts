import { type Actor, demand } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { requestSupplementAct } from '../acts.ts'
import { pause } from '../clock.ts'
import type { Dossier } from '../dossier.sql.ts'
import { demandMove, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'
import { insertSupplementItems } from '../supplement.sql.ts'

/** `what` says in plain words what is wrong; `component` is the paper it is about, or empty. */
export type SupplementForm = OnDossier & {
  items: readonly { component: string; what: string }[]
  deadline: Date
  /** The provision that allows asking again: without it a dossier may be asked only once (regulation 3.2-5). */
  legalGround?: string | undefined
}

/** Asks the applicant for what is missing: everything at once, once (Decree 61/2018 art. 15.3, 17). */
export async function requestSupplement(tx: Tx, actor: Actor, form: SupplementForm): Promise<Dossier> {
  const dossier = await openForAct(tx, form.dossierId)
  demand(actor, requestSupplementAct, dossier.agencyPath)
  await demandUnchanged(tx, dossier, form.revision)
  const to = demandMove(dossier, 'request-supplement')
  demandOnce(dossier, form)
  demandWholeRequest(form)
  const { items, deadline, legalGround = '' } = form
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

function demandOnce(dossier: Dossier, form: SupplementForm): void {
  if (dossier.supplementsAsked > 0 && !form.legalGround?.trim()) throw new Problem('supplement-asked-already')
}

function demandWholeRequest(form: SupplementForm): void {
  if (form.items.length === 0 || form.items.some((it) => it.what.trim() === '')) throw new Problem('supplement-empty')
  if (form.deadline <= now()) throw new Problem('due-in-the-past')
}
