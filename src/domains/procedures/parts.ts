import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { ProcedureRecord } from './record.ts'

/**
 * The parts in which a record is written, checked and compared: those of Decree 63/2010 art. 8.2 in its order, then what helps
 * people to find it and to know before filing whether it fits.
 */
export const partKeys = [
  'names',
  'scope',
  'steps',
  'channels',
  'components',
  'form',
  'cases',
  'agencies',
  'results',
  'requirements',
  'legal-bases',
  'finding',
  'rules',
] as const
export type PartKey = (typeof partKeys)[number]

const fields = {
  names: ['code', 'name', 'summary'],
  scope: ['field', 'levels', 'kind', 'legalKind', 'subjects'],
  steps: ['steps'],
  channels: ['channels'],
  components: ['componentGroups'],
  form: ['form'],
  cases: ['cases'],
  agencies: ['agencies'],
  results: ['results', 'returning'],
  requirements: ['requirements', 'note'],
  'legal-bases': ['legalBases', 'abolishedBy'],
  finding: ['flags', 'routing', 'keywords', 'lifeEvents', 'serviceGroups'],
  rules: ['rules'],
} as const satisfies Record<PartKey, readonly (keyof ProcedureRecord)[]>

export type Part = Partial<ProcedureRecord>

/** One part of a record. */
export function partOf(record: ProcedureRecord, key: PartKey): Part {
  return Object.fromEntries(fields[key].flatMap((it) => (record[it] === undefined ? [] : [[it, record[it]]])))
}

/** The record with one part replaced. */
export function withPart(record: ProcedureRecord, key: PartKey, part: Part): ProcedureRecord {
  const rest = Object.entries(record).filter(([field]) => !(fields[key] as readonly string[]).includes(field))
  return { ...Object.fromEntries(rest), ...partOf(part as ProcedureRecord, key) } as ProcedureRecord
}

/** What a part is recognised by: the same content has the same digest, whoever wrote it. */
export function partDigest(part: Part): Buffer {
  return createHash('sha256').update(canonicalize(part)!).digest()
}

/** The parts in which two records differ. */
export function changedParts(a: ProcedureRecord, b: ProcedureRecord): PartKey[] {
  return partKeys.filter((key) => !partDigest(partOf(a, key)).equals(partDigest(partOf(b, key))))
}

export function isPart(text: string): text is PartKey {
  return (partKeys as readonly string[]).includes(text)
}
