import type { Db, Tx } from '#platform/database/connect.ts'
import { together } from '#platform/database/together.ts'
import type { ActRow } from './chain.ts'

/** An act as pages show it: `payload` is null once it was erased. */
export type ActRecord = ActRow & { payload: Record<string, unknown> | null; erasedAt: Date | null }

export async function insertAct(tx: Tx, row: ActRow, payload: object): Promise<void> {
  await together(insertRow(tx, row), insertPayload(tx, row, payload))
}

async function insertRow(tx: Tx, row: ActRow): Promise<void> {
  await tx`
    insert into dossiers.act (dossier_id, sequence, at, act, actor_kind, actor_id, actor_name, on_behalf_of, unit_id,
      unit_name, change, payload_digest, previous, hash)
    values (${row.dossierId}, ${row.sequence}, ${row.at}, ${row.act}, ${row.actorKind}, ${row.actorId},
      ${row.actorName}, ${row.onBehalfOf}, ${row.unitId}, ${row.unitName}, ${tx.json(row.change as never)},
      ${row.payloadDigest}, ${row.previous}, ${row.hash})`
}

async function insertPayload(tx: Tx, row: ActRow, payload: object): Promise<void> {
  await tx`
    insert into dossiers.act_payload (dossier_id, sequence, payload)
    values (${row.dossierId}, ${row.sequence}, ${tx.json(payload as never)})`
}

/** The whole history of a dossier, oldest first. */
export async function listActs(db: Db, dossierId: string): Promise<ActRecord[]> {
  return db<ActRecord[]>`
    select a.dossier_id as "dossierId", a.sequence, a.at, a.act, a.actor_kind as "actorKind", a.actor_id as "actorId",
      a.actor_name as "actorName", a.on_behalf_of as "onBehalfOf", a.unit_id as "unitId", a.unit_name as "unitName",
      a.change, a.payload_digest as "payloadDigest", a.previous, a.hash, p.payload, p.erased_at as "erasedAt"
    from dossiers.act a
    left join dossiers.act_payload p on p.dossier_id = a.dossier_id and p.sequence = a.sequence
    where a.dossier_id = ${dossierId}
    order by a.sequence`
}

/** Who acted last, and when: what a person is told whose page is older than that. */
export async function lastAct(
  db: Db,
  dossierId: string,
): Promise<{ by: string; kind: string; act: string; at: string }> {
  const [row] = await db<{ by: string; kind: string; act: string; at: string }[]>`
    select actor_name as by, actor_kind as kind, act, at from dossiers.act
    where dossier_id = ${dossierId} order by sequence desc limit 1`
  return row!
}

/** What was said when it was filed; undefined once that was erased. */
export async function filedAct(db: Db, dossierId: string): Promise<Record<string, unknown> | undefined> {
  const [row] = await db<{ payload: Record<string, unknown> | null }[]>`
    select payload from dossiers.act_payload where dossier_id = ${dossierId} and sequence = 1`
  return row?.payload ?? undefined
}
