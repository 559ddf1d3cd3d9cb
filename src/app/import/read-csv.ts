import type { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import type { ImportRow } from '#platform/importer.ts'
import type { Meter } from './meter.ts'

type Parsed = { record: Record<string, string>; info: { lines: number } }

/** Comma-separated values with a header. A record that does not fit the header is refused, and the next one read. */
export async function* readCsv(text: Readable, meter: Meter): AsyncGenerator<ImportRow> {
  const parser = parse({
    bom: true,
    columns: true,
    info: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: 1024 * 1024,
  })
  parser.on('skip', (error: { lines?: number; message: string }) => meter.refuse(error.lines ?? 0, error.message))
  text.on('error', (error) => parser.destroy(error))
  for await (const { record, info } of text.pipe(parser) as AsyncIterable<Parsed>) {
    if (Object.values(record).some((it) => it.includes('\uFFFD')))
      meter.refuse(info.lines, 'holds bytes that are not UTF-8')
    else yield { line: info.lines, values: record }
  }
}
