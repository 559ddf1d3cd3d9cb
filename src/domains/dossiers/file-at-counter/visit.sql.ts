import type { Db, Tx } from '#platform/database/connect.ts'
import type { PartySnapshot } from '../dossier.sql.ts'
import type { HandedIn } from './handed-in.ts'

/** How a dossier comes to a counter: by its applicant, by somebody they sent, by post (Decree 61/2018 art. 16). */
export type Way = 'in-person' | 'authorised' | 'post'

/** Who brought it for the applicant, and the paper that lets them. */
export type Bearer = { partyId: string; name: string; identityNumber: string; paper: string }

/** Somebody's coming to a counter, with the officer who serves them. */
export type Visit = {
  id: string
  officerId: string
  unitId: number
  unitPath: string
  unitName: string
  way: Way
  /** Null: the officer has not said yet who it is. With a number alone: they are about to. */
  applicant: PartySnapshot | null
  partyId: string | null
  hasAccount: boolean
  bearer: Bearer | null
  /** What the counter calls it: a queue number. */
  reference: string
  /** The counter's page to go back to. */
  back: string
  openedAt: Date
}

/** How the dossier counts as filed. */
export function channelOf({ way }: Pick<Visit, 'way'>): 'in-person' | 'post' {
  return way === 'post' ? 'post' : 'in-person'
}

export async function insertVisit(tx: Tx, it: Omit<Visit, 'id'>): Promise<string> {
  const [row] = await tx<{ id: string }[]>`
    insert into dossiers.visit (officer_id, unit_id, unit_path, unit_name, way, applicant, party_id, has_account, bearer,
      reference, back, opened_at)
    values (${it.officerId}, ${it.unitId}, ${it.unitPath}, ${it.unitName}, ${it.way},
      ${it.applicant && tx.json(it.applicant as never)}, ${it.partyId}, ${it.hasAccount},
      ${it.bearer && tx.json(it.bearer)}, ${it.reference}, ${it.back}, ${it.openedAt})
    returning id`
  return row!.id
}

export async function findVisit(db: Db, id: string): Promise<Visit | undefined> {
  const [row] = await db<Visit[]>`select ${columns(db)} from dossiers.visit where id = ${id}`
  return row
}

export async function updateVisit(
  tx: Tx,
  it: Pick<Visit, 'id' | 'way' | 'applicant' | 'partyId' | 'hasAccount' | 'bearer'>,
): Promise<void> {
  await tx`
    update dossiers.visit set way = ${it.way}, applicant = ${it.applicant && tx.json(it.applicant as never)},
      party_id = ${it.partyId}, has_account = ${it.hasAccount}, bearer = ${it.bearer && tx.json(it.bearer)}
    where id = ${it.id}`
}

/** The visits that an officer has begun lately, the last first. */
export async function listVisits(db: Db, officerId: string, since: Date): Promise<Visit[]> {
  return db<Visit[]>`
    select ${columns(db)} from dossiers.visit where officer_id = ${officerId} and opened_at >= ${since}
    order by opened_at desc limit 20`
}

/** What an officer files in a visit: still open, or filed. */
export type VisitFiling = {
  draftId: string
  procedureName: string
  dossierId: string | null
  number: string | null
  status: number | null
}

export async function listFilings(db: Db, visitId: string): Promise<VisitFiling[]> {
  return db<VisitFiling[]>`
    select d.id as "draftId", d.procedure_name as "procedureName", d.dossier_id as "dossierId",
      coalesce(o.code, o.submission_number) as number, o.status
    from dossiers.draft d
    left join dossiers.dossier o on o.id = d.dossier_id
    where d.visit_id = ${visitId}
    order by d.started_at`
}

/** Which dossier a visit led to; the counter ties its numbers to dossiers by it. */
export async function dossiersOfVisits(
  db: Db,
  visitIds: readonly string[],
): Promise<{ visitId: string; dossierId: string; number: string }[]> {
  return db<{ visitId: string; dossierId: string; number: string }[]>`
    select v.id as "visitId", o.id as "dossierId", coalesce(o.code, o.submission_number) as number
    from dossiers.visit v
    join dossiers.draft d on d.visit_id = v.id
    join dossiers.dossier o on o.id = d.dossier_id
    where v.id = any(${visitIds as string[]})
    order by o.filed_at`
}

export async function attachToVisit(tx: Tx, draftId: string, it: { visitId: string; byPaper: boolean }): Promise<void> {
  await tx`update dossiers.draft set visit_id = ${it.visitId}, by_paper = ${it.byPaper} where id = ${draftId}`
}

/** What a draft of a counter has beyond those of citizens. */
export async function counterPart(db: Db, draftId: string): Promise<{ byPaper: boolean; handedIn: HandedIn[] }> {
  const [row] = await db<{ byPaper: boolean; handedIn: HandedIn[] }[]>`
    select by_paper as "byPaper", handed_in as "handedIn" from dossiers.draft where id = ${draftId}`
  return row!
}

export async function saveHandedIn(
  tx: Tx,
  draftId: string,
  it: { handedIn: readonly HandedIn[]; editor: string; at: Date },
): Promise<void> {
  await tx`
    update dossiers.draft set handed_in = ${tx.json(it.handedIn as never)}, editor = ${it.editor},
      revision = revision + 1, saved_at = ${it.at}
    where id = ${draftId}`
}

/** Drafts that nobody finished: people have gone home. */
export async function listForgottenDrafts(db: Db, before: Date): Promise<string[]> {
  const rows = await db<{ id: string }[]>`
    select id from dossiers.draft
    where visit_id is not null and dossier_id is null and saved_at < ${before}
    order by saved_at limit 100`
  return rows.map((row) => row.id)
}

/** Who came is in the dossiers by now; the visit only ties them to the day's numbers. */
export async function forgetPeople(db: Db, before: Date): Promise<void> {
  await db`
    delete from dossiers.visit_answers a using dossiers.visit v where v.id = a.visit_id and v.opened_at < ${before}`
  await db`
    update dossiers.visit set applicant = null, party_id = null, bearer = null, has_account = false
    where applicant is not null and opened_at < ${before}
      and not exists (select from dossiers.draft d where d.visit_id = visit.id and d.dossier_id is null)`
}

/** The visit in which a dossier was filed. */
export async function visitOfDossier(db: Db, dossierId: string): Promise<Visit | undefined> {
  const [row] = await db<Visit[]>`
    select ${columns(db)} from dossiers.visit
    where id = (select visit_id from dossiers.draft where dossier_id = ${dossierId} and visit_id is not null limit 1)`
  return row
}

function columns(db: Db) {
  return db`id, officer_id as "officerId", unit_id as "unitId", unit_path as "unitPath", unit_name as "unitName", way,
    applicant, party_id as "partyId", has_account as "hasAccount", bearer, reference, back, opened_at as "openedAt"`
}
