import type { Db, Tx } from '#platform/database/connect.ts'
import { together } from '#platform/database/together.ts'
import type { State, Status, Track } from './dossier.ts'

export type LimitUnit = 'working-day' | 'day' | 'hour' | 'month' | 'year' | 'other'
export type Channel = 'online' | 'in-person' | 'post'

/** Who a dossier is for, as known on the day it was filed. */
export type PartySnapshot = {
  name: string
  identityNumber?: string | null
  taxCode?: string | null
  birthDate?: string | null
  phone?: string | null
  email?: string | null
  address?: { provinceCode: string; communeCode: string; detail: string } | null
}

/** What stays as it was filed. */
export type Filed = {
  id: string
  submissionNumber: string
  procedureId: string
  procedureVersionId: string
  procedureCode: string
  procedureName: string
  formVersionId: string | null
  caseCode: string | null
  caseName: string
  channel: Channel
  returnChannel: Channel
  limitAmount: number | null
  limitUnit: LimitUnit
  limitText: string
  pausesForDue: boolean
  origin: 'portal' | 'agency'
  submittedBy: string | null
  /** Accounts that declared a part of the form for the applicant. */
  declaredBy: string[]
  applicantPartyId: string | null
  applicantName: string
  applicant: PartySnapshot
  ownerPartyId: string | null
  ownerName: string
  owner: PartySnapshot
  /** Who filed it for the applicant, an organisation, and as what. */
  mandate: { partyId: string; name: string; ground: string } | null
  receivingAgencyId: number
  receivingAgencyName: string
  agencyId: number
  agencyPath: string
  agencyName: string
  level1: string
  filedAt: string
  lookupSecretHash: string | null
}

/** A dossier now. Instants are UTC text, as in its acts. */
export type Dossier = Filed &
  State & {
    status: Status
    revision: number
    head: string
    /** Set when this is the dossier as one of its tracks has it (on-track.ts). */
    whole?: Dossier
  }

type DossierRow = Record<string, unknown> & { id: string }
type TrackRow = Record<string, unknown> & { dossierId: string }

const instants = [
  ...['filedAt', 'acceptedAt', 'originalDue', 'currentDue', 'pausedAt', 'endedAt', 'supplementDeadline', 'acceptBy'],
  ...['tacitDue', 'secretRemovedAt'],
]
const trackInstants = ['startedAt', 'due', 'pausedAt', 'endedAt', 'acceptedAt', 'originalDue', 'stepSince', 'stepDue']

export async function findDossier(db: Db, id: string): Promise<Dossier | undefined> {
  const rows = await db<DossierRow[]>`select ${columns(db)} from dossiers.dossier where id = ${id}`
  return (await withTracks(db, rows))[0]
}

/** Locks the dossier until the transaction ends: two acts at once happen one after the other. */
export async function lockDossier(tx: Tx, id: string): Promise<Dossier | undefined> {
  const rows = await tx<DossierRow[]>`select ${columns(tx)} from dossiers.dossier where id = ${id} for update`
  return (await withTracks(tx, rows))[0]
}

/** Locks several, in the order of their ids, so that two who lock some of the same wait for one another. */
export async function lockDossiers(tx: Tx, ids: readonly string[]): Promise<Dossier[]> {
  const rows = await tx<DossierRow[]>`
    select ${columns(tx)} from dossiers.dossier where id = any(${ids as string[]}) order by id for update`
  return withTracks(tx, rows)
}

export async function readDossiers(db: Db, ids: readonly string[]): Promise<Dossier[]> {
  const rows = await db<DossierRow[]>`
    select ${columns(db)} from dossiers.dossier where id = any(${ids as string[]}) order by id`
  return withTracks(db, rows)
}

/** By the code that people know: the legal one or the submission number. */
export async function findDossierByNumber(db: Db, number: string): Promise<Dossier | undefined> {
  const rows = await db<DossierRow[]>`
    select ${columns(db)} from dossiers.dossier
    where submission_number = ${number} or code = ${number}
    order by filed_at desc limit 1`
  return (await withTracks(db, rows))[0]
}

export async function insertDossier(tx: Tx, it: Dossier): Promise<void> {
  await together(insertRow(tx, it), ...it.tracks.map((track) => saveTrack(tx, it, track)))
}

async function insertRow(tx: Tx, it: Dossier): Promise<void> {
  await tx`
    insert into dossiers.dossier (id, submission_number, procedure_id, procedure_version_id, procedure_code,
      procedure_name, form_version_id, case_code, case_name, channel, return_channel, limit_amount, limit_unit,
      limit_text, pauses_for_due, origin, submitted_by, declared_by, applicant_party_id, applicant_name, applicant, owner_party_id,
      owner_name, owner, mandate, receiving_agency_id, receiving_agency_name, agency_id, agency_path, agency_name,
      level1, filed_at, lookup_secret_hash, status, master, reported, law, transfer, handling, accept_by, revision, head)
    values (${it.id}, ${it.submissionNumber}, ${it.procedureId}, ${it.procedureVersionId}, ${it.procedureCode},
      ${it.procedureName}, ${it.formVersionId}, ${it.caseCode}, ${it.caseName}, ${it.channel}, ${it.returnChannel},
      ${it.limitAmount}, ${it.limitUnit}, ${it.limitText}, ${it.pausesForDue}, ${it.origin}, ${it.submittedBy},
      ${it.declaredBy}::uuid[], ${it.applicantPartyId}, ${it.applicantName}, ${tx.json(it.applicant as never)}, ${it.ownerPartyId},
      ${it.ownerName}, ${tx.json(it.owner as never)}, ${it.mandate && tx.json(it.mandate)}, ${it.receivingAgencyId},
      ${it.receivingAgencyName}, ${it.agencyId}, ${it.agencyPath}, ${it.agencyName}, ${it.level1}, ${it.filedAt},
      ${it.lookupSecretHash}, ${it.status}, ${it.master}, ${it.reported}, ${tx.json(it.law)},
      ${it.transfer && tx.json(it.transfer)}, ${it.handling && tx.json(it.handling as never)}, ${it.acceptBy},
      ${it.revision}, ${it.head})`
}

/** Writes the state that an act led to. */
export async function saveState(tx: Tx, it: Dossier): Promise<void> {
  await together(updateRow(tx, it), ...it.tracks.map((track) => saveTrack(tx, it, track)))
}

async function updateRow(tx: Tx, it: Dossier): Promise<void> {
  await tx`
    update dossiers.dossier set status = ${it.status}, master = ${it.master}, reported = ${it.reported},
      outcome = ${it.outcome}, code = ${it.code}, accepted_at = ${it.acceptedAt}, original_due = ${it.originalDue},
      current_due = ${it.currentDue}, paused_at = ${it.pausedAt}, paused_from = ${it.pausedFrom},
      ended_at = ${it.endedAt}, supplements_asked = ${it.supplementsAsked},
      supplement_deadline = ${it.supplementDeadline}, return_way = ${it.returnWay},
      limit_corrected = ${it.limitCorrected && tx.json(it.limitCorrected)}, answers_in = ${it.answersIn}, law = ${tx.json(it.law)},
      process_version_id = ${it.processVersionId}, coming = ${tx.json(it.coming)},
      moved = ${it.moved && tx.json(it.moved)}, transfer = ${it.transfer && tx.json(it.transfer)},
      secret_removed_at = ${it.secretRemovedAt}, agency_id = ${it.agencyId}, agency_path = ${it.agencyPath},
      agency_name = ${it.agencyName}, level1 = ${it.level1}, receiving_agency_id = ${it.receivingAgencyId},
      receiving_agency_name = ${it.receivingAgencyName},
      handling = ${it.handling && tx.json(it.handling as never)}, accept_by = ${it.acceptBy},
      tacit_due = ${it.tacitDue}, extra_days = ${it.extraDays}, apology = ${it.apology && tx.json(it.apology)},
      punctuality = ${it.punctuality}, is_tacit = ${it.isTacit}, at_agency_cost = ${it.atAgencyCost},
      late_acts = ${tx.json(it.lateActs)}, result_valid_until = ${it.resultValidUntil},
      revision = ${it.revision}, head = ${it.head}
    where id = ${it.id}`
}

async function saveTrack(tx: Tx, dossier: Dossier, track: Track): Promise<void> {
  await tx`
    insert into dossiers.track (dossier_id, number, agency_id, agency_path, agency_name, level1, status, assignee_id,
      assignee_name, started_at, due, paused_at, ended_at, part, part_name, lead, accepted_at, original_due, paused_from,
      outcome, time_limit, step, step_name, step_role, step_since, step_due, step_number, steps_all, may_decide,
      to_receive, receiving_path)
    values (${dossier.id}, ${track.number}, ${track.agencyId}, ${track.agencyPath}, ${track.agencyName},
      ${dossier.level1}, ${track.status}, ${track.assigneeId}, ${track.assigneeName}, ${track.startedAt}, ${track.due},
      ${track.pausedAt}, ${track.endedAt}, ${track.part}, ${track.partName}, ${track.lead}, ${track.acceptedAt},
      ${track.originalDue}, ${track.pausedFrom}, ${track.outcome}, ${track.limit && tx.json(track.limit)}, ${track.step},
      ${track.stepName}, ${track.stepRole}, ${track.stepSince}, ${track.stepDue}, ${track.stepNumber}, ${track.stepsAll}, ${track.mayDecide},
      ${track.toReceive}, ${track.receivingPath})
    on conflict (dossier_id, number) do update set agency_id = excluded.agency_id, agency_path = excluded.agency_path,
      agency_name = excluded.agency_name, level1 = excluded.level1, status = excluded.status,
      assignee_id = excluded.assignee_id, assignee_name = excluded.assignee_name, due = excluded.due,
      paused_at = excluded.paused_at, ended_at = excluded.ended_at, part = excluded.part, part_name = excluded.part_name,
      lead = excluded.lead, accepted_at = excluded.accepted_at, original_due = excluded.original_due,
      paused_from = excluded.paused_from, outcome = excluded.outcome, time_limit = excluded.time_limit,
      step = excluded.step, step_name = excluded.step_name, step_role = excluded.step_role,
      step_since = excluded.step_since, step_due = excluded.step_due, step_number = excluded.step_number,
      steps_all = excluded.steps_all, may_decide = excluded.may_decide,
      to_receive = excluded.to_receive, receiving_path = excluded.receiving_path`
}

export async function saveLookupSecret(tx: Tx, id: string, hash: string): Promise<void> {
  await tx`update dossiers.dossier set lookup_secret_hash = ${hash} where id = ${id}`
}

/** Every dossier from one id on, for checks. */
export async function listDossierIds(db: Db, after: string | null): Promise<string[]> {
  const rows = await db<{ id: string }[]>`
    select id from dossiers.dossier where ${after}::uuid is null or id > ${after}::uuid order by id limit 500`
  return rows.map((row) => row.id)
}

async function withTracks(db: Db, rows: readonly DossierRow[]): Promise<Dossier[]> {
  if (rows.length === 0) return []
  const found = await db<TrackRow[]>`
    select dossier_id as "dossierId", number, agency_id as "agencyId", agency_path as "agencyPath",
      agency_name as "agencyName", status, assignee_id as "assigneeId", assignee_name as "assigneeName",
      started_at as "startedAt", due, paused_at as "pausedAt", ended_at as "endedAt", part, part_name as "partName", lead,
      accepted_at as "acceptedAt", original_due as "originalDue", paused_from as "pausedFrom", outcome,
      time_limit as "limit", step, step_name as "stepName", step_role as "stepRole", step_since as "stepSince",
      step_due as "stepDue", step_number as "stepNumber", steps_all as "stepsAll", may_decide as "mayDecide", to_receive as "toReceive", receiving_path as "receivingPath"
    from dossiers.track where dossier_id = any(${rows.map((row) => row.id)}) order by number`
  const tracks = Map.groupBy(found, (it) => it.dossierId)
  return rows.map((row) => {
    const own = (tracks.get(row.id) ?? []).map(
      ({ dossierId: _, ...track }) => asText(track, trackInstants) as unknown as Track,
    )
    return { ...asText(row, instants), tracks: own } as unknown as Dossier
  })
}

/** Instants as the text that acts carry. */
function asText<T extends object>(row: T, names: readonly string[]): T {
  const copy = { ...row } as Record<string, unknown>
  for (const name of names) if (copy[name] instanceof Date) copy[name] = (copy[name] as Date).toISOString()
  return copy as T
}

function columns(db: Db) {
  return db`id, submission_number as "submissionNumber", procedure_id as "procedureId",
    procedure_version_id as "procedureVersionId", procedure_code as "procedureCode", procedure_name as "procedureName",
    form_version_id as "formVersionId", case_code as "caseCode", case_name as "caseName", channel,
    return_channel as "returnChannel", limit_amount::float8 as "limitAmount", limit_unit as "limitUnit",
    limit_text as "limitText", pauses_for_due as "pausesForDue", origin, submitted_by as "submittedBy",
    declared_by as "declaredBy",
    applicant_party_id as "applicantPartyId", applicant_name as "applicantName", applicant,
    owner_party_id as "ownerPartyId", owner_name as "ownerName", owner, mandate,
    receiving_agency_id as "receivingAgencyId", receiving_agency_name as "receivingAgencyName",
    agency_id as "agencyId", agency_path as "agencyPath", agency_name as "agencyName", level1, filed_at as "filedAt",
    lookup_secret_hash as "lookupSecretHash", status, master, reported, outcome, code, accepted_at as "acceptedAt",
    original_due as "originalDue", current_due as "currentDue", paused_at as "pausedAt", paused_from as "pausedFrom",
    ended_at as "endedAt", supplements_asked as "supplementsAsked", supplement_deadline as "supplementDeadline",
    return_way as "returnWay", limit_corrected as "limitCorrected", answers_in as "answersIn", law, process_version_id as "processVersionId",
    coming, moved, transfer, secret_removed_at as "secretRemovedAt", handling, accept_by as "acceptBy",
    tacit_due as "tacitDue", extra_days as "extraDays", apology, punctuality, is_tacit as "isTacit",
    at_agency_cost as "atAgencyCost", late_acts as "lateActs", result_valid_until as "resultValidUntil", revision,
    head`
}
