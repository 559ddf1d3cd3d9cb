import type { Db } from '#platform/database/connect.ts'

/** Fields of administration: those of the catalogue, and those that published procedures name. */
export async function knownFields(db: Db): Promise<{ code: string; name: string }[]> {
  return db<{ code: string; name: string }[]>`
    select code, min(name) as name from (
      select f.code, f.name from catalogues.v_field f
      union all
      select p.field_code, p.field_name from procedures.procedure p where p.field_code <> '' and not exists (
        select from catalogues.v_field f where f.code = p.field_code)) known
    group by code order by min(name) collate "vi-x-icu", code limit 2000`
}
