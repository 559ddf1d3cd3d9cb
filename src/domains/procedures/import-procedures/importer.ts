import type { ImportRow, Importer } from '#platform/importer.ts'
import { importProcedures } from './import-procedures.ts'

/** `npm run portal -- import procedures FILE...`: either published format, one procedure a line or one alone. */
export const procedureImporter: Importer = {
  kind: 'procedures',
  summary: 'administrative procedures, in the normalised or the native format (.jsonl, .jsonl.gz, .json)',
  async run({ db }, file, progress) {
    const lines: number[] = []
    let saved = 0
    const report = await importProcedures(db, recordsOf(file.rows, lines), {
      source: file.name,
      progress: ({ created, changed, unchanged }) => {
        const total = created + changed + unchanged
        progress.saved(total - saved)
        saved = total
      },
    })
    for (const { line, reason } of report.refused) progress.refuse(lines[line - 1] ?? line, reason)
    progress.note(`${report.created} new, ${report.changed} changed, ${report.unchanged} unchanged.`)
  },
}

async function* recordsOf(rows: AsyncIterable<ImportRow>, lines: number[]): AsyncGenerator<unknown> {
  for await (const row of rows) {
    lines.push(row.line)
    yield row.values
  }
}
