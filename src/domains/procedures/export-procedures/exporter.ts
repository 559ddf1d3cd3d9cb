import type { Exporter } from '#platform/exporter.ts'
import { exportProcedures } from './export-procedures.ts'

/** `npm run portal -- export procedures FILE`. */
export const procedureExporter: Exporter = {
  kind: 'procedures',
  summary: 'administrative procedures as they are in force (.jsonl: whole records; .csv: a table)',
  lines: ({ db, config }, format) => exportProcedures({ db, publicUrl: config.publicUrl }, format),
}
