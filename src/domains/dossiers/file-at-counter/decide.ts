import { createHash } from 'node:crypto'
import { findAgency } from '#catalogues'
import { prune } from '#eforms'
import { type Actor, allow, demandAccount } from '#platform/actor.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { once } from '#platform/idempotency.ts'
import { Problem } from '#platform/problem.ts'
import { acceptDossier } from '../accept-dossier/accept-dossier.ts'
import { finishAct, processAct } from '../acts.ts'
import { vi as checkWords } from '../check-components/check-components.vi.ts'
import type { Channel, Dossier, PartySnapshot } from '../dossier.sql.ts'
import { caseOf, valueAt } from '../file-dossier/draft.ts'
import { closeDraft } from '../file-dossier/draft.sql.ts'
import { fileDossier, type Filing } from '../file-dossier/file-dossier.ts'
import { ownerOf } from '../file-dossier/submit-draft.ts'
import { finishDossier } from '../finish-dossier/finish-dossier.ts'
import { handOverResult } from '../hand-over-result/hand-over-result.ts'
import { hashLookupSecret, lookupSecretFrom } from '../lookup-secret.ts'
import { wholeOf } from '../on-track.ts'
import { processDossier } from '../process-dossier/process-dossier.ts'
import { refuseDossier } from '../refuse-dossier/refuse-dossier.ts'
import { requestSupplement } from '../request-supplement/request-supplement.ts'
import type { AskedItem } from '../supplement.sql.ts'
import { type CounterDraft, counterHeld, counterPapers, openForWriting, wrongAnswers } from './counter-draft.ts'
import { channelOf } from './visit.sql.ts'
import { checkOf, faultOf, type HandedInPaper } from './handed-in.ts'
import { demandShown } from './two-windows.ts'

/** What the officer decides while the applicant waits. */
export type Decision =
  | { kind: 'accept'; dueAt?: Date | undefined; returnChannel: Channel }
  /** Received and returned in one step; a receipt only when it is asked for. */
  | { kind: 'at-once'; result: string; withReceipt: boolean }
  | { kind: 'guide'; items: readonly AskedItem[]; deadline: Date }
  | { kind: 'refuse'; reason: string; reasonCode: string }

/** `shown`: what the page of the decision was drawn from. */
export type DecideForm = { draftId: string; token: string; shown: unknown; decision: Decision }

/**
 * Files what was entered at the counter and decides about it, in one step: accepted with its receipt, guided with a request
 * for a supplement, or refused, with the reason on paper. A double click gets the dossier of the first.
 * @law 3.1-1 3.2-1
 */
export async function decideAtCounter(
  tx: Tx,
  actor: Actor,
  form: DecideForm,
): Promise<{ dossierId: string; secret: string | null }> {
  const accountId = demandAccount(actor)
  const key = createHash('sha256').update(`${accountId} ${form.token}`).digest('hex')
  const secret = lookupSecretFrom(form.token)
  const done = await once(tx, 'dossiers.file-at-counter', key, async () => {
    const open = await openForWriting(tx, actor, form.draftId)
    demandShown(open, form.shown)
    const filing = await filingOf(tx, open, form.decision)
    // Whoever has an account reads it there; the others get a secret on their paper.
    const isSecret = !open.visit.hasAccount
    const dossier = await fileDossier(tx, actor, {
      ...filing,
      lookupSecretHash: isSecret ? hashLookupSecret(secret) : null,
    })
    await closeDraft(tx, open.draft.id, dossier.id)
    await decide(tx, actor, { dossier, open, decision: form.decision })
    return { dossierId: dossier.id, isSecret }
  })
  return { dossierId: done.dossierId, secret: done.isSecret ? secret : null }
}

type Deciding = { dossier: Dossier; open: CounterDraft; decision: Decision }

async function decide(tx: Tx, actor: Actor, { dossier, open, decision }: Deciding): Promise<void> {
  const on = { dossierId: dossier.id, revision: dossier.revision }
  const check = checkOf(handedIn(open), checkWords.answers)
  switch (decision.kind) {
    case 'accept':
      demandReady(open)
      await acceptDossier(tx, actor, { ...on, check, dueAt: decision.dueAt })
      return
    case 'at-once':
      demandReady(open)
      await returnAtOnce(tx, actor, { dossier, check, decision })
      return
    case 'guide':
      await requestSupplement(tx, actor, { ...on, items: decision.items, deadline: decision.deadline, check })
      return
    case 'refuse':
      await refuseDossier(tx, actor, { ...on, reason: decision.reason, reasonCode: decision.reasonCode })
  }
}

/**
 * What is settled while the applicant waits is entered all the same: received, worked on, decided and handed over, one act
 * after the other. There is a receipt only when the applicant asks for one (Decree 61/2018 art. 17).
 * @law 3.2-4
 */
async function returnAtOnce(
  tx: Tx,
  actor: Actor,
  it: { dossier: Dossier; check: ReturnType<typeof checkOf>; decision: Extract<Decision, { kind: 'at-once' }> },
): Promise<void> {
  const { dossier, check, decision } = it
  if (!mayReturnAtOnce(actor, dossier)) throw new Problem('not-at-once')
  const on = (revision: number) => ({ dossierId: dossier.id, revision })
  const withoutReceipt = !decision.withReceipt
  const accepted = await acceptDossier(tx, actor, { ...on(dossier.revision), check, withoutReceipt })
  const begun = await processDossier(tx, actor, on(accepted.revision))
  const finished = await finishDossier(tx, actor, {
    ...on(begun.revision),
    ...{ outcome: 'granted', resultFileIds: [], text: decision.result },
  })
  await handOverResult(tx, actor, { ...on(finished.revision), way: 'in-person' })
}

/**
 * Procedures that are settled within the day, here, by an officer who may decide.
 * @law 3.2-4
 */
export function mayReturnAtOnce(actor: Actor, dossier: Dossier): boolean {
  const { limitAmount, limitUnit, transfer } = wholeOf(dossier)
  const withinTheDay = limitAmount !== null && (limitAmount === 0 || limitUnit === 'hour')
  const maySettle = allow(actor, finishAct, dossier.agencyPath) && allow(actor, processAct, dossier.agencyPath)
  return withinTheDay && transfer === null && maySettle
}

/** The papers as they were handed in, by name. */
export function handedIn(open: CounterDraft): HandedInPaper[] {
  return counterPapers(open).flatMap(({ slot, files, said }) => {
    if (said === undefined) return []
    const { key: _, ...paper } = said
    return [{ ...paper, component: slot.label.vi, files: files.length }]
  })
}

/** `isCurrent`: the procedure has not changed since the dossier was begun; it follows what is in force when it is received. */
export type Readiness = { isCurrent: boolean; answers: boolean; papers: boolean; wanting: HandedInPaper[] }

/** What keeps a dossier from being accepted: unfinished answers, papers that nobody has looked at, papers that are wanting. */
export function readinessOf(open: CounterDraft): Readiness {
  const papers = counterPapers(open)
  return {
    isCurrent: open.newer === undefined,
    answers: wrongAnswers(open).length === 0,
    papers: papers.every(
      ({ slot, files, said }) => faultOf(said, { required: slot.required, files: files.length }) === undefined,
    ),
    wanting: handedIn(open).filter(({ state }) => state === 'missing' || state === 'invalid'),
  }
}

function demandReady(open: CounterDraft): void {
  const { isCurrent, answers, papers, wanting } = readinessOf(open)
  if (!isCurrent || !answers || !papers) throw new Problem('draft-unfinished')
  if (wanting.length > 0) throw new Problem('components-wanting')
}

/** The filing that the draft comes to. */
export async function filingOf(db: Db, open: CounterDraft, decision?: Decision): Promise<Filing> {
  const { draft, procedure, definition, agency, visit } = open
  const unit = await findAgency(db, visit.unitId)
  if (!agency || !unit || visit.applicant === null) throw new Problem('draft-unfinished')
  const answers = prune(definition, draft.answers)
  const applicant = withAddress(visit.applicant, open)
  const { bearer } = visit
  const receives = agency.path.startsWith(unit.path) ? agency : unit
  return {
    ...{ procedure, agency, receivingAgency: receives, formVersionId: draft.formVersionId, caseCode: caseOf(open) },
    ...{ channel: channelOf(visit), ruleAnswers: draft.ruleAnswers },
    returnChannel: decision?.kind === 'accept' ? decision.returnChannel : 'in-person',
    ...{ applicantPartyId: visit.partyId, applicant, owner: ownerOf(open, applicant), answers, draftId: draft.id },
    mandate: bearer && { partyId: bearer.partyId, name: bearer.name, ground: bearer.paper },
    papers: counterPapers(open).flatMap(({ slot, files }) =>
      files.map(({ fileId, name, type, size }) => ({ fileId, key: slot.key, label: slot.label.vi, name, type, size })),
    ),
    held: counterHeld(open),
    counter: {
      ...{ way: visit.way, reference: visit.reference, byPaper: open.byPaper, handedIn: handedIn(open) },
      bearer: bearer && { name: bearer.name, identityNumber: bearer.identityNumber, paper: bearer.paper },
    },
  }
}

/** Where the applicant lives, as the form says it, when the portal did not know. */
function withAddress(applicant: PartySnapshot, { definition, draft }: CounterDraft): PartySnapshot {
  if (applicant.address) return applicant
  const asked = Object.entries(definition.schema.properties).find(
    ([, it]) => it['x-semantic'] === 'person.address' || it['x-semantic'] === 'applicant.address',
  )
  const said = asked && (valueAt(draft.answers, `/${asked[0]}`) as Partial<NonNullable<PartySnapshot['address']>>)
  if (!said?.provinceCode || !said.communeCode) return applicant
  const { provinceCode, communeCode, detail = '' } = said
  return { ...applicant, address: { provinceCode, communeCode, detail } }
}
