import { type Agency, agenciesInGroup, agencyByCode } from '#catalogues'
import type { Db } from '#platform/database/connect.ts'
import type { Procedure } from './procedure.ts'
import type { ProcedureRecord } from './record.ts'

/**
 * An agency that may settle the procedure, and how it was found: named by the record, member of a group that it names, or
 * (when no group or name is known here) merely of the level that the record names, which an officer should confirm.
 */
export type CompetentAgency = Agency & { basis: 'named' | 'group' | 'level' }

type Place = { provinceCode?: string; communeCode?: string }
type Level = ProcedureRecord['levels'][number]

const groupOfLevel: Partial<Record<Level, string>> = {
  commune: 'Ủy ban nhân dân cấp xã',
  province: 'Ủy ban nhân dân cấp tỉnh',
}

/** Who settles the procedure for this place. Empty: the place does not decide yet, or nobody is known. */
export async function competentAgencies(db: Db, procedure: Procedure, place: Place): Promise<CompetentAgency[]> {
  const references = referencesOf(procedure.record)
  const named: CompetentAgency[] = []
  for (const { code, group } of references) {
    const agency = group || code === null || code === '' ? undefined : await agencyByCode(db, code)
    if (agency && covers(agency, place)) named.push({ ...agency, basis: 'named' })
  }
  if (named.length > 0) return unique(named)
  const inGroups: CompetentAgency[] = []
  for (const { name } of references) inGroups.push(...(await ofGroup(db, { name, place, basis: 'group' })))
  if (inGroups.length > 0) return unique(inGroups)
  return unique(await ofLevel(db, procedure.record, place))
}

/** Who executes; procedures that say nothing of that name who has the authority. */
function referencesOf({ agencies }: ProcedureRecord) {
  return agencies.executing.length > 0 ? agencies.executing : agencies.authority
}

async function ofLevel(db: Db, record: ProcedureRecord, place: Place): Promise<CompetentAgency[]> {
  for (const level of ['commune', 'province'] as const) {
    if (!record.levels.includes(level)) continue
    const found = await ofGroup(db, { name: groupOfLevel[level]!, place, basis: 'level' })
    if (found.length > 0) return found
  }
  const promulgator = record.promulgator.code === '' ? undefined : await agencyByCode(db, record.promulgator.code)
  return promulgator && covers(promulgator, place) ? [{ ...promulgator, basis: 'level' }] : []
}

/** A place narrows a group to the agency of its commune, else of its province. */
async function ofGroup(
  db: Db,
  search: { name: string; place: Place; basis: 'group' | 'level' },
): Promise<CompetentAgency[]> {
  const { communeCode, provinceCode } = search.place
  for (const unitCode of [communeCode, provinceCode]) {
    if (unitCode === undefined) continue
    const found = await agenciesInGroup(db, { groupName: search.name, unitCode })
    if (found.length > 0) return found.map((it) => ({ ...it, basis: search.basis }))
  }
  return []
}

/** A province's agency settles only for its own province; ministries settle for everybody. */
function covers(agency: Agency, place: Place): boolean {
  return agency.provinceCode === null || place.provinceCode === undefined || agency.provinceCode === place.provinceCode
}

function unique(agencies: CompetentAgency[]): CompetentAgency[] {
  return [...new Map(agencies.map((it) => [it.id, it])).values()]
}
