import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { ExportFormat } from '#platform/exporter.ts'
import type { Command } from '#platform/mount.ts'
import { gather } from '../compose.ts'

const fileName = /\.(jsonl|csv)(\.gz)?$/i

/** `export <kind> [WHICH] FILE`: the name of the file says its format. A file is there when it is whole, or not at all. */
export const exportCommand: Command = {
  name: 'export',
  usage: 'export <kind> [CODE] FILE',
  summary: 'write out catalogues and procedures as .jsonl or .csv, compressed when the name ends in .gz',
  async run(services, [kind, ...rest]) {
    const exporters = gather((mount) => mount.exporters?.map((it) => ({ ...it, name: it.kind })))
    const exporter = exporters.find((it) => it.kind === kind)
    const [of, path] = exporter?.of === undefined ? ['', rest[0]] : rest
    const [, format, compressed] = fileName.exec(path ?? '') ?? []
    if (!exporter || of === undefined || path === undefined || format === undefined) {
      console.error(exporter ? 'Say into which file: .jsonl, .csv, .jsonl.gz or .csv.gz.' : 'Say what to export.')
      console.error(`Usage: npm run portal -- ${exportCommand.usage}\n`)
      for (const it of exporters) console.error(`  ${[it.kind, it.of].join(' ').padEnd(16)} ${it.summary}`)
      return 2
    }
    const unfinished = `${path}.unfinished`
    let lines = 0
    async function* counted() {
      for await (const piece of exporter!.lines(services, format!.toLowerCase() as ExportFormat, of!)) {
        lines += piece.split('\n').length - 1
        yield piece
      }
    }
    try {
      await pipeline(
        Readable.from(counted()),
        compressed === undefined ? new PassThrough() : createGzip(),
        createWriteStream(unfinished),
      )
      await rename(unfinished, path)
    } catch (error) {
      await rm(unfinished, { force: true })
      console.error(`The export stopped: ${(error as Error).message}. Nothing was left at ${path}.`)
      return 1
    }
    console.log(`${path}: ${lines} lines.`)
    return 0
  },
}
