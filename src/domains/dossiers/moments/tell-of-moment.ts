import { apologyLatest, calendarOf } from '#law'
import type { Tx } from '#platform/database/connect.ts'
import type { Dossier } from '../dossier.sql.ts'
import { newsOf, noticeToApplicant, noticeToOfficers, officersWith } from '../tell-people.ts'
import { closesAt, type MomentKind } from './moments.ts'
import { en } from './tell-of-moment.en.ts'
import { vi } from './tell-of-moment.vi.ts'

/** What a sentence about a moment may say. */
export type MomentNews = {
  title: string
  number: string
  agency: string
  due: Date | null
  acceptBy: string | null
  supplementDeadline: string | null
  /** When a supplement that does not come ends the dossier. */
  closes: Date | undefined
  /** The last moment for an apology. */
  apologyBy: Date | undefined
  mayApologise: boolean
  resultValidUntil: string | null
}

export type ToldMoment = Exclude<MomentKind, 'recount' | 'supplement-close' | 'tacit'>

/** Tells those concerned of a moment that nobody acts in: reminders to the applicant, warnings to who works on it. */
export async function tellOfMoment(tx: Tx, dossier: Dossier, kind: ToldMoment): Promise<void> {
  const news = await momentNews(tx, dossier)
  if (kind in vi.applicant) {
    const words = kind as keyof typeof vi.applicant
    const sentences = { vi: vi.applicant[words](news), en: en.applicant[words](news) }
    await noticeToApplicant(tx, dossier, { kind, sentences })
  }
  if (kind in vi.officer) {
    const words = kind as keyof typeof vi.officer
    const sentences = { vi: vi.officer[words](news), en: en.officer[words](news) }
    await noticeToOfficers(tx, dossier, { kind, sentences, to: await concerned(tx, dossier, kind) })
  }
}

/** What waits to be taken in is the receivers'; what runs out of time its handler's, and the leaders'. */
async function concerned(tx: Tx, dossier: Dossier, kind: ToldMoment): Promise<string[]> {
  if (kind === 'accept-late') return officersWith(tx, dossier, 'receiver')
  const assigned = dossier.tracks.flatMap((track) => track.assigneeId ?? [])
  const working = assigned.length > 0 ? assigned : await officersWith(tx, dossier, 'handler')
  return [...working, ...(await officersWith(tx, dossier, 'leader'))]
}

async function momentNews(tx: Tx, dossier: Dossier): Promise<MomentNews> {
  const { acceptBy, supplementDeadline, resultValidUntil } = dossier
  const { title, number, agency, due } = newsOf(dossier)
  const calendar = await calendarOf(tx, dossier.agencyPath)
  return {
    ...{ title, number, agency, due, acceptBy, supplementDeadline, resultValidUntil },
    closes: supplementDeadline === null ? undefined : closesAt(calendar, dossier, new Date(supplementDeadline)),
    apologyBy: due === null ? undefined : apologyLatest(calendar, due),
    mayApologise: dossier.apology === null,
  }
}
