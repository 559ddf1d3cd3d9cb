import type { ProcedureRecord } from '../record.ts'

/** What lists and search know of a procedure without reading its record. */
export type SearchEntry = {
  id: string
  code: string
  name: string
  summary: string
  promulgatorCode: string
  promulgatorName: string
  fieldCode: string
  fieldName: string
  kind: ProcedureRecord['kind']
  state: ProcedureRecord['state']
  levels: ProcedureRecord['levels']
  subjectCodes: string[]
  subjectNames: string[]
  channels: ProcedureRecord['channels'][number]['channel'][]
  agencyNames: string[]
  resultNames: string[]
  lifeEvents: string[]
  keywords: string
  fullProcess: boolean
}
