import type { Tx } from '#platform/database/connect.ts'
import { type Agency, level1Of, schemeOf } from '../agencies/agency.ts'
import { bodyNamed, officialHolder, portalIdOf } from '../agencies/agency.sql.ts'
import { giveCode } from '../agencies/agency-codes.ts'
import { findGroup, saveGroup } from '../agencies/group.sql.ts'
import { saveAgency } from '../agencies/save-agency.ts'
import { insertMember, setPortalId, sourceOf } from '../agencies/save-agency.sql.ts'
import { fold } from '../fold.ts'

type Listed = { code: string; name: string; generic: boolean; portalId: string | null }

const codesSince = '2020-07-22'

/** A row of the portal's list of agencies: a body, a further code of a body known already, or a kind of body. */
export async function saveListedAgency(tx: Tx, listed: Listed): Promise<void> {
  const known = await officialHolder(tx, listed.code)
  if (known) return update(tx, known, listed)
  const code = { scheme: schemeOf(listed.code), code: listed.code, validFrom: codesSince }
  const parent = await parentOf(tx, listed.code)
  const same = await bodyNamed(tx, fold(listed.name), parent?.provinceCode ?? null)
  if (same) return giveCode(tx, same, code)
  if (await isKindOfAgency(tx, listed)) {
    await saveGroup(tx, { name: listed.name, aliases: [listed.code] })
    return
  }
  const group = parent?.provinceCode ? await findGroup(tx, withoutPlace(listed.name)) : undefined
  await saveAgency(tx, {
    name: listed.name,
    level: 'other',
    parentId: parent?.id ?? null,
    provinceCode: parent?.provinceCode ?? null,
    level1: level1Of(listed.code) ?? parent?.level1 ?? 'Z00',
    groups: group ? [group.name] : [],
    covers: parent?.provinceCode ? [parent.provinceCode] : [],
    codes: [code],
    source: 'import',
    portalId: listed.portalId,
  })
}

/** The same code for two bodies is a fault of the list; the same body under a new name is not. */
async function update(tx: Tx, known: Agency, listed: Listed): Promise<void> {
  // What comes with the program keeps its name, and the codes of those merged into it lead to it.
  if ((await sourceOf(tx, known.id)) !== 'reference') {
    const portalId = await portalIdOf(tx, known.id)
    if (portalId !== null && listed.portalId !== null && portalId !== listed.portalId)
      throw new Error(`code ${listed.code} belongs to "${known.name}"`)
    const codes = [{ scheme: schemeOf(listed.code), code: listed.code }]
    await saveAgency(tx, { name: listed.name, level: known.level, codes, source: 'import' })
  }
  if (listed.portalId && listed.code === known.level1) await setPortalId(tx, known.id, listed.portalId)
}

/**
 * Without an official code nobody can receive a dossier: such rows name a kind of body ("Cơ quan thuế"), and become groups
 * whose members are known by codes of their own.
 */
async function isKindOfAgency(tx: Tx, { code, name, generic }: Listed): Promise<boolean> {
  if (generic) return true
  if (schemeOf(code) !== 'portal') return false
  return level1Of(code) === undefined || (await findGroup(tx, name)) !== undefined
}

/** The nearest agency whose code begins this one: H18.101 or else H18 for H18.101.02, and G15 for 000.00.20.G15. */
async function parentOf(tx: Tx, code: string): Promise<Agency | undefined> {
  const parts = code.split('.')
  for (let length = parts.length - 1; length > 0; length--) {
    const parent = await officialHolder(tx, parts.slice(0, length).join('.'))
    if (parent) return parent
  }
  const level1 = level1Of(code)
  return level1 === undefined ? undefined : officialHolder(tx, level1)
}

/** "Sở Tư pháp - tỉnh Ninh Bình" is the province's member of the group "Sở Tư pháp". */
function withoutPlace(name: string): string {
  return name.replace(/\s*[-–,]?\s*(tỉnh|thành phố|tp\.?)\s+\S.*$/iu, '')
}

/** A group named like a single body ("Bộ Tư pháp") has that body as its member. */
export async function saveListedGroup(tx: Tx, listed: { name: string; portalId: string | null }): Promise<void> {
  const group = await saveGroup(tx, listed)
  const body = await bodyNamed(tx, fold(listed.name), null)
  if (body) await insertMember(tx, { groupId: group.id, agencyId: body.id, from: codesSince })
}
