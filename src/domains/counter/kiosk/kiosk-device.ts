import { createHash, randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Db } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { officeOfKiosk } from './kiosk.sql.ts'

/** What makes a device a kiosk. It opens no data of anybody: it only gives numbers. */
export const kioskCookie = 'portal_kiosk'

export function newKioskToken(): { token: string; hash: Buffer } {
  const token = randomBytes(24).toString('base64url')
  return { token, hash: hashOf(token) }
}

/** The kiosk keeps the device until an officer closes it. */
export function setKioskCookie(reply: FastifyReply, token: string, secure: boolean): void {
  reply.setCookie(kioskCookie, token, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: 400 * 86_400 })
}

export async function isKioskOf(db: Db, request: FastifyRequest, officeId: number): Promise<boolean> {
  const token = request.cookies[kioskCookie]
  return token !== undefined && (await officeOfKiosk(db, hashOf(token))) === officeId
}

export async function demandKiosk(db: Db, request: FastifyRequest, officeId: number): Promise<void> {
  if (!(await isKioskOf(db, request, officeId))) throw new Problem('not-a-kiosk')
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
