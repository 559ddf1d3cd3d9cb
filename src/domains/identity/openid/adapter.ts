import { createHash } from 'node:crypto'
import type { Adapter, AdapterPayload } from 'oidc-provider'
import { now } from '#platform/clock.ts'
import type { Database } from '#platform/database/connect.ts'
import { seal, unseal } from '#platform/seal.ts'
import { findClient } from './client.sql.ts'
import { metadataOf } from './client.ts'
import {
  consumeRecord,
  deleteRecord,
  deleteRecordsOfGrant,
  findRecord,
  findRecordByUid,
  type RecordRow,
  saveRecord,
} from './record.sql.ts'

/**
 * Where the provider keeps what it must remember. Ids of tokens and sessions are the secrets themselves, so only digests are
 * stored and the contents are sealed; clients come from their own table.
 */
export function adapterOn(db: Database, key: Buffer): (kind: string) => Adapter {
  const read = (row: RecordRow | undefined): AdapterPayload | undefined => {
    if (!row) return undefined
    const payload = JSON.parse(unseal(key, row.sealed)) as AdapterPayload
    return row.consumedAt ? { ...payload, consumed: Math.floor(row.consumedAt.getTime() / 1000) } : payload
  }
  return (kind) => ({
    async upsert(id, payload, expiresIn) {
      await saveRecord(db, {
        kind,
        idHash: digest(id),
        grantHash: payload.grantId === undefined ? null : digest(payload.grantId),
        uidHash: payload.uid === undefined ? null : digest(payload.uid),
        sealed: seal(key, JSON.stringify(payload)),
        expiresAt: expiresIn === undefined ? null : new Date(Date.now() + expiresIn * 1000),
      })
    },
    async find(id) {
      if (kind !== 'Client') return read(await findRecord(db, { kind, idHash: digest(id), at: now() }))
      const client = await findClient(db, id)
      return client && metadataOf(client)
    },
    findByUid: async (uid) => read(await findRecordByUid(db, { kind, uidHash: digest(uid), at: now() })),
    findByUserCode: async () => undefined,
    consume: (id) => consumeRecord(db, { kind, idHash: digest(id), at: now() }),
    destroy: (id) => deleteRecord(db, { kind, idHash: digest(id) }),
    revokeByGrantId: (grantId) => deleteRecordsOfGrant(db, digest(grantId)),
  })
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
