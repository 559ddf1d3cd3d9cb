import { createHmac, timingSafeEqual } from 'node:crypto'
import { now } from '#platform/clock.ts'

/** Leave to see one dossier on one device for a while. `code`: confirmed by a fresh one-time code, which opens more. */
export type Pass = { dossierId: string; means: 'secret' | 'code'; until: Date }

/** The cookie's name; it holds no personal data and opens nothing once its time is over. */
export const passCookie = 'portal_look_up'

export function writePass(key: Buffer, pass: Pass): string {
  const content = `${pass.dossierId}.${pass.means}.${pass.until.getTime()}`
  return `${content}.${seal(key, content)}`
}

export function readPass(key: Buffer, cookie: string | undefined): Pass | undefined {
  const found = /^([0-9a-f-]{36})\.(secret|code)\.(\d{13})\.([\w-]{43})$/.exec(cookie ?? '')
  if (!found) return undefined
  const [, dossierId, means, until, given] = found
  const expected = seal(key, `${dossierId}.${means}.${until}`)
  if (!timingSafeEqual(Buffer.from(expected), Buffer.from(given!))) return undefined
  const pass = { dossierId: dossierId!, means: means as Pass['means'], until: new Date(Number(until)) }
  return pass.until > now() ? pass : undefined
}

function seal(key: Buffer, content: string): string {
  return createHmac('sha256', key).update(content).digest('base64url')
}
