import type { Services } from './mount.ts'

export type ExportFormat = 'jsonl' | 'csv'

/** How `npm run portal -- export <kind> FILE` writes one kind of data out. */
export type Exporter = {
  kind: string
  /** When there are several of the kind: what says which one, before the file. */
  of?: string
  summary: string
  /** Whole lines, a piece at a time, read as they are taken: never all in memory. */
  lines(services: Services, format: ExportFormat, of: string): AsyncIterable<string>
}
