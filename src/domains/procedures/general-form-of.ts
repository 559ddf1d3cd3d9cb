import { type FormDefinition, generalForm } from '#eforms'
import { applicantsCases } from './cases.ts'
import type { ProcedureRecord } from './record.ts'

/** The form of a procedure that has none of its own; it asks for the case only when there is something to choose. */
export function generalFormOf(record: ProcedureRecord): FormDefinition {
  return generalForm({ ...record, cases: applicantsCases(record) })
}
