import type { Db, Tx } from '#platform/database/connect.ts'

/** What an officer of the own agency was asked about a dossier, and what they said. */
export type ExpertQuestion = {
  id: string
  dossierId: string
  track: number
  agencyPath: string
  askedBy: string
  askedByName: string
  expertId: string
  expertName: string
  question: string
  /** Whether they may read what the applicant answered, and which files they may open. */
  withForm: boolean
  fileIds: string[]
  askedAt: Date
  deadline: Date
  state: 'open' | 'answered' | 'handed-back' | 'withdrawn' | 'ended'
  /** The opinion, or why it was handed back. */
  answer: string
  closedAt: Date | null
  remindedAt: Date | null
}

/** As the list of whoever is asked shows it. */
export type AskedOfMe = Pick<ExpertQuestion, 'id' | 'askedByName' | 'deadline' | 'state'> & {
  number: string
  procedureName: string
}

type NewQuestion = Omit<ExpertQuestion, 'state' | 'answer' | 'closedAt' | 'remindedAt'>

export async function insertQuestion(tx: Tx, it: NewQuestion): Promise<void> {
  await tx`
    insert into dossiers.expert_question (id, dossier_id, track, agency_path, asked_by, asked_by_name, expert_id,
      expert_name, question, with_form, file_ids, asked_at, deadline)
    values (${it.id}, ${it.dossierId}, ${it.track}, ${it.agencyPath}, ${it.askedBy}, ${it.askedByName}, ${it.expertId},
      ${it.expertName}, ${it.question}, ${it.withForm}, ${it.fileIds}::uuid[], ${it.askedAt}, ${it.deadline})`
}

export async function questionsOf(db: Db, it: { dossierId: string; track: number }): Promise<ExpertQuestion[]> {
  return db<ExpertQuestion[]>`
    select ${columns(db)} from dossiers.expert_question
    where dossier_id = ${it.dossierId} and track = ${it.track} order by asked_at, id`
}

export async function findQuestion(db: Db, id: string): Promise<ExpertQuestion | undefined> {
  const [row] = await db<ExpertQuestion[]>`select ${columns(db)} from dossiers.expert_question where id = ${id}`
  return row
}

export async function closeQuestion(
  tx: Tx,
  it: { id: string; state: Exclude<ExpertQuestion['state'], 'open'>; answer: string; at: Date },
): Promise<void> {
  await tx`
    update dossiers.expert_question set state = ${it.state}, answer = ${it.answer}, closed_at = ${it.at}
    where id = ${it.id} and state = 'open'`
}

export async function markReminded(tx: Tx, id: string, at: Date): Promise<void> {
  await tx`update dossiers.expert_question set reminded_at = ${at} where id = ${id}`
}

/** Ends what is open on these tracks; gives back who was asked. */
export async function endOpenQuestions(
  tx: Tx,
  it: { dossierId: string; tracks: readonly number[]; at: Date },
): Promise<Pick<ExpertQuestion, 'id' | 'expertId'>[]> {
  return tx<Pick<ExpertQuestion, 'id' | 'expertId'>[]>`
    update dossiers.expert_question set state = 'ended', closed_at = ${it.at}
    where dossier_id = ${it.dossierId} and track = any(${it.tracks as number[]}::smallint[]) and state = 'open'
    returning id, expert_id as "expertId"`
}

/** What this officer is asked, the most urgent first; with `done`, what was closed lately. */
export async function listAskedOf(db: Db, expertId: string, it: { done: boolean }): Promise<AskedOfMe[]> {
  return db<AskedOfMe[]>`
    select q.id, q.asked_by_name as "askedByName", q.deadline, q.state,
      coalesce(d.code, d.submission_number) as number, d.procedure_name as "procedureName"
    from dossiers.expert_question q join dossiers.dossier d on d.id = q.dossier_id
    where q.expert_id = ${expertId} and (q.state = 'open') = ${!it.done}
    order by q.closed_at desc, q.deadline, q.id limit 100`
}

function columns(db: Db) {
  return db`id, dossier_id as "dossierId", track, agency_path as "agencyPath", asked_by as "askedBy",
    asked_by_name as "askedByName", expert_id as "expertId", expert_name as "expertName", question,
    with_form as "withForm", file_ids as "fileIds", asked_at as "askedAt", deadline, state, answer,
    closed_at as "closedAt", reminded_at as "remindedAt"`
}
