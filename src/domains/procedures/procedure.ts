import type { ProcedureRecord } from './record.ts'

/** A procedure with one version of its published record (the current one unless a version was asked for). */
export type Procedure = {
  id: string
  code: string
  versionId: string
  versionNumber: number
  record: ProcedureRecord
  /** The form people fill in online; null: the general form. */
  formVersionId: string | null
}

/** Whether people may file it through the portal. */
export function isOnline(record: ProcedureRecord): boolean {
  return (
    record.state !== 'abolished' && !record.flags.offlineOnly && record.channels.some((it) => it.channel === 'online')
  )
}
