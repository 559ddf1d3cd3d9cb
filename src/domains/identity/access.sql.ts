import type { Actor } from '#platform/actor.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import type { Texts } from '#platform/language.ts'
import type { Access, Look } from './access.ts'

export async function insertAccess(
  tx: Tx,
  { actor, partyId, about, reason }: { actor: Actor; partyId: string | null; about: string; reason: Texts<string> },
  at: Date,
): Promise<void> {
  await tx`
    insert into identity.access (at, account_id, actor_kind, actor_name, agency_id, agency_name, party_id, about, reason,
      reason_en)
    values (${at}, ${actor.accountId}, ${actor.kind}, ${actor.name}, ${actor.agency?.id ?? null},
            ${actor.agency?.name ?? null}, ${partyId}, ${about}, ${reason.vi}, ${reason.en})`
}

export async function insertAccesses(
  tx: Tx,
  { actor, looks, at }: { actor: Actor; looks: readonly Look[]; at: Date },
): Promise<void> {
  await tx`
    insert into identity.access (at, account_id, actor_kind, actor_name, agency_id, agency_name, party_id, about, reason,
      reason_en)
    select ${at}, ${actor.accountId}, ${actor.kind}, ${actor.name}, ${actor.agency?.id ?? null}::integer,
      ${actor.agency?.name ?? null}, l.party_id, l.about, l.reason, l.reason_en
    from unnest(${looks.map((it) => it.partyId)}::uuid[], ${looks.map((it) => it.about)}::text[],
      ${looks.map((it) => it.reason.vi)}::text[], ${looks.map((it) => it.reason.en)}::text[])
      as l (party_id, about, reason, reason_en)`
}

/** Who looked at one thing, newest first. */
export async function listAccessesTo(db: Db, about: string): Promise<Access[]> {
  return db<Access[]>`
    select id, at, actor_kind as kind, actor_name as name, agency_name as "agencyName", about, reason,
      reason_en as "reasonEn"
    from identity.access
    where about = ${about}
    order by at desc, id desc
    limit 200`
}

/** Who looked at a party's data, newest first, before a given row. */
export async function listAccessesToParty(
  db: Db,
  it: { partyId: string; before: string | null; limit: number },
): Promise<Access[]> {
  return db<Access[]>`
    select id, at, actor_kind as kind, actor_name as name, agency_name as "agencyName", about, reason,
      reason_en as "reasonEn"
    from identity.access
    where party_id = ${it.partyId}
      and (${it.before}::uuid is null
        or (at, id) < (select b.at, b.id from identity.access b where b.id = ${it.before}::uuid and b.party_id = ${it.partyId}))
    order by at desc, id desc
    limit ${it.limit}`
}
