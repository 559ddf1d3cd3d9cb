import type { Db } from '#platform/database/connect.ts'
import type { SearchEntry } from './entry.ts'

/** Every procedure, a slice at a time, so that a process answers others while it learns them. */
export async function* searchEntries(db: Db): AsyncGenerator<SearchEntry[]> {
  let last = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await db<SearchEntry[]>`
      select id, code, name, summary, promulgator_code as "promulgatorCode", promulgator_name as "promulgatorName",
        field_code as "fieldCode", field_name as "fieldName", kind, state, levels, subject_codes as "subjectCodes",
        subject_names as "subjectNames", channels, agency_names as "agencyNames", result_names as "resultNames",
        life_events as "lifeEvents", keywords, full_process as "fullProcess"
      from procedures.procedure
      where id > ${last}
      order by id
      limit 500`
    if (rows.length === 0) return
    yield [...rows]
    last = rows.at(-1)!.id
  }
}
