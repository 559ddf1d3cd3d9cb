import type { ExportRow } from '../api/listing.sql.ts'
import { feeSummary } from '../fee.ts'
import { legalLimit } from '../legal-limit.ts'
import { procedureTitle } from '../title.ts'
import { urls } from '../urls.ts'

/** The table for spreadsheets: what fits into one line. The whole record is in the JSON Lines. */
export const columns = [
  ...['id', 'portal_id', 'code', 'name', 'title', 'field_code', 'field_name', 'agency_code', 'agency_name', 'levels'],
  ...['kind', 'state', 'channels', 'full_process', 'subjects', 'executing', 'results', 'limit', 'limit_unit'],
  ...['fee', 'fee_from', 'fee_to', 'currency', 'papers', 'legal_bases', 'decision_number', 'decision_date'],
  ...['version', 'valid_from', 'changed_at', 'url'],
] as const

/** Values of a list are parted by `; `. A limit or fee without a number stays empty: its text says what holds. */
export function rowOf(it: ExportRow, publicUrl: string): (string | number | null)[] {
  const { record } = it
  const limit = legalLimit(record)
  const fee = feeSummary(record)
  const isAmount = fee.kind === 'amount'
  const names = (items: readonly { name: string }[]) => items.map((one) => one.name).join('; ')
  const cells: Record<(typeof columns)[number], string | number | null> = {
    id: it.id,
    portal_id: record.portalId,
    code: it.code,
    name: it.name,
    title: procedureTitle(it.name),
    field_code: it.fieldCode,
    field_name: it.fieldName,
    agency_code: it.promulgatorCode,
    agency_name: it.promulgatorName,
    levels: it.levels.join('; '),
    kind: it.kind,
    state: it.state,
    channels: it.channels.join('; '),
    full_process: record.flags.fullProcess ? 'true' : 'false',
    subjects: names(record.subjects),
    executing: names(record.agencies.executing),
    results: names(record.results),
    limit: limit.amount,
    limit_unit: limit.amount === null ? null : limit.unit,
    fee: fee.kind,
    fee_from: isAmount ? fee.from : null,
    fee_to: isAmount ? fee.to : null,
    currency: isAmount ? fee.currency : null,
    papers: record.componentGroups.reduce((count, group) => count + group.components.length, 0),
    legal_bases: record.legalBases.map((one) => one.code || one.name).join('; '),
    decision_number: record.decision.number,
    decision_date: record.decision.date,
    version: it.version,
    valid_from: it.validFrom.toISOString(),
    changed_at: it.changedAt.toISOString(),
    url: publicUrl + urls.procedure(it.code),
  }
  return columns.map((name) => cells[name])
}
