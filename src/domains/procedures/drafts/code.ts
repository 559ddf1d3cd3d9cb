import type { Db } from '#platform/database/connect.ts'
import { highestCode } from './promulgator.sql.ts'

/** A national procedure code: one digit, a dot, six digits (regulation 2.2). */
export const codePattern = /^[1-9]\.\d{6}$/

/** The number after this one in its series; undefined at the end of the series. */
export function codeAfter(code: string | null): string | undefined {
  const last = code === null ? 0 : Number(code.slice(2))
  return last >= 999_999 ? undefined : `1.${String(last + 1).padStart(6, '0')}`
}

/** A code that nobody carries. It is checked again when the draft is saved and when it is published. */
export async function proposeCode(db: Db): Promise<string> {
  return codeAfter(await highestCode(db)) ?? ''
}
