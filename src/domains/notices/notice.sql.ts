import type { Db, Tx } from '#platform/database/connect.ts'
import type { Channel, Dispatch, Message } from './notice.ts'

export async function insertMessage(tx: Tx, message: Message & { id: string; at: Date }): Promise<void> {
  await tx`
    insert into notices.message (id, kind, language, subject, text, other_subject, other_text, confidential,
      link, about, created_at)
    values (${message.id}, ${message.kind}, ${message.language ?? 'vi'}, ${message.subject}, ${message.text},
            ${message.other?.subject ?? null}, ${message.other?.text ?? null}, ${message.confidential ?? false},
            ${message.link ?? null}, ${message.about ?? null}, ${message.at})`
}

export type NewDispatch = {
  id: string
  messageId: string
  channel: Channel
  accountId: string | null
  address: string | null
  /** An inbox has it at once. */
  arrived: boolean
}

export async function insertDispatches(tx: Tx, all: readonly NewDispatch[], at: Date): Promise<void> {
  const rows = all.map((it) => ({
    ...{ id: it.id, message_id: it.messageId, channel: it.channel, account_id: it.accountId, address: it.address },
    ...{ queued_at: at, sent_at: it.arrived ? at : null, delivered_at: it.arrived ? at : null },
  }))
  if (rows.length > 0) await tx`insert into notices.dispatch ${tx(rows)}`
}

/** Takes an unsent dispatch for one sender, so that two jobs for it do not send it twice. */
export async function holdDispatch(tx: Tx, id: string, at: Date): Promise<Dispatch | undefined> {
  const until = new Date(at.getTime() + 120_000)
  const [row] = await tx<Dispatch[]>`
    update notices.dispatch d
    set held_until = ${until}, attempts = d.attempts + 1
    from notices.message m
    where d.id = ${id}
      and m.id = d.message_id
      and d.sent_at is null
      and d.given_up_at is null
      and (d.held_until is null or d.held_until < ${at})
    returning d.id, d.channel, d.address, m.language, m.subject, m.text, m.link, m.confidential`
  return row
}

export async function markSent(
  tx: Tx,
  id: string,
  it: { at: Date; delivered: boolean; erase: boolean },
): Promise<void> {
  await tx`
    update notices.dispatch
    set sent_at = ${it.at}, delivered_at = ${it.delivered ? it.at : null}, held_until = null, failure = null
    where id = ${id}`
  if (!it.erase) return
  await tx`
    update notices.message m
    set text = null, other_text = null
    where m.id = (select message_id from notices.dispatch where id = ${id})
      and not exists (select 1 from notices.dispatch d where d.message_id = m.id and d.sent_at is null and d.given_up_at is null)`
}

export async function markFailed(tx: Tx, id: string, failure: string, givenUpAt: Date | null): Promise<void> {
  await tx`
    update notices.dispatch
    set failure = ${failure}, held_until = null, given_up_at = ${givenUpAt}
    where id = ${id}`
}

/** What has waited since before `since`, oldest first. */
export async function listWaiting(db: Db, since: Date): Promise<{ id: string; queuedAt: Date }[]> {
  return db<{ id: string; queuedAt: Date }[]>`
    select id, queued_at as "queuedAt"
    from notices.dispatch
    where sent_at is null and given_up_at is null and queued_at < ${since}
    order by queued_at
    limit 500`
}

export async function countUnread(db: Db, accountId: string): Promise<number> {
  const [row] = await db<{ count: number }[]>`
    select count(*)::integer as count
    from (
      select 1 from notices.dispatch
      where account_id = ${accountId} and channel = 'in-app' and opened_at is null
      limit 100) as unread`
  return row!.count
}
