import type { Tx } from '#platform/database/connect.ts'
import { type Agency, type AgencyCode, inOldOrder } from './agency.ts'
import { deleteProvisionalCodes, hasCode, holderOfCode, insertCode, nextSerial } from './save-agency.sql.ts'

type CodeToGive = Pick<AgencyCode, 'scheme' | 'code' | 'validFrom'> & Partial<AgencyCode>

/** Gives the agency a code. Another's official code is refused; another's provisional one gives way. */
export async function giveCode(tx: Tx, agency: Agency, given: CodeToGive): Promise<void> {
  const code: AgencyCode = { validTo: null, provisional: false, note: '', ...given }
  const holder = await holderOfCode(tx, code)
  if (holder?.agencyId === agency.id) return
  if (holder && (!holder.provisional || code.provisional))
    throw new Error(`code ${code.code} belongs to "${holder.name}"`)
  if (holder) await deleteProvisionalCodes(tx, holder.agencyId)
  await insertCode(tx, agency.id, code)
  if (holder) await giveProvisionalCodes(tx, { id: holder.agencyId, level1: holder.level1 })
}

/**
 * A commune's committee needs a code to number its dossiers by, and the official list after the mergers of 2025 is not
 * known. So the portal gives it the next free one under its province, in the order of both texts, marked provisional.
 */
export async function giveProvisionalCodes(tx: Tx, agency: Pick<Agency, 'id' | 'level1'>): Promise<void> {
  if (await hasCode(tx, agency.id, 'QD20')) return
  const code = `${agency.level1}.${await nextSerial(tx, agency.level1)}`
  const given = {
    validFrom: '2020-01-01',
    validTo: null,
    provisional: true,
    note: 'Mã tạm do Cổng cấp, chờ mã chính thức',
  }
  await insertCode(tx, agency.id, { scheme: 'QD20', code, ...given })
  await insertCode(tx, agency.id, { scheme: 'TT01', code: inOldOrder(code), ...given })
}
