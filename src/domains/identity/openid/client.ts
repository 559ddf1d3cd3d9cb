import { createHash, randomBytes } from 'node:crypto'
import type { AdapterPayload } from 'oidc-provider'
import { Type, type Static } from 'typebox'
import type { ClientRow } from './client.sql.ts'
import { levelOf, scopeNames } from './claims.ts'

const address = Type.String({ pattern: '^https?://[^\\s#]+$', maxLength: 500 })

/** How a portal that signs people in with us is reached, how it proves itself, and what it may ask. */
export const clientSettings = Type.Object(
  {
    redirectUris: Type.Array(address, { minItems: 1, maxItems: 10 }),
    signedOutUris: Type.Array(address, { maxItems: 10 }),
    /** Told from server to server when somebody has signed out. */
    logoutUri: Type.Union([address, Type.Null()]),
    /** How it proves itself: a secret, in the header or in the form; a key of its own; a certificate. */
    proof: Type.Unsafe<Proof>({
      enum: ['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'tls_client_auth'],
    }),
    jwks: Type.Union([
      Type.Object({ keys: Type.Array(Type.Record(Type.String(), Type.Unknown()), { minItems: 1 }) }),
      Type.Null(),
    ]),
    /** The certificate's subject, as RFC 4514 writes it. */
    certificateSubject: Type.Union([Type.String({ maxLength: 300 }), Type.Null()]),
    scopes: Type.Array(Type.Unsafe<(typeof scopeNames)[number]>({ enum: [...scopeNames] }), { maxItems: 10 }),
    /** Below this level nobody is let through. */
    leastLevel: Type.Unsafe<1 | 2 | 3>({ enum: [1, 2, 3] }),
    dpop: Type.Boolean(),
  },
  { additionalProperties: false },
)

type Proof = 'client_secret_basic' | 'client_secret_post' | 'private_key_jwt' | 'tls_client_auth'
export type ClientSettings = Static<typeof clientSettings>

/** A client as the provider reads it. */
export function metadataOf({ id, name, settings, secretHash }: ClientRow): AdapterPayload {
  const { proof } = settings
  return {
    client_id: id,
    client_name: name,
    ...(secretHash && { client_secret: secretHash.toString('base64url') }),
    redirect_uris: [...settings.redirectUris],
    post_logout_redirect_uris: [...settings.signedOutUris],
    ...(settings.logoutUri && {
      backchannel_logout_uri: settings.logoutUri,
      backchannel_logout_session_required: true,
    }),
    token_endpoint_auth_method: proof,
    ...(settings.jwks && { jwks: settings.jwks }),
    ...(proof === 'tls_client_auth' && { tls_client_auth_subject_dn: settings.certificateSubject ?? '' }),
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    scope: ['openid', 'offline_access', ...settings.scopes].join(' '),
    dpop_bound_access_tokens: settings.dpop,
    // So that every ID token says how surely somebody signed in, whether asked or not.
    default_acr_values: [levelOf(settings.leastLevel)],
    id_token_signed_response_alg: 'RS256',
  } as AdapterPayload
}

/** A new secret: shown once, kept as its digest. */
export function newSecret(): { secret: string; hash: Buffer } {
  const secret = randomBytes(32).toString('base64url')
  return { secret, hash: secretDigest(secret) }
}

export function secretDigest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
