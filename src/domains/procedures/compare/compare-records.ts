import type { Language } from '#platform/language.ts'
import { describePart } from '../edit-part/describe-part.ts'
import { type Part, type PartKey, partKeys, partOf } from '../parts.ts'
import type { ProcedureRecord } from '../record.ts'
import { type ComparedLine, compareLines, foldSame } from './compare.ts'

export type ComparedPart = { part: PartKey; lines: ComparedLine[] }

/** The parts that two records say differently, in the order of the law, and those that they say alike. */
export function compareRecords(
  before: ProcedureRecord,
  after: ProcedureRecord,
  language: Language,
): { changed: ComparedPart[]; same: PartKey[] } {
  const compared = partKeys.map((part) => ({
    part,
    lines: comparePart(part, { before: partOf(before, part), after: partOf(after, part) }, language),
  }))
  return {
    changed: compared.filter((it) => it.lines.length > 0),
    same: compared.filter((it) => it.lines.length === 0).map((it) => it.part),
  }
}

/** Empty when both sides read the same. */
export function comparePart(part: PartKey, it: { before: Part; after: Part }, language: Language): ComparedLine[] {
  const rows = compareLines(describePart(part, it.before, language), describePart(part, it.after, language))
  return rows.some((row) => row.kind === 'changed') ? foldSame(rows) : []
}
