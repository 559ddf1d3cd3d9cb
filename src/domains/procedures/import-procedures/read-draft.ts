import { Compile } from 'typebox/compile'
import { procedureRecord, type ProcedureRecord } from '../record.ts'
import { mergeRecord, type ProcedureDraft } from './draft.ts'
import { readNative } from './native.ts'
import { readNormalised } from './normalised.ts'

const checker = Compile(procedureRecord)

/** Recognises the format of one record and reads it, or says why it cannot be used. The record itself is left as it was. */
export function readDraft(record: unknown): ProcedureDraft | string {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return 'not a JSON object'
  const source = unwrapped(structuredClone(record) as Record<string, unknown>)
  const draft = 'executionSteps' in source ? readNative(source) : isOurs(source) ? source : readNormalised(source)
  if (!draft.code) return 'it has no code'
  draft.code = draft.code.trim()
  if (!draft.name) return 'it has no name'
  const whole = mergeRecord(undefined, draft)
  if (!checker.Check(whole)) {
    const [error] = checker.Errors(whole)
    return `${error?.instancePath ?? ''} ${error?.message ?? 'is not a procedure record'}`
  }
  return draft
}

/** A whole answer of the interface has the record under `data`. */
function unwrapped(source: Record<string, unknown>): Record<string, unknown> {
  const { data } = source
  return typeof data === 'object' && data !== null && 'code' in data ? (data as Record<string, unknown>) : source
}

function isOurs(source: Record<string, unknown>): source is ProcedureRecord {
  return 'componentGroups' in source
}
