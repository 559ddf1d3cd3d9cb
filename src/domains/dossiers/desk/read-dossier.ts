import { findStoreDocuments, type Validity, validityOf } from '#documents'
import { type Answers, findFormVersion, type FormDefinition, loadUnits, type Units } from '#eforms'
import { recordAccess } from '#identity'
import { calendarOf, type WorkingCalendar, workingTimeBetween } from '#law'
import { type Actor, allow } from '#platform/actor.ts'
import { now, today } from '#platform/clock.ts'
import type { Database, Db } from '#platform/database/connect.ts'
import { once } from '#platform/idempotency.ts'
import { type ActRecord, listActs } from '../act.sql.ts'
import { viewAct } from '../acts.ts'
import { type ExpertQuestion, questionsOf } from '../ask-expert/expert-question.sql.ts'
import { type DossierFile, filesOf } from '../dossier-file.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { type Due, duesOf } from '../due.sql.ts'
import { answersIn, type Correction, correctionsIn } from '../filed-answers.ts'
import { type ClockState, clockState } from '../see-dossier/clock-state.ts'
import { heldIn } from '../databases/looked-up.ts'
import { supplementedAt } from '../supplemented-at.ts'
import { currentSupplement, type SupplementItem } from '../supplement.sql.ts'
import { type Consultation, consultationsOf } from '../consult-agency/consultation.sql.ts'
import { countUnreadIn, listMessages, type Message } from '../messages/message.sql.ts'
import { readableActs } from '../note-dossier/readable-notes.ts'
import { trackOf, wholeOf } from '../on-track.ts'
import type { ProcessPart } from '../processes/process.ts'
import { partOf } from '../processes/process-of.ts'
import { type LawTimes, lawTimes } from './law-times.ts'
import { type NextWork, nextWork } from './next-work.ts'
import { type OfficerActName, actsNow } from './officer-acts.ts'
import { en } from './one-dossier.en.ts'
import { vi } from './one-dossier.vi.ts'
import { type RuledDossier, ruledDossier } from '../ruled-dossier.ts'
import { type Likeness, openDuplicates } from './search.sql.ts'

/** Everything that an officer needs to decide about a dossier. */
export type DossierOnDesk = {
  dossier: Dossier
  can: OfficerActName[]
  next: NextWork
  /** Working time until then; less than nothing: since. */
  nextLeft: number | undefined
  /** Null: erased, or nothing was answered here. */
  answers: Answers | null
  /** How the applicant corrected the form since, the latest first. */
  corrections: Correction[]
  definition: FormDefinition | null
  ruled: RuledDossier | undefined
  units: Units
  files: DossierFile[]
  /** Whether what was taken from a store holds today, by the store's document. */
  storeStates: Readonly<Record<string, Validity>>
  acts: ActRecord[]
  dues: Due[]
  asked: SupplementItem[]
  supplementedAt: Date | undefined
  clock: ClockState
  times: LawTimes
  duplicates: Likeness[]
  part: ProcessPart
  consultations: Consultation[]
  /** What the agency asked its own officers; for its own eyes only. */
  questions: ExpertQuestion[]
  messages: Message[]
  /** How many of the applicant's nobody had read whose turn it is. */
  unread: number
}

export async function readDossierOnDesk(db: Db, actor: Actor, dossier: Dossier): Promise<DossierOnDesk> {
  const form = dossier.formVersionId === null ? undefined : await findFormVersion(db, dossier.formVersionId)
  const [acts, files, dues, asked, calendar] = await Promise.all([
    listActs(db, dossier.id),
    filesOf(db, dossier.id),
    duesOf(db, dossier.id),
    currentSupplement(db, dossier.id),
    calendarOf(db, dossier.agencyPath),
  ])
  const { identityNumber } = dossier.applicant
  const of = { dossierId: dossier.id, procedureId: dossier.procedureId }
  const track = trackOf(dossier)
  const answers = answersIn(acts, dossier.answersIn)
  // Without a paper that a database has there is nothing to look up.
  const can = actsNow(actor, dossier).filter((name) => name !== 'look-up' || heldIn(acts).length > 0)
  const next = nextWork(dossier, can)
  const corrections = correctionsIn(acts)
  return {
    dossier,
    part: await partOf(db, dossier),
    consultations: (await consultationsOf(db, dossier.id)).filter((it) => it.track === track.number),
    questions: allow(actor, viewAct, dossier.agencyPath)
      ? await questionsOf(db, { dossierId: dossier.id, track: track.number })
      : [],
    messages: await listMessages(db, dossier.id),
    unread: await countUnreadIn(db, { dossierId: dossier.id, track: track.number }),
    ...{ can, next, nextLeft: 'until' in next && next.until ? timeLeft(calendar, next.until) : undefined },
    answers,
    corrections,
    definition: form?.definition ?? null,
    ruled: await ruledDossier(db, dossier),
    units: await loadUnits(db, { answers, corrections }),
    files,
    storeStates: await storeStatesOf(db, files),
    acts: readableActs(actor, wholeOf(dossier), acts),
    dues,
    asked,
    supplementedAt: supplementedAt(acts),
    clock: clockState(calendar, dossier, now()),
    times: lawTimes(calendar, dossier, now()),
    duplicates: identityNumber ? await openDuplicates(db, { ...of, identityNumber }) : [],
  }
}

function timeLeft(calendar: WorkingCalendar, until: Date): number {
  const present = now()
  if (present <= until) return workingTimeBetween(calendar, present, until)
  return -Math.max(60_000, workingTimeBetween(calendar, until, present))
}

async function storeStatesOf(db: Db, files: readonly DossierFile[]): Promise<Record<string, Validity>> {
  const documents = await findStoreDocuments(
    db,
    files.flatMap((it) => it.fromStore ?? []),
  )
  return Object.fromEntries(documents.map((it) => [it.id, validityOf(it, today())]))
}

/** A document of the personal store is opened: its owner learns of it by name, beside the dossier it was handed in with. */
export async function noteStoreAccess(db: Database, actor: Actor, it: { dossier: Dossier; file: DossierFile }) {
  const { dossier, file } = it
  const [document] = await findStoreDocuments(db, file.fromStore === null ? [] : [file.fromStore])
  if (!document) return
  const key = `${actor.sessionId ?? actor.accountId} ${today()} ${document.id} ${dossier.id}`
  const number = dossier.code ?? dossier.submissionNumber
  const reason = { vi: vi.reasonStore(document.name, number), en: en.reasonStore(document.name, number) }
  await db.begin((tx) =>
    once(tx, 'dossiers.store-access', key, async () => {
      await recordAccess(tx, { actor, partyId: document.partyId, about: `store:${document.id}`, reason })
      return { recorded: true }
    }),
  )
}

/** The owner learns who looked, and why; once per session and day is enough to know it. */
export async function noteAccess(db: Database, actor: Actor, dossier: Dossier): Promise<void> {
  const key = `${actor.sessionId ?? actor.accountId} ${today()} ${dossier.id}`
  const number = dossier.code ?? dossier.submissionNumber
  const why = dossier.acceptedAt === null ? 'reasonChecking' : 'reasonSettling'
  const reason = { vi: vi[why](number), en: en[why](number) }
  await db.begin((tx) =>
    once(tx, 'dossiers.access', key, async () => {
      const partyId = dossier.ownerPartyId ?? dossier.applicantPartyId
      await recordAccess(tx, { actor, partyId, about: `dossier:${dossier.id}`, reason })
      return { recorded: true }
    }),
  )
}
