import { findUnit } from '#catalogues'
import { dayOf, now } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { inLanguage, type Language } from '#platform/language.ts'
import { momentsOf, type Period } from './period.ts'
import { type RegisterEntry, registerEntry } from './register-entry.ts'
import { en } from './register.en.ts'
import { pageOfRegister, type RegisterRow } from './register.sql.ts'
import { vi } from './register.vi.ts'

export type Book = { agencyId: number; period: Period; language: Language }
/** Where a page ends: the last dossier, and how many stand before the next. */
export type Place = { moment: string; id: string; count: number }

/** Some lines of the book, and where it goes on. */
export async function readRegister(
  db: Db,
  book: Book,
  { after, limit }: { after: Place | undefined; limit: number },
): Promise<{ entries: { id: string; entry: RegisterEntry }[]; next: Place | undefined }> {
  const { agencyId, language } = book
  const rows = await pageOfRegister(db, { agencyId, ...momentsOf(book.period), after, limit: limit + 1 })
  const shown = rows.slice(0, limit)
  const addresses = await addressesOf(db, shown)
  const count = after?.count ?? 0
  const words = { t: inLanguage({ vi, en }, language), language, now: now(), addressOf: addresses }
  const last = shown.at(-1)
  return {
    entries: shown.map((row, i) => ({ id: row.id, entry: registerEntry(row, count + i + 1, words) })),
    next: rows.length > limit && last ? { moment: last.moment, id: last.id, count: count + limit } : undefined,
  }
}

/** Every line, a batch at a time: a book is given out without being held. */
export async function* wholeRegister(db: Db, book: Book): AsyncGenerator<RegisterEntry[]> {
  let after: Place | undefined
  do {
    const { entries, next } = await readRegister(db, book, { after, limit: 200 })
    yield entries.map((it) => it.entry)
    after = next
  } while (after)
}

/** By the names of the day of receipt; each unit is asked for once. */
async function addressesOf(db: Db, rows: readonly RegisterRow[]): Promise<(row: RegisterRow) => string> {
  const wanted = new Map<string, { code: string; day: string }>()
  const keyOf = (code: string, row: RegisterRow) => `${code} ${dayOf(row.acceptedAt as Date)}`
  const codesOf = ({ applicant: { address } }: RegisterRow) =>
    address ? [address.communeCode, address.provinceCode].filter((it) => it !== '') : []
  for (const row of rows)
    for (const code of codesOf(row)) wanted.set(keyOf(code, row), { code, day: dayOf(row.acceptedAt as Date) })
  const names = new Map<string, string>()
  await Promise.all(
    [...wanted].map(async ([key, { code, day }]) => names.set(key, (await findUnit(db, code, day))?.fullName ?? '')),
  )
  return (row) =>
    [row.applicant.address?.detail ?? '', ...codesOf(row).map((code) => names.get(keyOf(code, row)) ?? '')]
      .filter((it) => it !== '')
      .join(', ')
}
