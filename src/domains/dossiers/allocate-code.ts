import { agencyCode } from '#catalogues'
import { inForce } from '#law'
import type { Db, Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { insertCodeIfFree, nextSerial } from './code.sql.ts'
import type { Handling } from './handling/handling.ts'

/** What a code is made of besides its serial. */
export type CodeParts = { prefix: string | undefined; day: string; owner: string }
type Coded = { receivingAgencyId: number; agencyId: number; central: Handling['central'] }
type Plan = CodeParts & { agencyId: number; format: string; scheme: 'TT01' | 'QD20' }

/**
 * The legal code of a dossier: the agency's own code in the order of the text in force on the day of receipt, that day, and
 * the serial of the day (regulation 3.10). The serial's row stays locked until the transaction ends: none is lost or given
 * twice. A code that another system gave before us is passed over.
 * @law 3.2-3 3.10
 */
export async function allocateCode(
  tx: Tx,
  it: Coded & { dossierId: string; level1: string; day: string },
): Promise<string> {
  const { agencyId, format, scheme, ...parts } = await planCode(tx, it, it.day)
  if (!parts.prefix) throw new Problem('agency-without-code', { agencyId, scheme })
  for (;;) {
    const serial = await nextSerial(tx, { agencyId, day: it.day, format })
    const code = dossierCode({ ...parts, prefix: parts.prefix }, serial)
    if (await insertCodeIfFree(tx, { level1: it.level1, code, dossierId: it.dossierId })) return code
  }
}

/** The code that a dossier received on this day would have, with dots for its serial; undefined: its agency has no code. */
export async function codeShape(db: Db, it: Coded, day: string): Promise<string | undefined> {
  const { prefix, owner } = await planCode(db, it, day)
  return prefix && dossierCode({ prefix, day, owner }, 0).replace(/0{4}$/, '····')
}

/** Serials are counted per agency, day and format; central services whose owners share their two digits share them too. */
async function planCode(db: Db, it: Coded, day: string): Promise<Plan> {
  const text = inForce('dossier-code', day).code
  const { format, scheme } = codeFormat(text)
  const owner = ownerDigits(text, it.central)
  const agencyId = owner === '' ? it.receivingAgencyId : it.agencyId
  const prefix = await agencyCode(db, agencyId, scheme, day)
  return { prefix, day, owner, agencyId, scheme, format: owner === '' ? format : `${format}-${owner}` }
}

/**
 * `H26.101` + `2026-11-23` + 42 -> `H26.101-261123-0042`; a day with more than 9,999 has longer serials. For a central
 * service the owner's two digits stand before the serial: `H26.101-261123-010042`.
 */
export function dossierCode(it: { prefix: string; day: string; owner: string }, serial: number): string {
  return `${it.prefix}-${it.day.slice(2).replaceAll('-', '')}-${it.owner}${String(serial).padStart(4, '0')}`
}

/**
 * Circular 01/2018 art. 19 writes an agency's code lowest unit first; Circular 03/2025 as Decision 20/2020 does.
 * @law 3.10-19 3.10-13.1
 */
export function codeFormat(text: string): { format: string; scheme: 'TT01' | 'QD20' } {
  return text === 'TT01-2018' ? { format: 'TT01', scheme: 'TT01' } : { format: 'TT03', scheme: 'QD20' }
}

/**
 * The two digits of the owner of a nation-wide centralised system, `G01` -> `01`, from the day on which Circular 4/2025 is in
 * force; otherwise none. A code with them begins with the code of the agency that settles, not of the one that received.
 * @law 3.10-13.3
 */
export function ownerDigits(text: string, central: Handling['central']): string {
  const known = text !== 'TT01-2018' && text !== 'TT03-2025'
  return known && central ? central.owner.slice(1, 3) : ''
}
