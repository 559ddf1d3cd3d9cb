import { isWorkingDay, loadCalendar } from '#law'
import { now } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import type { QueueRow } from './desk.sql.ts'
import { acceptWords, type DueWords, dueWords, wordsWithoutClock } from './due-words.ts'

/** `at`: the moment that the words of the due column speak of. */
export type WordedRow = QueueRow & { words: DueWords; at: Date | null }

export async function withWords(db: Db, rows: readonly QueueRow[]): Promise<WordedRow[]> {
  const calendar = await loadCalendar(db)
  const at = now()
  return rows.map((row) => {
    if (row.status === 1 && row.acceptBy) return { ...row, words: acceptWords(row.acceptBy, at), at: row.acceptBy }
    const words = wordsWithoutClock(row.status)
    if (words) return { ...row, words, at: words.kind === 'new' ? row.filedAt : row.endedAt }
    const clock = { due: row.due, paused: row.paused, now: at }
    return { ...row, words: dueWords(clock, (day) => isWorkingDay(calendar, day)), at: row.due }
  })
}
