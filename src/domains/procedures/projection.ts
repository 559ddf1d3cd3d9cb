import type { ProcedureRecord } from './record.ts'
import type { SearchEntry } from './search/entry.ts'

/** What lists, filters and search read of a record. */
export function projectionOf(record: ProcedureRecord): Omit<SearchEntry, 'id'> {
  return {
    code: record.code,
    name: record.name,
    summary: record.summary,
    promulgatorCode: record.promulgator.code,
    promulgatorName: record.promulgator.name,
    fieldCode: record.field.code,
    fieldName: record.field.name,
    kind: record.kind,
    state: record.state,
    levels: record.levels,
    subjectCodes: record.subjects.map((it) => it.code),
    subjectNames: record.subjects.map((it) => it.name),
    channels: [...new Set(record.channels.map((it) => it.channel))],
    agencyNames: agencyNames(record),
    resultNames: record.results.map((it) => it.name),
    lifeEvents: [...record.lifeEvents, ...record.serviceGroups],
    keywords: record.keywords,
    fullProcess: record.flags.fullProcess,
  }
}

function agencyNames({ agencies }: ProcedureRecord): string[] {
  const named = [...agencies.executing, ...agencies.authority].map((it) => it.name)
  return [...new Set(named.length > 0 ? named : [agencies.executingText].filter((it) => it !== ''))]
}
