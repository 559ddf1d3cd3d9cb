import { type Answers, findFormVersion, type FormDefinition, loadUnits, type Units } from '#eforms'
import { recordAccess } from '#identity'
import { loadCalendar } from '#law'
import type { Actor } from '#platform/actor.ts'
import { now, today } from '#platform/clock.ts'
import type { Database, Db } from '#platform/database/connect.ts'
import { once } from '#platform/idempotency.ts'
import { type ActRecord, listActs } from '../act.sql.ts'
import { type DossierFile, filesOf } from '../dossier-file.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { type Due, duesOf } from '../due.sql.ts'
import { type ClockState, clockState } from '../see-dossier/clock-state.ts'
import { supplementedAt } from '../supplemented-at.ts'
import { currentSupplement, type SupplementItem } from '../supplement.sql.ts'
import { type Consultation, consultationsOf } from '../consult-agency/consultation.sql.ts'
import { trackOf } from '../on-track.ts'
import type { ProcessPart } from '../processes/process.ts'
import { partOf } from '../processes/process-of.ts'
import { type OfficerActName, actsNow } from './officer-acts.ts'
import { vi } from './one-dossier.vi.ts'
import { type RuledDossier, ruledDossier } from '../ruled-dossier.ts'
import { type Likeness, openDuplicates } from './search.sql.ts'

/** Everything that an officer needs to decide about a dossier. */
export type DossierOnDesk = {
  dossier: Dossier
  can: OfficerActName[]
  /** Null: erased, or nothing was answered here. */
  answers: Answers | null
  definition: FormDefinition | null
  ruled: RuledDossier | undefined
  units: Units
  files: DossierFile[]
  acts: ActRecord[]
  dues: Due[]
  asked: SupplementItem[]
  supplementedAt: Date | undefined
  clock: ClockState
  duplicates: Likeness[]
  part: ProcessPart
  consultations: Consultation[]
}

export async function readDossierOnDesk(db: Db, actor: Actor, dossier: Dossier): Promise<DossierOnDesk> {
  const form = dossier.formVersionId === null ? undefined : await findFormVersion(db, dossier.formVersionId)
  const [acts, files, dues, asked, calendar] = await Promise.all([
    listActs(db, dossier.id),
    filesOf(db, dossier.id),
    duesOf(db, dossier.id),
    currentSupplement(db, dossier.id),
    loadCalendar(db),
  ])
  const { identityNumber } = dossier.applicant
  const of = { dossierId: dossier.id, procedureId: dossier.procedureId }
  const answers = acts[0]?.payload?.answers as Answers | undefined
  const track = trackOf(dossier)
  return {
    dossier,
    part: await partOf(db, dossier),
    consultations: (await consultationsOf(db, dossier.id)).filter((it) => it.track === track.number),
    can: actsNow(actor, dossier),
    answers: answers ?? null,
    definition: form?.definition ?? null,
    ruled: await ruledDossier(db, dossier),
    units: await loadUnits(db, answers ?? {}),
    files,
    acts,
    dues,
    asked,
    supplementedAt: supplementedAt(acts),
    clock: clockState(calendar, dossier, now()),
    duplicates: identityNumber ? await openDuplicates(db, { ...of, identityNumber }) : [],
  }
}

/** The owner learns who looked, and why; once per session and day is enough to know it. */
export async function noteAccess(db: Database, actor: Actor, dossier: Dossier): Promise<void> {
  const key = `${actor.sessionId ?? actor.accountId} ${today()} ${dossier.id}`
  const number = dossier.code ?? dossier.submissionNumber
  const reason = dossier.acceptedAt === null ? vi.reasonChecking(number) : vi.reasonSettling(number)
  await db.begin((tx) =>
    once(tx, 'dossiers.access', key, async () => {
      const partyId = dossier.ownerPartyId ?? dossier.applicantPartyId
      await recordAccess(tx, { actor, partyId, about: `dossier:${dossier.id}`, reason })
      return { recorded: true }
    }),
  )
}
