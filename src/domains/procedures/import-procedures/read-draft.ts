import { Compile } from 'typebox/compile'
import { today } from '#platform/clock.ts'
import { procedureRecord, type ProcedureRecord } from '../record.ts'
import { checkRules } from '../rules/check-rules.ts'
import { mergeRecord, type ProcedureDraft } from './draft.ts'
import { readNative } from './native.ts'
import { readNormalised } from './normalised.ts'

const checker = Compile(procedureRecord)

/** Recognises the format of one record and reads it, or says why it cannot be used. The record itself is left as it was. */
export function readDraft(record: unknown): ProcedureDraft | string {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return 'not a JSON object'
  const source = unwrapped(structuredClone(record) as Record<string, unknown>)
  const draft =
    'executionSteps' in source ? readNative(source) : isOurs(source) ? ofOtherPortal(source) : readNormalised(source)
  if (!draft.code) return 'it has no code'
  draft.code = draft.code.trim()
  if (!draft.name) return 'it has no name'
  const whole = mergeRecord(undefined, draft)
  if (!checker.Check(whole)) {
    const [error] = checker.Errors(whole)
    return `${error?.instancePath ?? ''} ${error?.message ?? 'is not a procedure record'}`
  }
  return faultOfRules(whole) ?? draft
}

/** Rules that overlap, leave a gap or name what is not there would decide nothing for somebody: they stay outside. */
function faultOfRules(record: ProcedureRecord): string | undefined {
  const [finding] = record.rules ? checkRules(record.rules, record, today()) : []
  return finding && `the rules are not sound: ${finding.at} ${finding.problem} ${finding.part ?? ''}`.trim()
}

/** The form that a record names is one of the portal that wrote it. */
function ofOtherPortal({ form: _, ...record }: ProcedureRecord): ProcedureDraft {
  return record
}

/** A whole answer of the interface has the record under `data`. */
function unwrapped(source: Record<string, unknown>): Record<string, unknown> {
  const { data } = source
  return typeof data === 'object' && data !== null && 'code' in data ? (data as Record<string, unknown>) : source
}

function isOurs(source: Record<string, unknown>): source is ProcedureRecord {
  return 'componentGroups' in source
}
