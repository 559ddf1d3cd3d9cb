import type { Tx } from '#platform/database/connect.ts'
import { isOver } from '../dossier.ts'
import type { Dossier } from '../dossier.sql.ts'
import { trackOf } from '../on-track.ts'
import { newsOf, noticeToApplicant, noticeToOfficers, officersWith } from '../tell-people.ts'
import { urls } from '../urls.ts'
import { en } from './tell-of-message.en.ts'
import { vi } from './tell-of-message.vi.ts'

/** That a message waits, never what it says: e-mail and SMS are read by others too. */
export async function tellApplicant(tx: Tx, dossier: Dossier, agency: string): Promise<void> {
  const it = { ...newsOf(dossier), agency }
  const sentences = { vi: vi.applicant(it), en: en.applicant(it) }
  await noticeToApplicant(tx, dossier, { kind: 'message', sentences, link: urls.messages(dossier.id) })
}

/** Whoever has the part hears of it; nobody yet: those whose turn it would be. */
export async function tellAgency(tx: Tx, dossier: Dossier): Promise<void> {
  const { assigneeId, number, status } = trackOf(dossier)
  const role = status === 1 || status === 9 || isOver(status) ? 'receiver' : 'handler'
  const to = assigneeId === null ? await officersWith(tx, dossier, role) : [assigneeId]
  const it = newsOf(dossier)
  const link = `${urls.deskDossier(dossier.id)}${dossier.whole ? `?phan=${number}` : ''}#tin-nhan`
  await noticeToOfficers(tx, dossier, {
    ...{ kind: 'message', to, link, sentences: { vi: vi.officer(it), en: en.officer(it) } },
  })
}
