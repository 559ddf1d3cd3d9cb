import { contactOf } from '#identity'
import { inBothLanguages, notify } from '#notices'
import { now, today } from '#platform/clock.ts'
import type { Services, Sweep } from '#platform/mount.ts'
import { formatClock } from '#ui/format.ts'
import { procedureTitle } from '../title.ts'
import { urls } from '../urls.ts'
import { accountsToTell, changesToTell, recordDigest } from './subscription.sql.ts'
import { en } from './subscribe.en.ts'
import { vi } from './subscribe.vi.ts'

/** Not before people are up. */
const firstHour = '07:00'
const longest = 10

/**
 * Once a day everybody who follows something is told what changed, in one message: an import of thousands is a line that
 * says how many more there are.
 */
export function tellSubscribers(services: Services): Sweep {
  return {
    name: 'procedures.tell-subscribers',
    async run() {
      if (formatClock(now()) < firstHour) return
      for (const accountId of await accountsToTell(services.db, today())) await tellOne(services, accountId)
    },
  }
}

/** The message and the note that it was sent are one transaction: nobody hears twice or not at all. */
async function tellOne({ db }: Services, accountId: string): Promise<void> {
  await db.begin(async (tx) => {
    const until = now()
    const changes = await changesToTell(tx, { accountId, until, limit: longest })
    await recordDigest(tx, { accountId, until, today: today() })
    const contact = await contactOf(tx, accountId)
    const [first] = changes
    if (first === undefined || contact === undefined) return
    await notify(tx, {
      to: { accountId, email: contact.email },
      kind: 'procedures.changed',
      ...inBothLanguages({ vi: wordsOf(changes, vi), en: wordsOf(changes, en) }, contact.language),
      link: first.total === 1 ? urls.procedure(first.code) : urls.subscriptions(),
    })
  })
}

function wordsOf(changes: Awaited<ReturnType<typeof changesToTell>>, t: typeof vi): { subject: string; text: string } {
  const total = changes[0]?.total ?? 0
  const lines = changes.map((it) => `- ${t.kinds[it.kind]}: ${procedureTitle(it.name)} (${it.code})`)
  const more = total - changes.length
  return {
    subject: t.subject(total),
    text: [t.intro, lines.join('\n'), ...(more > 0 ? [t.more(more)] : []), t.end].join('\n\n'),
  }
}
