import type { Db } from '#platform/database/connect.ts'
import type { ProcedureText } from './body.ts'
import type { SearchEntry } from './entry.ts'

/** Every procedure, a slice at a time, so that a process answers others while it learns them. */
export async function* searchEntries(db: Db): AsyncGenerator<(SearchEntry & ProcedureText)[]> {
  let last = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await db<(SearchEntry & ProcedureText)[]>`
      select p.id, p.code, p.name, p.summary, p.promulgator_code as "promulgatorCode",
        p.promulgator_name as "promulgatorName", p.field_code as "fieldCode", p.field_name as "fieldName", p.kind, p.state,
        p.levels, p.subject_codes as "subjectCodes", p.subject_names as "subjectNames", p.channels,
        p.agency_names as "agencyNames", p.result_names as "resultNames", p.life_events as "lifeEvents", p.keywords,
        p.full_process as "fullProcess",
        jsonb_path_query_array(v.record, '$.componentGroups[*].components[*].name') as "componentNames",
        jsonb_path_query_array(v.record, '$.steps[*].text') as "stepTexts",
        coalesce(v.record ->> 'requirements', '') as requirements
      from procedures.procedure p
      join procedures.version v on v.id = p.version_id
      where p.id > ${last}
      order by p.id
      limit 100`
    if (rows.length === 0) return
    yield [...rows]
    last = rows.at(-1)!.id
  }
}
