import { listCommunes, listProvinces } from '#catalogues'
import type { Db } from '#platform/database/connect.ts'
import { loadRows, type RowsOffered } from './catalogue-question/rows.ts'
import type { Answers, FormDefinition } from './definition.ts'

export type Unit = { code: string; name: string }

/** The administrative units that a page of a form can offer. */
export type Units = {
  provinces: readonly Unit[]
  communesOf(provinceCode: string): readonly Unit[]
  /** The rows of catalogues, for pages on which a form is filled in. */
  rowsOffered?: RowsOffered
}

/** All provinces, and the communes of those that the answers name; with the form, the rows that it offers. */
export async function loadUnits(db: Db, answers: Answers, definition?: FormDefinition): Promise<Units> {
  const named = [...provincesIn(answers)]
  const [provinces, ...communes] = await Promise.all([
    listProvinces(db),
    ...named.map((code) => listCommunes(db, code)),
  ])
  const byProvince = new Map(named.map((code, i) => [code, communes[i]!.map(unitOf)]))
  const units: Units = { provinces: provinces.map(unitOf), communesOf: (code) => byProvince.get(code) ?? [] }
  return definition ? { ...units, rowsOffered: await loadRows(db, definition, answers) } : units
}

function unitOf(unit: { code: string; fullName: string }): Unit {
  return { code: unit.code, name: unit.fullName }
}

function provincesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'provinceCode' && typeof inner === 'string') found.add(inner)
    else provincesIn(inner, found)
  }
  return found
}
