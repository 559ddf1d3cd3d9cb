import type { Db, Tx } from '#platform/database/connect.ts'
import type { Status } from '../dossier.ts'
import type { BulkAct, BulkAnswer, BulkForm, Chosen } from './bulk.ts'

export type Bulk = {
  id: string
  accountId: string
  agencyPath: string
  act: BulkAct
  form: BulkForm | null
  list: string
}

export type BulkRow = Chosen & {
  position: number
  state: 'waiting' | 'done' | 'refused'
  problem: string | null
  answer: BulkAnswer | null
  number: string
  procedureName: string
  applicantName: string
  status: Status
  partName: string
}

export async function insertBulk(tx: Tx, it: Omit<Bulk, 'id' | 'form'> & { at: Date }): Promise<string> {
  const [row] = await tx<{ id: string }[]>`
    insert into dossiers.bulk (account_id, agency_path, act, list, made_at)
    values (${it.accountId}, ${it.agencyPath}, ${it.act}, ${it.list}, ${it.at})
    returning id`
  return row!.id
}

/** Only what the desk lists; gives back how many that are. */
export async function insertChosen(
  tx: Tx,
  it: { bulkId: string; agencyPath: string; chosen: readonly Chosen[] },
): Promise<number> {
  const here = `${it.agencyPath}%`
  const { count } = await tx`
    insert into dossiers.bulk_row (bulk_id, position, dossier_id, track, revision)
    select ${it.bulkId}, c.position, c.dossier_id, c.track, c.revision
    from unnest(${it.chosen.map((row) => row.dossierId)}::uuid[], ${it.chosen.map((row) => row.track)}::integer[],
      ${it.chosen.map((row) => row.revision)}::integer[]) with ordinality as c (dossier_id, track, revision, position)
    join dossiers.track t on t.dossier_id = c.dossier_id and t.number = c.track
    where t.agency_path like ${here} or t.receiving_path like ${here}`
  return count
}

export async function findBulk(db: Db, id: string): Promise<Bulk | undefined> {
  const [row] = await db<Bulk[]>`
    select id, account_id as "accountId", agency_path as "agencyPath", act, form, list from dossiers.bulk where id = ${id}`
  return row
}

/** Says what the confirming page said; only the first time counts. */
export async function beginBulk(tx: Tx, it: { id: string; form: BulkForm; at: Date }): Promise<void> {
  await tx`
    update dossiers.bulk set form = ${tx.json(it.form)}, begun_at = ${it.at} where id = ${it.id} and begun_at is null`
}

export async function listBulkRows(db: Db, bulkId: string): Promise<BulkRow[]> {
  return db<BulkRow[]>`
    select r.position, r.dossier_id as "dossierId", r.track, r.revision, r.state, r.problem, r.answer,
      coalesce(d.code, d.submission_number) as number, d.procedure_name as "procedureName",
      d.applicant_name as "applicantName", t.status, t.part_name as "partName"
    from dossiers.bulk_row r
    join dossiers.dossier d on d.id = r.dossier_id
    join dossiers.track t on t.dossier_id = r.dossier_id and t.number = r.track
    where r.bulk_id = ${bulkId}
    order by r.position`
}

/** Locks a row that nobody has done yet; who comes at the same moment waits and then finds it done. */
export async function takeWaitingRow(tx: Tx, it: { bulkId: string; position: number }): Promise<Chosen | undefined> {
  const [row] = await tx<Chosen[]>`
    select dossier_id as "dossierId", track, revision from dossiers.bulk_row
    where bulk_id = ${it.bulkId} and position = ${it.position} and state = 'waiting' for update`
  return row
}

export async function rowDone(tx: Tx, it: { bulkId: string; position: number; answer: BulkAnswer }): Promise<void> {
  await tx`
    update dossiers.bulk_row set state = 'done', answer = ${tx.json(it.answer as never)}
    where bulk_id = ${it.bulkId} and position = ${it.position}`
}

export async function rowRefused(db: Db, it: { bulkId: string; position: number; problem: string }): Promise<void> {
  await db`
    update dossiers.bulk_row set state = 'refused', problem = ${it.problem}
    where bulk_id = ${it.bulkId} and position = ${it.position} and state = 'waiting'`
}

export async function deleteBulksBefore(db: Db, moment: Date): Promise<void> {
  await db`delete from dossiers.bulk where made_at < ${moment}`
}
