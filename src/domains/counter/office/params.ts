import { Type } from 'typebox'
import type { Db } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import type { Office } from './office.ts'
import { findOffice } from './office.sql.ts'

export const id = Type.Integer({ minimum: 1, maximum: 2_147_483_647 })
export const officeParams = Type.Object({ office: id })
export const ticketParams = Type.Object({ office: id, ticket: Type.String({ format: 'uuid' }) })

export async function demandOffice(db: Db, officeId: number): Promise<Office> {
  const office = await findOffice(db, officeId)
  if (!office) throw new Problem('not-found')
  return office
}
