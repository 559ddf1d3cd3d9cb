import type { Tx } from '#platform/database/connect.ts'
import { fold, sameSpelling } from '../fold.ts'
import { twoTierSince } from '../units/save-unit.ts'
import { type Agency, type AgencyCode, type AgencyContact, type AgencyLevel, level1Of } from './agency.ts'
import { committeeOf, findAgency, officialHolder } from './agency.sql.ts'
import { giveCode, giveProvisionalCodes } from './agency-codes.ts'
import { saveGroup } from './group.sql.ts'
import {
  type AgencySource,
  insertAgency,
  insertCoverage,
  insertMember,
  isEdited,
  renameAgency,
  setPortalId,
  sourceOf,
  updateContact,
} from './save-agency.sql.ts'

export type AgencyToSave = {
  name: string
  level: AgencyLevel
  /** The agency above; a commune's committee stands under its province's when nothing is said. */
  parentId?: number | null
  /** Only for the People's Committee of this unit. Other bodies of a place say `covers`. */
  unitCode?: string | null
  provinceCode?: string | null
  level1?: string
  codes?: readonly (Pick<AgencyCode, 'scheme' | 'code'> & Partial<AgencyCode>)[]
  groups?: readonly string[]
  /** Codes of units; a committee covers its own unit. */
  covers?: readonly string[]
  contact?: Partial<AgencyContact>
  portalId?: string | null
  source?: AgencySource
  validFrom?: string
}

/** Saves an agency; known by its unit or by one of its codes, it is brought up to date instead of doubled. */
export async function saveAgency(tx: Tx, agency: AgencyToSave): Promise<Agency> {
  const known = await findKnown(tx, agency)
  const saved = known ? await rename(tx, known, agency) : await insert(tx, agency)
  const from = agency.validFrom ?? twoTierSince
  for (const code of agency.codes ?? []) await giveCode(tx, saved, { validFrom: from, ...code })
  if (saved.level === 'commune' && saved.unitCode !== null) await giveProvisionalCodes(tx, saved)
  for (const name of agency.groups ?? []) {
    const group = await saveGroup(tx, { name })
    await insertMember(tx, { groupId: group.id, agencyId: saved.id, from })
  }
  for (const unitCode of agency.covers ?? (saved.unitCode ? [saved.unitCode] : [])) {
    await insertCoverage(tx, { agencyId: saved.id, unitCode, from })
  }
  if (agency.contact) await updateContact(tx, saved.id, agency.contact)
  if (agency.portalId) await setPortalId(tx, saved.id, agency.portalId)
  return saved
}

async function findKnown(tx: Tx, agency: AgencyToSave): Promise<Agency | undefined> {
  if (agency.unitCode) {
    const committee = await committeeOf(tx, agency.unitCode)
    if (committee) return committee
  }
  for (const { code } of agency.codes ?? []) {
    const holder = await officialHolder(tx, code)
    if (holder) return holder
  }
  return undefined
}

/**
 * Names that come with the program are not replaced by a list; it may still add codes to them. What an editor wrote is not
 * replaced by the program.
 */
async function rename(tx: Tx, known: Agency, agency: AgencyToSave): Promise<Agency> {
  if (sameSpelling(known.name, agency.name)) return known
  if (agency.source === 'import' && (await sourceOf(tx, known.id)) === 'reference') return known
  if (agency.source === 'reference' && (await isEdited(tx, known.id))) return known
  await renameAgency(tx, known.id, { name: agency.name, folded: fold(agency.name) })
  return { ...known, name: agency.name }
}

async function insert(tx: Tx, agency: AgencyToSave): Promise<Agency> {
  const parent = await parentOf(tx, agency)
  const row = {
    parentId: parent?.id ?? null,
    name: agency.name,
    folded: fold(agency.name),
    level: agency.level,
    unitCode: agency.unitCode ?? null,
    provinceCode: agency.provinceCode ?? null,
    level1: agency.level1 ?? level1Among(agency) ?? parent?.level1 ?? 'Z00',
    source: agency.source ?? 'portal',
    validFrom: agency.validFrom ?? twoTierSince,
  }
  const { id, path } = await insertAgency(tx, row, parent?.path ?? '/')
  const { folded: _, source: __, validFrom: ___, ...shown } = row
  return { ...shown, id, path }
}

async function parentOf(tx: Tx, agency: AgencyToSave): Promise<Agency | undefined> {
  if (agency.parentId) return findAgency(tx, agency.parentId)
  if (agency.parentId === undefined && agency.level === 'commune' && agency.provinceCode)
    return committeeOf(tx, agency.provinceCode)
  return undefined
}

function level1Among(agency: AgencyToSave): string | undefined {
  return agency.codes?.map(({ code }) => level1Of(code)).find((it) => it !== undefined)
}
