import type { Db } from '#platform/database/connect.ts'

/** A form as others choose it. `number`: of its version in use. */
export type FormToBind = { code: string; number: number; name: string }

/** The forms in use of an agency, of those above and below it, and the portal's own; general forms are nobody's choice. */
export async function formsForAgency(db: Db, agencyPath: string): Promise<FormToBind[]> {
  return db<FormToBind[]>`
    select f.code, v.number, v.definition -> 'title' ->> 'vi' as name
    from eforms.form f
    join eforms.form_version v on v.id = f.current_version_id
    left join catalogues.v_agency a on a.id = f.agency_id
    where f.code not like 'general-%'
      and (a.path is null or starts_with(a.path, ${agencyPath}) or starts_with(${agencyPath}, a.path))
    order by name collate "vi-x-icu", f.code limit 1000`
}
