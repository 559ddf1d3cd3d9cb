import type { Db, Tx } from '#platform/database/connect.ts'
import type { Said } from './in-both-languages.ts'
import type { Channel } from './notice.ts'

/** Marks the first opening (unless `at` is null) and gives the notice's link; undefined when there is no such dispatch. */
export async function openDispatch(db: Db, id: string, at: Date | null): Promise<string | null | undefined> {
  const [row] = await db<{ link: string | null }[]>`
    with opened as (
      update notices.dispatch
      set opened_at = ${at}, delivered_at = coalesce(delivered_at, ${at})
      where id = ${id} and opened_at is null)
    select m.link
    from notices.dispatch d
    join notices.message m on m.id = d.message_id
    where d.id = ${id}`
  return row?.link ?? (row ? null : undefined)
}

export type InboxRow = Said & { id: string; queuedAt: Date; openedAt: Date | null }

/** An inbox, newest first, from the row before which the last page ended. */
export async function listInbox(
  db: Db,
  it: { accountId: string; before: string | null; limit: number },
): Promise<InboxRow[]> {
  return db<InboxRow[]>`
    select d.id, m.language, m.subject, m.other_subject as "otherSubject", d.queued_at as "queuedAt", d.opened_at as "openedAt"
    from notices.dispatch d
    join notices.message m on m.id = d.message_id
    where d.account_id = ${it.accountId}
      and d.channel = 'in-app'
      and (${it.before}::uuid is null
        or (d.queued_at, d.id) < (select b.queued_at, b.id from notices.dispatch b where b.id = ${it.before}::uuid))
    order by d.queued_at desc, d.id desc
    limit ${it.limit}`
}

export type NoticeRow = Said & {
  id: string
  text: string | null
  otherText: string | null
  link: string | null
  queuedAt: Date
}

/** One notice of an account's own inbox, opened by reading it. */
export async function readInboxNotice(
  tx: Tx,
  it: { id: string; accountId: string; at: Date },
): Promise<NoticeRow | undefined> {
  const [row] = await tx<NoticeRow[]>`
    update notices.dispatch d
    set opened_at = coalesce(d.opened_at, ${it.at})
    from notices.message m
    where d.id = ${it.id} and d.account_id = ${it.accountId} and d.channel = 'in-app' and m.id = d.message_id
    returning d.id, m.language, m.subject, m.other_subject as "otherSubject", m.text, m.other_text as "otherText",
      m.link, d.queued_at as "queuedAt"`
  return row
}

export async function openAllInInbox(tx: Tx, it: { accountId: string; at: Date }): Promise<void> {
  await tx`
    update notices.dispatch
    set opened_at = ${it.at}
    where account_id = ${it.accountId} and channel = 'in-app' and opened_at is null`
}

export type OutboxRow = {
  id: string
  channel: Channel
  address: string | null
  subject: string
  text: string | null
  link: string | null
  language: 'vi' | 'en'
  queuedAt: Date
  sentAt: Date | null
  openedAt: Date | null
  failure: string | null
}

/** What left by e-mail and SMS, newest first. */
export async function listOutbox(db: Db, it: { before: string | null; limit: number }): Promise<OutboxRow[]> {
  return db<OutboxRow[]>`
    select d.id, d.channel, d.address, m.subject, m.text, m.link, m.language, d.queued_at as "queuedAt",
           d.sent_at as "sentAt", d.opened_at as "openedAt", d.failure
    from notices.dispatch d
    join notices.message m on m.id = d.message_id
    where d.channel <> 'in-app'
      and (${it.before}::uuid is null
        or (d.queued_at, d.id) < (select b.queued_at, b.id from notices.dispatch b where b.id = ${it.before}::uuid))
    order by d.queued_at desc, d.id desc
    limit ${it.limit}`
}
