import { agencyCode } from '#catalogues'
import { inForce } from '#law'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { insertCode, nextSerial } from './code.sql.ts'

type Receipt = { dossierId: string; agencyId: number; level1: string; day: string }

/**
 * The legal code of a dossier: the agency's own code in the order of the text in force on the day of receipt, that day, and
 * the serial of the day (regulation 3.10). The serial's row stays locked until the transaction ends: none is lost or given twice.
 * @law 3.2-3 3.10
 */
export async function allocateCode(tx: Tx, receipt: Receipt): Promise<string> {
  const { format, scheme } = codeFormat(inForce('dossier-code', receipt.day).code)
  const prefix = await agencyCode(tx, receipt.agencyId, scheme, receipt.day)
  if (!prefix) throw new Problem('agency-without-code', { agencyId: receipt.agencyId, scheme })
  const serial = await nextSerial(tx, { agencyId: receipt.agencyId, day: receipt.day, format })
  const code = dossierCode(prefix, receipt.day, serial)
  await insertCode(tx, { level1: receipt.level1, code, dossierId: receipt.dossierId })
  return code
}

/** `H26.101` + `2026-11-23` + 42 -> `H26.101-261123-0042`; a day with more than 9,999 has longer serials. */
export function dossierCode(prefix: string, day: string, serial: number): string {
  return `${prefix}-${day.slice(2).replaceAll('-', '')}-${String(serial).padStart(4, '0')}`
}

/**
 * Circular 01/2018 art. 19 writes an agency's code lowest unit first; Circular 03/2025 as Decision 20/2020 does.
 * @law 3.10-19 3.10-13.1
 */
export function codeFormat(text: string): { format: string; scheme: 'TT01' | 'QD20' } {
  return text === 'TT01-2018' ? { format: 'TT01', scheme: 'TT01' } : { format: 'TT03', scheme: 'QD20' }
}
