import type { Db } from '#platform/database/connect.ts'
import type { Status } from '../dossier.ts'

/** In which role somebody looks at their list. */
export type Owner = { accountId: string; partyId: string | null; actsFor: 'self' | 'organisation' }

/** A dossier as its owner's list shows it. */
export type OwnDossier = {
  id: string
  number: string
  procedureName: string
  ownerName: string
  applicantName: string
  agencyName: string
  status: Status
  filedAt: Date
  supplementDeadline: Date | null
  /** An agency wrote, and it was not read. */
  hasMessages: boolean
}

/** The dossiers of the party somebody acts for: newest first, or by what must be done first. */
export async function listOwnDossiers(
  db: Db,
  who: Owner,
  page: { before?: string; statuses?: readonly Status[]; urgentFirst?: boolean; limit: number },
): Promise<OwnDossier[]> {
  const { before = null, statuses = null } = page
  const after = page.urgentFirst
    ? db`(${urgency(db)}, id) > (select ${urgency(db)}, id from dossiers.dossier where id = ${before}::uuid)`
    : db`(filed_at, id) < (select b.filed_at, b.id from dossiers.dossier b where b.id = ${before}::uuid)`
  const order = page.urgentFirst ? db`${urgency(db)}, id` : db`filed_at desc, id desc`
  return db<OwnDossier[]>`
    select ${columns(db)} from dossiers.dossier
    where ${belongTo(db, who)}
      and (${statuses as number[] | null}::smallint[] is null or status = any(${statuses as number[] | null}::smallint[]))
      and (${before}::uuid is null or ${after})
    order by ${order} limit ${page.limit}`
}

/** What waits for the person: first what has a deadline, the nearest first. */
export async function listWaitingDossiers(
  db: Db,
  who: Owner,
  it: { statuses: readonly Status[]; limit: number },
): Promise<OwnDossier[]> {
  return db<OwnDossier[]>`
    select ${columns(db)} from dossiers.dossier
    where ${belongTo(db, who)}
      and status = any(${it.statuses as number[]}::smallint[])
    order by case status when 5 then supplement_deadline end, status, filed_at desc limit ${it.limit}`
}

/** How many of somebody's dossiers there are in each state. */
export async function countOwnDossiers(db: Db, who: Owner): Promise<Map<Status, number>> {
  const rows = await db<{ status: Status; count: number }[]>`
    select status, count(*) as count from dossiers.dossier
    where ${belongTo(db, who)}
    group by status`
  return new Map(rows.map((row) => [row.status, row.count]))
}

/** As `isOwner`: for oneself also what one filed for people without an account, and nothing that one filed for an organisation. */
function belongTo(db: Db, who: Owner) {
  if (who.actsFor === 'organisation') return db`applicant_party_id = ${who.partyId}`
  return db`((submitted_by = ${who.accountId} and mandate is null) or applicant_party_id = ${who.partyId})`
}

/** First what has a deadline, the nearest first; then what was filed last. */
function urgency(db: Db) {
  return db`case status when 5 then coalesce(supplement_deadline, 'infinity') else 'infinity' end,
    -extract(epoch from filed_at)`
}

function columns(db: Db) {
  return db`id, coalesce(code, submission_number) as number, procedure_name as "procedureName", owner_name as "ownerName",
    applicant_name as "applicantName", agency_name as "agencyName", status, filed_at as "filedAt",
    supplement_deadline as "supplementDeadline",
    exists (select 1 from dossiers.unread_messages u where u.dossier_id = dossiers.dossier.id and u.track = 0) as "hasMessages"`
}
