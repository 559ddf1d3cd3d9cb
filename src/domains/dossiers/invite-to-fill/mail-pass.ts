import { createHmac, timingSafeEqual } from 'node:crypto'
import { now } from '#platform/clock.ts'

/** Leave to fill in the part that one was asked for by e-mail, on one device for a while. */
export const mailPassCookie = 'portal_invited'
export const passSeconds = 2 * 3600

/** Holds no personal data, opens one invitation, and nothing once its time is over. */
export function writeMailPass(key: Buffer, invitationId: string): string {
  const content = `${invitationId}.${now().getTime() + passSeconds * 1000}`
  return `${content}.${seal(key, content)}`
}

export function opensInvitation(key: Buffer, cookie: string | undefined, invitationId: string): boolean {
  const found = /^([0-9a-f-]{36})\.(\d{13})\.([\w-]{43})$/.exec(cookie ?? '')
  if (!found) return false
  const [, id, until, given] = found
  const isSealed = timingSafeEqual(Buffer.from(seal(key, `${id}.${until}`)), Buffer.from(given!))
  return isSealed && id === invitationId && Number(until) > now().getTime()
}

function seal(key: Buffer, content: string): string {
  return createHmac('sha256', key).update(content).digest('base64url')
}
