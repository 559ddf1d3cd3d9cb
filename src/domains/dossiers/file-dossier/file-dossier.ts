import type { Agency } from '#catalogues'
import { keepFile, passFile, type StoreDocument } from '#documents'
import type { Answers } from '#eforms'
import { calendarOf } from '#law'
import { limitFor, type Procedure, type RuleAnswers } from '#procedures'
import { type Actor, demand, demandAccount } from '#platform/actor.ts'
import { now, today } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { together } from '#platform/database/together.ts'
import { newId } from '#platform/new-id.ts'
import { insertAct } from '../act.sql.ts'
import { fileForOthersAct } from '../acts.ts'
import { chainStart } from '../chain.ts'
import { applyChange, blankState, statusOf, type Change } from '../dossier.ts'
import { insertDossierFile } from '../dossier-file.sql.ts'
import { insertDossier, type Channel, type Dossier, type Filed, type PartySnapshot } from '../dossier.sql.ts'
import type { HandedInPaper } from '../file-at-counter/handed-in.ts'
import type { Bearer, Way } from '../file-at-counter/visit.sql.ts'
import type { HeldPaper } from '../databases/database.ts'
import { handlingFor } from '../handling/handling-for.ts'
import type { Declaration } from '../invite-to-fill/invitation.ts'
import { followMoments } from '../moments/follow-moments.ts'
import { onTrack } from '../on-track.ts'
import { filedClock } from '../reception.ts'
import { sealAct, tellTheWorld } from '../record-act.ts'
import { newSubmissionNumber } from '../submission-number.ts'
import { tellPeople } from '../tell-people.ts'

export type FiledPaper = {
  fileId: string
  key: string
  label: string
  name: string
  type: string
  size: number
  /** Taken from the personal store instead of being sent: what it says of itself on that day. */
  store?: Pick<StoreDocument, 'id' | 'recognisedAgency' | 'recognisedAt'> | undefined
}

export type Filing = {
  procedure: Procedure
  formVersionId: string | null
  caseCode?: string | null
  /** Who settles it, and who takes it in when that is another agency (regulation 3.8). */
  agency: Agency
  receivingAgency?: Agency
  channel: Channel
  returnChannel?: Channel
  applicantPartyId: string | null
  applicant: PartySnapshot
  ownerPartyId?: string | null
  owner?: PartySnapshot
  mandate?: { partyId: string; name: string; ground: string } | null
  answers: Answers
  /** What was answered before filing: it decides the limit where the procedure has a table for it. */
  ruleAnswers?: RuleAnswers | null
  papers: readonly FiledPaper[]
  /** Papers that were not asked for: databases have their data. */
  held?: readonly HeldPaper[]
  /** What others declared of their parts of the form. */
  declarations?: readonly Declaration[]
  /** Their accounts. */
  declaredBy?: readonly string[]
  /** The papers were kept by this draft. */
  draftId?: string
  lookupSecretHash?: string | null
  /** Filed by an officer for whoever came: how, who brought it, with which number, and the papers as they were handed in. */
  counter?: FiledAtCounter
}

export type FiledAtCounter = {
  way: Way
  bearer: Pick<Bearer, 'name' | 'identityNumber' | 'paper'> | null
  reference: string
  byPaper: boolean
  handedIn: readonly HandedInPaper[]
}

/**
 * Files a dossier: the first act of its history. Citizens file for themselves, receivers for whoever stands at the counter.
 * @law 3.1-1 3.1-3 3.2-6
 */
export async function fileDossier(tx: Tx, actor: Actor, filing: Filing): Promise<Dossier> {
  if (actor.kind === 'officer') demand(actor, fileForOthersAct, (filing.receivingAgency ?? filing.agency).path)
  else if (actor.kind !== 'system') demandAccount(actor)
  const filed = filedFacts(actor, filing)
  const change = { ...firstChange(filed, filing), ...(await firstClock(tx, filed, filing)) }
  const start = { id: filed.id, revision: 0, head: chainStart }
  const { row, payload } = sealAct(
    actor,
    start,
    { act: 'file', payload: filedPayload(filing), onBehalfOf: filing.counter ? filing.applicantPartyId : null },
    change,
  )
  const state = applyChange(blankState, change)
  const dossier: Dossier = { ...filed, ...state, status: statusOf(state), revision: 1, head: row.hash }
  await together(
    insertDossier(tx, dossier),
    insertAct(tx, row, payload),
    ...filing.papers.map((paper) => keepPaper(tx, dossier, { ...paper, draftId: filing.draftId })),
    tellTheWorld(tx, dossier, row, 'dossiers.filed'),
    tellPeople(tx, onTrack(dossier), row, payload),
    followMoments(tx, undefined, dossier),
  )
  return dossier
}

/** The dossier as it would be filed now, for those who must know beforehand what follows. */
export function plannedDossier(actor: Actor, filing: Filing): Dossier {
  const filed = filedFacts(actor, filing)
  const state = applyChange(blankState, firstChange(filed, filing))
  return onTrack({ ...filed, ...state, status: statusOf(state), revision: 0, head: chainStart })
}

/** What the citizen said: erasable, and told apart from the state, which is not. */
function filedPayload(filing: Filing): Record<string, unknown> {
  return {
    answers: filing.answers,
    ...(filing.declarations && filing.declarations.length > 0 && { declarations: filing.declarations }),
    ...(filing.ruleAnswers && { ruleAnswers: filing.ruleAnswers }),
    applicant: filing.applicant,
    owner: filing.owner ?? filing.applicant,
    papers: filing.papers.map(({ fileId, key, name, store }) => ({
      ...{ fileId, key, name },
      ...(store && { fromStore: store.id }),
    })),
    ...(filing.held && filing.held.length > 0 && { held: filing.held }),
    ...(filing.counter && { counter: filing.counter }),
  }
}

function filedFacts(actor: Actor, filing: Filing): Filed {
  const { procedure, agency, channel } = filing
  const { record } = procedure
  const receiving = filing.receivingAgency ?? agency
  const { caseCode = null, ruleAnswers: answers = null } = filing
  const limit = limitFor(record, { channel, caseCode, answers, today: today() })
  const owner = filing.owner ?? filing.applicant
  return {
    id: newId(),
    submissionNumber: newSubmissionNumber(),
    procedureId: procedure.id,
    procedureVersionId: procedure.versionId,
    procedureCode: procedure.code,
    procedureName: record.name,
    formVersionId: filing.formVersionId,
    caseCode,
    caseName: record.cases.find((it) => it.code === caseCode)?.name ?? '',
    channel,
    returnChannel: filing.returnChannel ?? channel,
    limitAmount: limit.amount,
    limitUnit: limit.unit,
    limitText: limit.text,
    pausesForDue: record.extra.pauseOnFinancialDuty !== false,
    origin: 'portal',
    submittedBy: actor.kind === 'citizen' ? actor.accountId : null,
    declaredBy: [...(filing.declaredBy ?? [])],
    applicantPartyId: filing.applicantPartyId,
    applicantName: filing.applicant.name,
    applicant: filing.applicant,
    ownerPartyId: filing.ownerPartyId ?? null,
    ownerName: owner.name,
    owner,
    mandate: filing.mandate ?? null,
    receivingAgencyId: receiving.id,
    receivingAgencyName: receiving.name,
    agencyId: agency.id,
    agencyPath: agency.path,
    agencyName: agency.name,
    level1: agency.level1,
    filedAt: now().toISOString(),
    lookupSecretHash: filing.lookupSecretHash ?? null,
  }
}

/** A dossier that one unit takes in for another begins at that unit (regulation 3.8). */
function firstChange(filed: Filed, { agency, receivingAgency = agency }: Filing): Change {
  const { agencyId, agencyPath, agencyName, filedAt: startedAt } = filed
  const nobody = { assigneeId: null, assigneeName: '', due: null, pausedAt: null, endedAt: null }
  const elsewhere = receivingAgency.id !== agency.id
  const { id, path, name } = receivingAgency
  return {
    master: 'portal',
    ...(elsewhere && {
      transfer: { agencyId: id, agencyPath: path, agencyName: name, sentAt: null, receivedAt: null },
    }),
    tracks: [
      {
        ...{ number: 1, status: 1, startedAt, ...nobody },
        ...(elsewhere
          ? { agencyId: id, agencyPath: path, agencyName: name, receivingPath: path }
          : { agencyId, agencyPath, agencyName }),
      },
    ],
  }
}

/** Already before it is received the agency that takes it in owes an answer. */
async function firstClock(tx: Tx, filed: Filed, { agency, receivingAgency = agency }: Filing): Promise<Change> {
  const at = new Date(filed.filedAt)
  return filedClock(await calendarOf(tx, receivingAgency.path), await handlingFor(tx, filed, at), at)
}

async function keepPaper(
  tx: Tx,
  dossier: Dossier,
  paper: FiledPaper & { draftId?: string | undefined },
): Promise<void> {
  const to = { kind: 'dossier', id: dossier.id }
  if (paper.draftId === undefined) await keepFile(tx, paper.fileId, to)
  else await passFile(tx, paper.fileId, { from: { kind: 'draft', id: paper.draftId }, to })
  const { fileId, key: componentKey, label: componentName, name, type, size, store } = paper
  await insertDossierFile(tx, {
    ...{ dossierId: dossier.id, fileId, sequence: 1, kind: 'component', componentKey, componentName },
    ...{ name, type, size, at: now() },
    ...(store && {
      ...{ fromStore: store.id, recognisedAgency: store.recognisedAgency, recognisedAt: store.recognisedAt },
    }),
  })
}
