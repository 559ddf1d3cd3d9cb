import type { Db } from '#platform/database/connect.ts'

/** The code under which the committee of a province publishes (H26), by the official code of the province (01). */
export async function findProvinceCode(db: Db, unitCode: string): Promise<string | undefined> {
  const [row] = await db<{ level1: string }[]>`
    select level1 from catalogues.v_agency
    where unit_code = ${unitCode} and level = 'province' and valid_to is null`
  return row?.level1
}
