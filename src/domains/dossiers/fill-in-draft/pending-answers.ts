import { createHash, randomBytes } from 'node:crypto'
import { now } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import type { Services } from '#platform/mount.ts'
import { findDraft } from '../file-dossier/draft.sql.ts'
import {
  countPendingAnswers,
  deletePendingAnswersBefore,
  findPendingAnswers,
  insertPendingAnswers,
} from './pending-answers.sql.ts'

type Page = { draftId: string; page: string }

/** At most so many at once for one draft, so that strangers cannot fill the table. */
const most = 20
const keptFor = 24 * 3_600_000

/**
 * Keeps a page that was sent after the session had ended. Whoever sent it is nobody yet: the answers come back only to the
 * draft's owner, signed in, with the token that the sender's browser was given. Undefined: nothing could be kept.
 */
export async function keepPendingAnswers(
  tx: Tx,
  page: Page,
  body: Record<string, unknown>,
): Promise<string | undefined> {
  const draft = await findDraft(tx, page.draftId)
  if (!draft || draft.dossierId !== null || (await countPendingAnswers(tx, page.draftId)) >= most) return undefined
  const token = randomBytes(24).toString('base64url')
  const { _token: _, ...kept } = body
  await insertPendingAnswers(tx, { ...page, tokenHash: hashOf(token), body: kept, at: now() })
  return token
}

/** The kept page; the caller has checked that the draft is the reader's own. */
export async function pendingAnswers(db: Db, page: Page, token: string) {
  return findPendingAnswers(db, { ...page, tokenHash: hashOf(token) })
}

export function sweepPendingAnswers({ db }: Services) {
  return deletePendingAnswersBefore(db, new Date(now().getTime() - keptFor))
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
