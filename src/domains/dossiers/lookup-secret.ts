import { createHash, timingSafeEqual } from 'node:crypto'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The secret that opens a dossier to whoever has its number, ten signs in two groups. It comes from the token of the form
 * that asked for it, so a double click shows one secret; only its hash is kept.
 */
export function lookupSecretFrom(formToken: string): string {
  const bytes = createHash('sha256').update(`look-up secret\n${formToken}`).digest()
  const signs = Array.from({ length: 10 }, (_, i) => alphabet[bytes[i]! % alphabet.length]).join('')
  return `${signs.slice(0, 5)}-${signs.slice(5)}`
}

export function hashLookupSecret(secret: string): string {
  return createHash('sha256').update(normalised(secret)).digest('hex')
}

/** Forgiving about case, blanks, dashes and the letters that look like digits. */
export function isLookupSecret(hash: string | null, typed: string): boolean {
  if (hash === null) return false
  return timingSafeEqual(Buffer.from(hash, 'hex'), Buffer.from(hashLookupSecret(typed), 'hex'))
}

function normalised(typed: string): string {
  return typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
}
