import { type Agency, agenciesInGroup, findAgency } from '#catalogues'
import { calendarOf, loadCalendar, workingTimeBetween } from '#law'
import type { Db, Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { countedDue } from '../clock.ts'
import type { Change, ComingPart, CountedLimit, Track } from '../dossier.ts'
import type { Dossier } from '../dossier.sql.ts'
import { trackOf } from '../on-track.ts'
import { leadPart, type PartAgency, type ProcessDocument, type ProcessPart } from './process.ts'
import { partOf, processOf } from './process-of.ts'
import { enterStep, firstStep } from './steps.ts'

type Patch = Partial<Track> & { number: number }
export type Begin = { received: Date; due: Date }

/**
 * What acceptance by the leading agency begins: its own first step, the parts of the other agencies (at once, or when their
 * turn comes), and the version that the dossier follows from now on.
 * @law 3.4-19.6
 */
export async function beginProcess(tx: Tx, dossier: Dossier, it: Begin): Promise<Change> {
  const { id, document } = await processOf(tx, dossier)
  const lead = leadPart(document)
  const joined = document.parts.length > 1
  const limit = joined ? await limitOf(tx, lead, it) : null
  const own = await workBegins(tx, {
    dossier: { ...dossier, tracks: [{ ...trackOf(dossier), limit }] },
    part: lead,
    ...it,
  })
  const others = joined ? await otherParts(tx, { dossier, document, ...it }) : { tracks: [], coming: [] }
  return {
    processVersionId: id,
    coming: others.coming,
    tracks: [{ ...own, ...(joined && { part: lead.key, partName: lead.name, limit }) }, ...others.tracks],
  }
}

/** What acceptance by another agency begins: its own clock and first step. */
export async function beginPart(tx: Tx, dossier: Dossier, it: Begin): Promise<Change> {
  const part = await partOf(tx, dossier)
  return { tracks: [await workBegins(tx, { dossier, part, ...it })] }
}

type Work = Begin & { dossier: Dossier; part: ProcessPart }

/** The track's due moment and its first step; a part with a limit of its own is due by that. */
export async function workBegins(db: Db, { dossier, part, received, due }: Work): Promise<Patch> {
  const calendar = await calendarOf(db, dossier.agencyPath)
  const { number, limit } = trackOf(dossier)
  const own = limit ? countedDue(calendar, { ...dossier, limitCorrected: limit }, received) : undefined
  const until = own ?? due
  return {
    number,
    ...(own && { due: own.toISOString(), originalDue: own.toISOString() }),
    ...enterStep(calendar, { part, step: firstStep(part) }, { from: received, start: received, due: until }),
  }
}

async function otherParts(
  tx: Tx,
  it: Begin & { dossier: Dossier; document: ProcessDocument },
): Promise<{ tracks: Patch[]; coming: ComingPart[] }> {
  const { dossier, document, received } = it
  const ordered = [leadPart(document), ...document.parts.filter((part) => !part.lead)]
  const numbers = new Map(ordered.map((part, index) => [part.key, index + 1]))
  const tracks: Patch[] = []
  const coming: ComingPart[] = []
  for (const part of ordered.slice(1)) {
    const agency = await agencyOf(tx, dossier, part)
    const facts = {
      number: numbers.get(part.key)!,
      ...{ agencyId: agency.id, agencyPath: agency.path, agencyName: agency.name },
      ...{ part: part.key, partName: part.name, limit: await limitOf(tx, part, it) },
    }
    if (part.after.length > 0) coming.push({ ...facts, after: part.after.map((key) => numbers.get(key)!) })
    else tracks.push({ ...facts, lead: false, status: 1, startedAt: received.toISOString() })
  }
  return { tracks, coming }
}

/** A part's own limit; its share of the whole one is so many working hours. */
async function limitOf(db: Db, part: ProcessPart, { received, due }: Begin): Promise<CountedLimit | null> {
  if (part.limit || part.share === null) return part.limit
  const whole = workingTimeBetween(await loadCalendar(db), received, due) / 3_600_000
  return { amount: Math.max(0.25, Math.round(whole * part.share) / 100), unit: 'hour' }
}

/** Who does a part: for a group, the member whose territory is that of the dossier. */
async function agencyOf(db: Db, dossier: Dossier, part: ProcessPart): Promise<Agency> {
  const found = await resolveAgency(db, dossier, part.agency)
  if (!found) throw new Problem('part-without-agency', { part: part.name })
  return found
}

async function resolveAgency(db: Db, dossier: Dossier, agency: PartAgency): Promise<Agency | undefined> {
  if (agency.kind === 'own') return findAgency(db, dossier.agencyId)
  if (agency.kind === 'named') return findAgency(db, agency.agencyId)
  for (const unitCode of await placesOf(db, dossier)) {
    const [member] = await agenciesInGroup(db, { groupName: agency.group, unitCode })
    if (member) return member
  }
  return undefined
}

/** The dossier's place, nearest first: the territory of the agency that settles it, else where the applicant lives. */
async function placesOf(db: Db, dossier: Dossier): Promise<string[]> {
  const places: (string | null | undefined)[] = []
  for (let id: number | null = dossier.agencyId; id !== null; ) {
    const agency: Agency | undefined = await findAgency(db, id)
    places.push(agency?.unitCode)
    id = agency?.parentId ?? null
  }
  const { address } = dossier.applicant
  return [...places.slice(0, 1), address?.communeCode, ...places.slice(1), address?.provinceCode].filter(
    (it): it is string => typeof it === 'string' && it !== '',
  )
}
