import type { Db, Tx } from '#platform/database/connect.ts'
import { endOfPath } from '../path-range.ts'

/** What another agency was asked about a dossier, and what it said. */
export type Consultation = {
  id: string
  dossierId: string
  track: number
  sequence: number
  askingAgencyName: string
  askedBy: string | null
  askedByName: string
  agencyId: number
  agencyPath: string
  agencyName: string
  question: string
  fileIds: string[]
  askedAt: Date
  deadline: Date
  state: 'open' | 'answered' | 'withdrawn'
  answer: string
  answeredAt: Date | null
  answeredByName: string
  lateToldAt: Date | null
}

/** As the asked agency's list shows it: which dossier, by number and procedure; not whose. */
export type AskedOf = Pick<Consultation, 'id' | 'askingAgencyName' | 'question' | 'deadline' | 'state' | 'askedAt'> & {
  number: string
  procedureName: string
}

export async function insertConsultation(
  tx: Tx,
  it: Pick<
    Consultation,
    | 'dossierId'
    | 'track'
    | 'sequence'
    | 'askingAgencyName'
    | 'askedBy'
    | 'askedByName'
    | 'agencyId'
    | 'agencyPath'
    | 'agencyName'
    | 'question'
    | 'fileIds'
    | 'askedAt'
    | 'deadline'
  > & { id: string },
): Promise<void> {
  await tx`
    insert into dossiers.consultation (id, dossier_id, track, sequence, asking_agency_name, asked_by, asked_by_name,
      agency_id, agency_path, agency_name, question, file_ids, asked_at, deadline, state)
    values (${it.id}, ${it.dossierId}, ${it.track}, ${it.sequence}, ${it.askingAgencyName}, ${it.askedBy},
      ${it.askedByName}, ${it.agencyId}, ${it.agencyPath}, ${it.agencyName}, ${it.question}, ${it.fileIds}::uuid[],
      ${it.askedAt}, ${it.deadline}, 'open')`
}

export async function consultationsOf(db: Db, dossierId: string): Promise<Consultation[]> {
  return db<Consultation[]>`
    select ${columns(db)} from dossiers.consultation where dossier_id = ${dossierId} order by asked_at, id`
}

export async function findConsultation(db: Db, id: string): Promise<Consultation | undefined> {
  const [row] = await db<Consultation[]>`select ${columns(db)} from dossiers.consultation where id = ${id}`
  return row
}

export async function answerRow(tx: Tx, it: { id: string; answer: string; at: Date; byName: string }): Promise<void> {
  await tx`
    update dossiers.consultation set state = 'answered', answer = ${it.answer}, answered_at = ${it.at},
      answered_by_name = ${it.byName}
    where id = ${it.id}`
}

export async function withdrawRow(tx: Tx, id: string): Promise<void> {
  await tx`update dossiers.consultation set state = 'withdrawn' where id = ${id}`
}

/** Nobody waits any more for an opinion on a track that has ended. */
export async function markLateTold(tx: Tx, id: string, at: Date): Promise<void> {
  await tx`update dossiers.consultation set late_told_at = ${at} where id = ${id}`
}

/** What is late and has not been told: a hundred at a time. */
export async function lateConsultations(db: Db, before: Date): Promise<{ id: string; dossierId: string }[]> {
  return db<{ id: string; dossierId: string }[]>`
    select id, dossier_id as "dossierId" from dossiers.consultation
    where state = 'open' and late_told_at is null and deadline < ${before} order by deadline limit 100`
}

/** What this agency is asked: open ones by deadline; with `done`, what it answered lately. */
export async function listAsked(db: Db, agencyPath: string, it: { done: boolean }): Promise<AskedOf[]> {
  return db<AskedOf[]>`
    select c.id, c.asking_agency_name as "askingAgencyName", c.question, c.deadline, c.state, c.asked_at as "askedAt",
      coalesce(d.code, d.submission_number) as number, d.procedure_name as "procedureName"
    from dossiers.consultation c join dossiers.dossier d on d.id = c.dossier_id
    where c.agency_path ~>=~ ${agencyPath} and c.agency_path ~<~ ${endOfPath(agencyPath)} and c.state = ${it.done ? 'answered' : 'open'}
    order by case when ${it.done} then c.answered_at end desc, c.deadline, c.id limit 100`
}

function columns(db: Db) {
  return db`id, dossier_id as "dossierId", track, sequence, asking_agency_name as "askingAgencyName",
    asked_by as "askedBy", asked_by_name as "askedByName", agency_id as "agencyId", agency_path as "agencyPath",
    agency_name as "agencyName", question, file_ids as "fileIds", asked_at as "askedAt", deadline, state, answer,
    answered_at as "answeredAt", answered_by_name as "answeredByName", late_told_at as "lateToldAt"`
}
