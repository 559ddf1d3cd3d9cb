import type { Services } from './mount.ts'

export type ExportFormat = 'jsonl' | 'csv'

/** How `npm run portal -- export <kind> FILE` writes one kind of data out. Importing the JSON Lines gives the same again. */
export type Exporter = {
  kind: string
  summary: string
  /** Whole lines, a piece at a time, read as they are taken: never all in memory. */
  lines(services: Services, format: ExportFormat): AsyncIterable<string>
}
