import type { Db, Tx } from '#platform/database/connect.ts'
import type { Moment, MomentKind } from './moments.ts'

/** What was to come and comes no more; what is done stays, so that nobody is told twice. */
export async function dropMoments(tx: Tx, dossierId: string, besides: readonly Moment[]): Promise<void> {
  const { kinds, at } = listed(besides)
  await tx`
    delete from dossiers.moment m
    where m.dossier_id = ${dossierId} and m.done_at is null
      and not exists (select from unnest(${kinds}::text[], ${at}::text[]::timestamptz[]) as n (kind, at)
        where n.kind = m.kind and n.at = m.at)`
}

export async function addMoments(tx: Tx, dossierId: string, moments: readonly Moment[]): Promise<void> {
  if (moments.length === 0) return
  const { kinds, at } = listed(moments)
  await tx`
    insert into dossiers.moment (dossier_id, kind, at, try_at)
    select ${dossierId}, n.kind, n.at, n.at from unnest(${kinds}::text[], ${at}::text[]::timestamptz[]) as n (kind, at)
    on conflict (dossier_id, kind, at) do nothing`
}

function listed(moments: readonly Moment[]): { kinds: string[]; at: string[] } {
  return { kinds: moments.map((it) => it.kind), at: moments.map((it) => it.at.toISOString()) }
}

export type DueMoment = { dossierId: string; kind: MomentKind; at: Date }

export async function dueMoments(db: Db, it: { now: Date; limit: number }): Promise<DueMoment[]> {
  return db<DueMoment[]>`
    select dossier_id as "dossierId", kind, at from dossiers.moment
    where done_at is null and try_at <= ${it.now} order by try_at, dossier_id limit ${it.limit}`
}

/** Marks it done; false when another process was first, or when it is no longer due. */
export async function takeMoment(tx: Tx, { dossierId, kind, at }: DueMoment, now: Date): Promise<boolean> {
  const taken = await tx`
    update dossiers.moment set done_at = ${now}
    where dossier_id = ${dossierId} and kind = ${kind} and at = ${at} and done_at is null`
  return taken.count === 1
}

export async function postponeMoment(tx: Tx, { dossierId, kind, at }: DueMoment, until: Date): Promise<void> {
  await tx`
    update dossiers.moment set try_at = ${until}
    where dossier_id = ${dossierId} and kind = ${kind} and at = ${at} and done_at is null`
}
