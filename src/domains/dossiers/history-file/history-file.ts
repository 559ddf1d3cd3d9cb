import { createHash } from 'node:crypto'
import { findFiles } from '#documents'
import { now } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { inLanguage, type Language } from '#platform/language.ts'
import type { Services } from '#platform/mount.ts'
import { type PdfSigner, pdfSigner } from '#platform/signing/pdf-signer.ts'
import { listActs } from '../act.sql.ts'
import { filesForApplicant, filesOf } from '../dossier-file.sql.ts'
import { type Dossier, lockDossier } from '../dossier.sql.ts'
import { sheetsPdf } from '../paper-forms/sheet-pdf.ts'
import { en } from './history-file.en.ts'
import { findHistoryFile, saveHistoryFile } from './history-file.sql.ts'
import { type History, historySheet } from './history-sheet.ts'
import { vi } from './history-file.vi.ts'

/** The name says whether it is signed. */
export type HistoryFile = { bytes: Buffer; name: string }

/**
 * The history of a dossier as a document, signed by the portal where it has a certificate. What says the same is written and
 * signed once. Signing takes its time: it holds no transaction and no lock.
 */
export async function historyFile(
  { db, config }: Pick<Services, 'db' | 'config'>,
  dossier: Dossier,
  language: Language,
): Promise<HistoryFile> {
  const signer = await pdfSigner(config)
  const sheet = historySheet(await readHistory(db, dossier), language, signer)
  const said = [JSON.stringify(sheet), config.publicUrl, signer?.fingerprint ?? '']
  const contentDigest = createHash('sha256').update(said.join('\n')).digest('hex')
  const which = { dossierId: dossier.id, language, contentDigest }
  const number = (dossier.code ?? dossier.submissionNumber).replaceAll(/[^\w.-]/g, '_')
  const name = `lich-su-${number}${signer ? '' : '-chua-ky'}.pdf`
  const kept = await findHistoryFile(db, which)
  if (kept) return { bytes: kept, name }
  const bytes = await signed(await sheetsPdf([sheet], config.publicUrl), signer, language)
  // What was erased meanwhile must not come back by us.
  await db.begin(async (tx) => {
    const unchanged = await lockDossier(tx, dossier.id)
    if (unchanged?.head === dossier.head) await saveHistoryFile(tx, { ...which, pdf: bytes, at: now() })
  })
  return { bytes, name }
}

async function signed(pdf: Buffer, signer: PdfSigner | undefined, language: Language): Promise<Buffer> {
  if (!signer) return pdf
  return signer.sign(pdf, { reason: inLanguage({ vi, en }, language).reason, at: now() })
}

async function readHistory(db: Db, dossier: Dossier): Promise<History> {
  const acts = await listActs(db, dossier.id)
  const listed = filesForApplicant(await filesOf(db, dossier.id))
  const stored = await findFiles(
    db,
    listed.map((it) => it.fileId),
  )
  const digests = new Map(stored.map((it) => [it.id, it.sha256]))
  const files = listed.map((it) => {
    const sha256 = digests.get(it.fileId)
    return { ...it, ...(sha256 !== undefined && { sha256 }) }
  })
  return { dossier, acts, files }
}
