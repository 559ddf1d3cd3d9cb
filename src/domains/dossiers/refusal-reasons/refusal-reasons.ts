import { rowsInForce } from '#catalogues'
import { today } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'

/** A kind of reason for saying no, from the catalogue `ly-do-tu-choi`. */
export type RefusalReason = { code: string; name: { vi: string; en: string } }

type Row = Awaited<ReturnType<typeof rowsInForce>>[number]

/**
 * The kinds of reasons that an officer of this agency may give: the common ones, and the agency's own; one of its own may
 * stand in the place of a common one (regulation 3.2-1, 3.4-19.8).
 */
export async function refusalReasons(
  db: Db,
  agencyPath: string,
  use: 'receipt' | 'settlement',
): Promise<RefusalReason[]> {
  const rows = await rowsInForce(db, 'ly-do-tu-choi', { day: today(), agencyPath })
  return offered(rows.filter(({ values }) => values.used_for === 'both' || values.used_for === use))
}

function offered(rows: readonly Row[]): RefusalReason[] {
  const replaced = new Set(rows.map((row) => row.values.replaces))
  const kept = rows.filter((row) => !replaced.has(row.code))
  // "Another reason" is what one reads last.
  const ordered = [...kept].sort((a, b) => Number(a.code === otherReason) - Number(b.code === otherReason))
  return ordered.map(({ code, name, values }) => ({ code, name: { vi: name, en: String(values.name_en ?? name) } }))
}

const otherReason = 'ly-do-khac'

/** The kind that an act names, by the catalogue of its day; one that an agency took away since is known by its code. */
export async function reasonKind(
  db: Db,
  it: { agencyPath: string; day: string; code: unknown },
): Promise<RefusalReason | null> {
  if (typeof it.code !== 'string' || it.code === '') return null
  const rows = await rowsInForce(db, 'ly-do-tu-choi', { day: it.day, agencyPath: it.agencyPath })
  return offered(rows.filter((row) => row.code === it.code))[0] ?? null
}

/** What the officer wrote, without the kind that `reasonInWords` put before it. */
export function wordsAfterKind(kind: RefusalReason, reason: string): string {
  const before = `${kind.name.vi}. `
  return reason.startsWith(before) ? reason.slice(before.length) : reason
}

/** Words that an officer chose a kind for, as the applicant reads them. */
export function reasonInWords(reasons: readonly RefusalReason[], code: string, text: string): string {
  const name = reasons.find((it) => it.code === code)?.name.vi
  return name === undefined || code === otherReason ? text : `${name}. ${text}`
}
