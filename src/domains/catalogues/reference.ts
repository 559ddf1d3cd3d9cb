import { Type, type Static } from 'typebox'
import { raiseChange } from '#platform/changes.ts'
import type { Tx } from '#platform/database/connect.ts'
import { inOldOrder } from './agencies/agency.ts'
import { saveGroup } from './agencies/group.sql.ts'
import { saveAgency } from './agencies/save-agency.ts'
import { loadReferenceRows } from './load-catalogues.ts'
import { readReference } from './read-reference.ts'
import { cataloguesTopic } from './topic.ts'
import { saveSuccession, saveUnit } from './units/save-unit.ts'
import { type AdminUnit, committeeName } from './units/unit.ts'

const province = Type.Object({
  code: Type.String({ pattern: '^\\d{2}$' }),
  name: Type.String({ minLength: 1 }),
  kind: Type.Unsafe<'province' | 'city'>({ enum: ['province', 'city'] }),
  agencyCode: Type.String({ pattern: '^H\\d{2}$' }),
})
type Province = Static<typeof province>
const provincesFile = Type.Object({
  since: Type.String(),
  provinces: Type.Array(province),
  changes: Type.Array(
    Type.Object({ code: Type.String(), kind: province.properties.kind, since: Type.String(), act: Type.String() }),
  ),
  before: Type.Array(Type.Intersect([province, Type.Object({ into: Type.String() })])),
})
type ProvincesFile = Static<typeof provincesFile>
const coded = { code: Type.String({ pattern: '^G\\d{2}$' }), name: Type.String({ minLength: 1 }) }
const agenciesFile = Type.Object({
  mergedOn: Type.String(),
  ministries: Type.Array(
    Type.Object({
      ...coded,
      portalCode: Type.Optional(Type.String()),
      merged: Type.Optional(Type.Array(Type.Object(coded))),
    }),
  ),
  groups: Type.Array(Type.Object({ name: Type.String(), aliases: Type.Array(Type.String()) })),
})

/** Codes under Decision 20/2020 are used since it was issued. */
const codesSince = '2020-07-22'
const provinceGroup = 'Ủy ban nhân dân cấp tỉnh'

/** Provinces, their committees, ministries and the groups that procedures name: what every portal needs to begin. */
export async function loadReferenceCatalogues(tx: Tx): Promise<void> {
  const ministries = readReference('db/reference/agencies.json', agenciesFile)
  const provinces = readReference('db/reference/provinces.json', provincesFile)
  for (const group of ministries.groups) await saveGroup(tx, group)
  await loadMinistries(tx, ministries)
  await loadProvinces(tx, provinces)
  await loadReferenceRows(tx)
  await raiseChange(tx, cataloguesTopic)
}

async function loadMinistries(tx: Tx, { ministries, mergedOn }: Static<typeof agenciesFile>): Promise<void> {
  for (const { code, name, portalCode, merged = [] } of ministries) {
    const former = merged.map((it) => ({
      scheme: 'QD20' as const,
      code: it.code,
      validTo: mergedOn,
      note: `Mã của ${it.name} trước khi hợp nhất`,
    }))
    await saveAgency(tx, {
      name,
      level: 'ministry',
      level1: code,
      source: 'reference',
      validFrom: codesSince,
      codes: [
        { scheme: 'QD20', code },
        { scheme: 'TT01', code: inOldOrder(code) },
        ...(portalCode ? [{ scheme: 'portal' as const, code: portalCode }] : []),
        ...former,
      ],
    })
  }
}

async function loadProvinces(tx: Tx, file: ProvincesFile): Promise<void> {
  const units = new Map<string, AdminUnit>()
  for (const it of file.provinces) units.set(it.code, await saveUnit(tx, { ...unitOf(it), validFrom: file.since }))
  for (const it of file.before) {
    const from = await saveUnit(tx, { ...unitOf(it), validFrom: '2025-01-01', validTo: file.since })
    const to = units.get(it.into)
    if (!to) throw new Error(`provinces.json: ${it.name} goes into ${it.into}, which is not in the list`)
    const kind = it.name === to.name ? 'unchanged' : 'merge'
    await saveSuccession(tx, { from, to, kind, effective: file.since, note: 'Nghị quyết 202/2025/QH15' })
  }
  for (const { code, kind, since, act } of file.changes) {
    const before = file.provinces.find((it) => it.code === code)!
    units.set(code, await saveUnit(tx, { ...unitOf({ ...before, kind }), validFrom: since, legalAct: act }))
  }
  for (const it of file.provinces) await saveCommittee(tx, { unit: units.get(it.code)!, province: it, file })
}

function unitOf({ code, name, kind }: Province) {
  const fullName = `${kind === 'city' ? 'Thành phố' : 'Tỉnh'} ${name}`
  return { code, level: 'province' as const, kind, name, fullName, provinceCode: code }
}

/** The committee of a province keeps the codes of those merged into it, as codes of before. */
async function saveCommittee(
  tx: Tx,
  { unit, province: { code, agencyCode }, file }: { unit: AdminUnit; province: Province; file: ProvincesFile },
): Promise<void> {
  const former = file.before
    .filter((it) => it.into === code && it.agencyCode !== agencyCode)
    .map((it) => ({
      scheme: 'QD20' as const,
      code: it.agencyCode,
      validTo: file.since,
      note: `Mã của ${committeeName(unitOf(it).fullName)} trước khi sắp xếp`,
    }))
  await saveAgency(tx, {
    name: committeeName(unit.fullName),
    level: 'province',
    unitCode: code,
    provinceCode: code,
    level1: agencyCode,
    source: 'reference',
    validFrom: codesSince,
    groups: [provinceGroup],
    codes: [{ scheme: 'QD20', code: agencyCode }, { scheme: 'TT01', code: inOldOrder(agencyCode) }, ...former],
  })
}
