import type { Db } from '#platform/database/connect.ts'
import type { Text } from '../definition.ts'

export type FormRow = {
  code: string
  title: Text
  agencyName: string | null
  /** The published version; null for a form that is only a draft. */
  number: number | null
  versionAt: Date | null
  draftAt: Date | null
}

/** A page of the forms of these agencies by code, after `after`; one more than shown tells whether there is another page. */
export async function listForms(
  db: Db,
  it: { paths: readonly string[]; after: string; limit: number },
): Promise<FormRow[]> {
  return db<FormRow[]>`
    select f.code, coalesce(d.definition, v.definition) -> 'title' as title, a.name as "agencyName", v.number,
      v.created_at as "versionAt", d.saved_at as "draftAt"
    from eforms.form f
    left join eforms.form_version v on v.id = f.current_version_id
    left join eforms.draft d on d.code = f.code
    left join catalogues.v_agency a on a.id = f.agency_id
    where f.code > ${it.after} and (v.id is not null or d.code is not null)
      and exists (
        select 1 from unnest(${it.paths as string[]}::text[]) as mine (path)
        where starts_with(coalesce(a.path, '/'), mine.path)
      )
    order by f.code
    limit ${it.limit}`
}
