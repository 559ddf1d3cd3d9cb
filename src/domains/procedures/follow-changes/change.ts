import type { ProcedureRecord } from '../record.ts'

/** A version that came into force: what happened to which procedure, and which parts of its record are others. */
export type Change = {
  /** The version's. */
  id: string
  procedureId: string
  code: string
  name: string
  fieldCode: string
  fieldName: string
  promulgatorCode: string
  promulgatorName: string
  at: Date
  kind: 'new' | 'amended' | 'abolished'
  parts: (keyof ProcedureRecord)[]
}

/** What people understand as parts, in the order in which they care; the others are the source's own bookkeeping. */
export const namedParts = [
  ...['name', 'steps', 'channels', 'componentGroups', 'cases', 'requirements', 'results', 'agencies', 'subjects'],
  ...['legalBases', 'decision', 'state', 'field', 'promulgator', 'levels', 'note'],
] as const satisfies readonly (keyof ProcedureRecord)[]

export type NamedPart = (typeof namedParts)[number]

export function partsToName(change: Pick<Change, 'kind' | 'parts'>): NamedPart[] {
  return change.kind === 'amended' ? namedParts.filter((it) => change.parts.includes(it)) : []
}
