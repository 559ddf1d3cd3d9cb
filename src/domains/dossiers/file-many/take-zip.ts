import { Readable } from 'node:stream'
import { fileSentence, largestUpload, receiveFile } from '#documents'
import type { Text } from '#eforms'
import { type Actor, demandAccount } from '#platform/actor.ts'
import type { Services } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { isStorable } from '#platform/http/storable.ts'
import { type ZipEntry, zipEntries, ZipRefused } from '#platform/zip.ts'
import { attachFiles } from '../attach-paper/attach-paper.ts'
import { papersOf } from '../file-dossier/papers-of-draft.ts'
import { type OpenBatch, type OpenRow, openBatch } from './open-batch.ts'
import { namesIn } from './paper-names.ts'
import { zipWords } from './take-zip.texts.ts'

export const mostZipMegabytes = 50
const mostEntries = 2000

export type ZipReport = { attached: number; faults: { key: string; text: Text }[]; unused: string[] }

/** Hands the files of an archive to the rows that name them. Twice is once: a paper that has come by its name stays. */
export async function takeZip(
  services: Services,
  actor: Actor,
  it: { batchId: string; bytes: Buffer },
): Promise<ZipReport> {
  const entries = readEntries(it.bytes)
  const batch = await openBatch(services.db, actor, it.batchId)
  const report: ZipReport = { attached: 0, faults: [], unused: [] }
  const used = new Set<ZipEntry>()
  for (const { row, slot, name } of wanted(batch)) {
    const { key } = row.row
    const entry = entryFor(entries, key, name)
    if (!entry) {
      report.faults.push({ key, text: zipWords.notInZip(name) })
      continue
    }
    used.add(entry)
    const text = await attach(services, actor, { row, slot, name, entry })
    if (text) report.faults.push({ key, text })
    else report.attached++
  }
  report.unused = entries.filter((entry) => !used.has(entry)).map((entry) => entry.name)
  return report
}

function readEntries(bytes: Buffer): ZipEntry[] {
  // What programs put there for themselves.
  return zipEntries(bytes, mostEntries).filter(({ name }) => !/(^|\/)(__MACOSX\/|\.|Thumbs\.db$)/.test(name))
}

type Wanted = { row: OpenRow; slot: string; name: string }

/** What unfiled rows name and have not got. */
function wanted({ rows }: OpenBatch): Wanted[] {
  return rows
    .filter(({ open }) => open.draft.dossierId === null)
    .flatMap((row) =>
      papersOf(row.open).flatMap(({ slot, files }) =>
        namesIn(row.row.cells[`file:${slot.key}`] ?? '')
          .filter((name) => !files.some((file) => same(file.name, baseOf(name))))
          .map((name) => ({ row, slot: slot.key, name })),
      ),
    )
}

/** In the row's own folder, else by its whole path, else wherever a file of this name is, if it is the only one. */
function entryFor(entries: readonly ZipEntry[], key: string, name: string): ZipEntry | undefined {
  const own = entries.find(
    (it) => same(it.name, `${key}/${name}`) || it.name.toLowerCase().endsWith(`/${key}/${name}`.toLowerCase()),
  )
  const whole = own ?? entries.find((it) => same(it.name, name))
  if (whole) return whole
  const called = entries.filter((it) => same(baseOf(it.name), name))
  return called.length === 1 ? called[0] : undefined
}

async function attach(
  services: Services,
  actor: Actor,
  { row, slot, name, entry }: Wanted & { entry: ZipEntry },
): Promise<Text | undefined> {
  if (!isStorable(name)) return zipWords.notInZip(name.toWellFormed())
  try {
    const bytes = entry.unpack(largestUpload(services.config) * 1024 * 1024 + 1)
    const accountId = demandAccount(actor)
    const file = await receiveFile(services, Readable.from([bytes]), { name: baseOf(name), accountId })
    const { id: draftId } = row.open.draft
    await services.db.begin((tx) => attachFiles(tx, actor, { draftId, key: slot, files: [file] }))
    return undefined
  } catch (error) {
    if (error instanceof ZipRefused) return zipWords.broken(name, error.fault)
    if (!(error instanceof Problem)) throw error
    if (error.code === 'too-many-files') return zipWords.tooMany(name)
    return fileSentence(error.code, { ...error.details, name })
  }
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
