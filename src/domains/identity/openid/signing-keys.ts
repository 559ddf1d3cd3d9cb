import { createHash, generateKeyPair, type JsonWebKey } from 'node:crypto'
import { promisify } from 'node:util'
import { raiseChange } from '#platform/changes.ts'
import { now } from '#platform/clock.ts'
import type { Database, Tx } from '#platform/database/connect.ts'
import { seal, unseal } from '#platform/seal.ts'
import {
  deleteKeysRetiredBefore,
  insertKey,
  listKeys,
  lockKeys,
  retireSigningKey,
  signWith,
} from './signing-key.sql.ts'

const day = 86_400_000
/** What a key signed may be shown for so long after it stopped signing. */
export const keptAfterSigning = 2 * day
export const keysTopic = 'identity-keys'

/** The private keys, the signing one first: others are published, so that what they sign or signed is believed. */
export async function readKeys(db: Database, key: Buffer): Promise<JsonWebKey[]> {
  const rows = await listKeys(db)
  return rows.map((row) => ({ ...(JSON.parse(unseal(key, row.sealed)) as JsonWebKey), use: 'sig', alg: 'RS256' }))
}

/** The first key and the one after it, where there are none yet. */
export async function ensureKeys(db: Database, key: Buffer): Promise<void> {
  if ((await listKeys(db)).length > 0) return
  await db.begin(async (tx) => {
    await lockKeys(tx)
    if ((await listKeys(tx)).length > 0) return
    await addKey(tx, key, 'signing')
    await addKey(tx, key, 'next')
  })
}

/**
 * Turns the keys: the next one, which everybody has had time to fetch, signs from now on; the one before stays published
 * until nothing that it signed is valid; a new one is published. Sessions and tokens go on.
 */
export async function turnKeys(db: Database, key: Buffer): Promise<void> {
  await db.begin(async (tx) => {
    await lockKeys(tx)
    const next = (await listKeys(tx)).find((it) => it.state === 'next')
    await retireSigningKey(tx, now())
    if (next) await signWith(tx, { id: next.id, at: now() })
    else await addKey(tx, key, 'signing')
    await addKey(tx, key, 'next')
    await raiseChange(tx, keysTopic)
  })
}

const signsFor = 90 * day

/** Turns them when the one that signs has done so for three months. */
export async function turnKeysWhenOld(db: Database, key: Buffer): Promise<void> {
  const signing = (await listKeys(db)).find((it) => it.state === 'signing')
  if (signing?.signsFrom && now().getTime() - signing.signsFrom.getTime() > signsFor) await turnKeys(db, key)
}

/** Forgets what has not signed for long enough. */
export async function forgetRetiredKeys(db: Database): Promise<void> {
  await db.begin(async (tx) => {
    const gone = await deleteKeysRetiredBefore(tx, new Date(now().getTime() - keptAfterSigning))
    if (gone > 0) await raiseChange(tx, keysTopic)
  })
}

async function addKey(tx: Tx, key: Buffer, state: 'next' | 'signing'): Promise<void> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  const jwk = privateKey.export({ format: 'jwk' })
  // RFC 7638: the thumbprint is the key's name.
  const kid = createHash('sha256')
    .update(JSON.stringify({ e: jwk.e, kty: jwk.kty, n: jwk.n }))
    .digest('base64url')
  await insertKey(tx, { id: kid, state, sealed: seal(key, JSON.stringify({ ...jwk, kid })), at: now() })
}
