import type { Tx } from '#platform/database/connect.ts'
import type { Language } from '#platform/language.ts'
import type { Channel } from './notice.ts'

export type NoticeWritten = { kind: string; language: Language; subject: string; text: string; channels: Channel[] }

/** What this transaction has written about something since an id was made: ids tell the order of writing. */
export async function noticesWritten(tx: Tx, it: { about: string; since: string }): Promise<NoticeWritten[]> {
  return tx<NoticeWritten[]>`
    select m.kind, m.language, m.subject, coalesce(m.text, '') as text,
      array(select d.channel from notices.dispatch d where d.message_id = m.id order by d.channel desc) as channels
    from notices.message m
    where m.id > ${it.since}::uuid and m.about = ${it.about}
    order by m.id`
}
