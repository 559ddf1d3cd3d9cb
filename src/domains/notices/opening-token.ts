import { createHmac, timingSafeEqual } from 'node:crypto'

/** The last part of /thong-bao/mo/...: names one dispatch, and only who got the message can know it. */
export function openingToken(key: Buffer, dispatchId: string): string {
  const id = Buffer.from(dispatchId.replaceAll('-', ''), 'hex')
  return Buffer.concat([id, seal(key, id)]).toString('base64url')
}

/** The dispatch that a token names; undefined when nobody was ever sent this token. */
export function readOpeningToken(key: Buffer, token: string): string | undefined {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== 32 || bytes.toString('base64url') !== token) return undefined
  const id = bytes.subarray(0, 16)
  if (!timingSafeEqual(bytes.subarray(16), seal(key, id))) return undefined
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

function seal(key: Buffer, id: Buffer): Buffer {
  return createHmac('sha256', key).update(id).digest().subarray(0, 16)
}
