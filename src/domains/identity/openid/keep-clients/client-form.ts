import { Type, type Static } from 'typebox'
import { Value } from 'typebox/value'
import { scopeNames } from '../claims.ts'
import { type ClientSettings, clientSettings } from '../client.ts'

/** The form as it is sent: addresses one a line, the keys as JSON. */
export const clientForm = Type.Object({
  id: Type.Optional(Type.String({ pattern: '^[a-z0-9][a-z0-9-]{2,59}$' })),
  name: Type.String({ minLength: 1, maxLength: 120 }),
  redirectUris: Type.String({ minLength: 1, maxLength: 5000 }),
  signedOutUris: Type.Optional(Type.String({ maxLength: 5000 })),
  logoutUri: Type.Optional(Type.String({ maxLength: 500 })),
  proof: Type.Unsafe<ClientSettings['proof']>({
    enum: ['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'tls_client_auth'],
  }),
  jwks: Type.Optional(Type.String({ maxLength: 20_000 })),
  certificateSubject: Type.Optional(Type.String({ maxLength: 300 })),
  scopes: Type.Array(Type.Unsafe<(typeof scopeNames)[number]>({ enum: [...scopeNames] }), { default: [] }),
  leastLevel: Type.Unsafe<'1' | '2' | '3'>({ enum: ['1', '2', '3'] }),
  dpop: Type.Optional(Type.Literal('1')),
})

export type ClientForm = Static<typeof clientForm>
export type ClientFault = { field: keyof ClientForm; rule: string }

/** The settings that a form means, or what is wrong with it. Only a trial may be reached without TLS. */
export function settingsOf(form: ClientForm, isLive: boolean): ClientSettings | ClientFault[] {
  const faults: ClientFault[] = []
  const redirectUris = linesOf(form.redirectUris)
  const signedOutUris = linesOf(form.signedOutUris)
  for (const field of ['redirectUris', 'signedOutUris', 'logoutUri'] as const)
    if (!linesOf(form[field]).every((it) => isAddress(it, isLive))) faults.push({ field, rule: 'address' })
  const jwks = form.proof === 'private_key_jwt' ? keysOf(form.jwks) : null
  if (jwks === undefined) faults.push({ field: 'jwks', rule: 'keys' })
  const certificateSubject = form.proof === 'tls_client_auth' ? (form.certificateSubject ?? null) : null
  if (form.proof === 'tls_client_auth' && certificateSubject === null)
    faults.push({ field: 'certificateSubject', rule: 'required' })
  if (faults.length > 0) return faults
  const settings: ClientSettings = {
    ...{ redirectUris, signedOutUris, logoutUri: form.logoutUri ?? null, proof: form.proof, jwks: jwks ?? null },
    ...{ certificateSubject, scopes: form.scopes, leastLevel: Number(form.leastLevel) as 1 | 2 | 3 },
    dpop: form.dpop === '1',
  }
  return Value.Check(clientSettings, settings) ? settings : [{ field: 'redirectUris', rule: 'address' }]
}

/** Proves itself by a secret of ours, rather than by a key or a certificate of its own. */
export function usesSecret({ proof }: Pick<ClientSettings, 'proof'>): boolean {
  return proof === 'client_secret_basic' || proof === 'client_secret_post'
}

export function linesOf(text: string | undefined): string[] {
  return (text ?? '').split(/\s+/).filter((it) => it !== '')
}

function isAddress(text: string, isLive: boolean): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hash, hostname } = new URL(text)
  if (hash !== '') return false
  const isHere = hostname === 'localhost' || hostname === '127.0.0.1'
  return protocol === 'https:' || (protocol === 'http:' && isHere && !isLive)
}

/** Public keys only: a private one does not belong here, and is refused before it is kept. */
function keysOf(text: string | undefined): ClientSettings['jwks'] | undefined {
  try {
    const read = JSON.parse(text ?? '') as { keys?: Record<string, unknown>[] }
    const keys = read.keys ?? []
    const isPublic = keys.every((key) => typeof key.kty === 'string' && key.d === undefined && key.k === undefined)
    return keys.length > 0 && isPublic ? { keys } : undefined
  } catch {
    return undefined
  }
}
