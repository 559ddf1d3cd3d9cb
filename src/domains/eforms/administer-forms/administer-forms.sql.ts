import type { Db } from '#platform/database/connect.ts'
import type { Text } from '../definition.ts'

export type FormRow = { code: string; title: Text; source: string; number: number; versionAt: Date }

/** A page of forms by code, after `after`; one more than shown tells whether there is another page. */
export async function listForms(db: Db, after: string, limit: number): Promise<FormRow[]> {
  return db<FormRow[]>`
    select f.code, v.definition -> 'title' as title, v.definition ->> 'source' as source, v.number,
      v.created_at as "versionAt"
    from eforms.form f
    join eforms.form_version v on v.id = f.current_version_id
    where f.code > ${after}
    order by f.code
    limit ${limit}`
}

export type VersionRow = { id: string; number: number; createdAt: Date }

export async function listVersions(db: Db, code: string): Promise<VersionRow[]> {
  return db<VersionRow[]>`
    select id, number, created_at as "createdAt" from eforms.form_version where code = ${code} order by number desc limit 50`
}
