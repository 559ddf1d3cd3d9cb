import type { Db, Tx } from '#platform/database/connect.ts'
import type { ReportItem } from './report.ts'

export type ImportReport = {
  importedAt: Date
  importer: string
  components: number
  carried: number
  report: readonly ReportItem[]
}

/** Keeps what became of an old form; each form is brought in once. */
export async function insertImportReport(
  tx: Tx,
  code: string,
  it: ImportReport & { importedBy: string | null },
): Promise<void> {
  await tx`
    insert into eforms.import_report (code, imported_at, imported_by, importer, components, carried, report)
    values (${code}, ${it.importedAt}, ${it.importedBy}, ${it.importer}, ${it.components}, ${it.carried},
      ${JSON.stringify(it.report)}::text::json)`
}

/** The report of a form that was brought in; undefined for one that was built here. */
export async function selectImportReport(db: Db, code: string): Promise<ImportReport | undefined> {
  const [row] = await db<ImportReport[]>`
    select imported_at as "importedAt", importer, components, carried, report
    from eforms.import_report where code = ${code}`
  return row
}
