import type { Db, Tx } from '#platform/database/connect.ts'
import type { DateKind } from './due-dates.ts'

export type OwnReminder = {
  dossierId: string
  accountId: string
  kind: DateKind
  days: number
  forDate: Date
  at: Date
}

export async function saveReminder(tx: Tx, it: OwnReminder): Promise<void> {
  await tx`
    insert into dossiers.own_reminder (dossier_id, account_id, kind, days, for_date, at)
    values (${it.dossierId}, ${it.accountId}, ${it.kind}, ${it.days}, ${it.forDate}, ${it.at})
    on conflict (dossier_id, account_id, kind) do update set days = excluded.days, for_date = excluded.for_date,
      at = excluded.at, done_at = null`
}

export async function deleteReminder(tx: Tx, it: Pick<OwnReminder, 'dossierId' | 'accountId' | 'kind'>): Promise<void> {
  await tx`
    delete from dossiers.own_reminder
    where dossier_id = ${it.dossierId} and account_id = ${it.accountId} and kind = ${it.kind}`
}

/** What somebody still waits to be reminded of. */
export async function remindersFor(db: Db, it: Pick<OwnReminder, 'dossierId' | 'accountId'>): Promise<OwnReminder[]> {
  return db<OwnReminder[]>`
    select dossier_id as "dossierId", account_id as "accountId", kind, days, for_date as "forDate", at
    from dossiers.own_reminder
    where dossier_id = ${it.dossierId} and account_id = ${it.accountId} and done_at is null`
}

export async function takeReminders(tx: Tx, it: { now: Date; limit: number }): Promise<OwnReminder[]> {
  return tx<OwnReminder[]>`
    select dossier_id as "dossierId", account_id as "accountId", kind, days, for_date as "forDate", at
    from dossiers.own_reminder where done_at is null and at <= ${it.now}
    order by at, dossier_id limit ${it.limit} for update skip locked`
}

export async function endReminder(
  tx: Tx,
  it: Pick<OwnReminder, 'dossierId' | 'accountId' | 'kind'>,
  at: Date,
): Promise<void> {
  await tx`
    update dossiers.own_reminder set done_at = ${at}
    where dossier_id = ${it.dossierId} and account_id = ${it.accountId} and kind = ${it.kind}`
}
