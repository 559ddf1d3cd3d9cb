import { contactOf } from '#identity'
import { calendarOf } from '#law'
import { inBothLanguages, notify } from '#notices'
import { briefTitle } from '#procedures'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import type { Services, Sweep } from '#platform/mount.ts'
import { listActs } from '../act.sql.ts'
import { type Dossier, findDossier } from '../dossier.sql.ts'
import { urls } from '../urls.ts'
import { type DueDate, dueDatesOf, remindAt } from './due-dates.ts'
import { en } from './due-dates.en.ts'
import { vi } from './due-dates.vi.ts'
import { endReminder, type OwnReminder, saveReminder, takeReminders } from './own-reminder.sql.ts'

const batch = 50
const dayMs = 86_400_000

/** Reminds owners of the days that they asked to be reminded of, each once. */
export function sweepOwnReminders(services: Services): Sweep {
  return { name: 'dossiers.own-reminders', run: () => remindOwners(services) }
}

export async function remindOwners({ db }: Pick<Services, 'db'>): Promise<void> {
  for (let taken = batch; taken === batch; ) {
    taken = await db.begin(async (tx) => {
      const due = await takeReminders(tx, { now: now(), limit: batch })
      for (const it of due) await meet(tx, it)
      return due.length
    })
  }
}

async function meet(tx: Tx, reminder: OwnReminder): Promise<void> {
  const dossier = await findDossier(tx, reminder.dossierId)
  if (!dossier) return endReminder(tx, reminder, now())
  const calendar = await calendarOf(tx, dossier.agencyPath)
  const acts = await listActs(tx, dossier.id)
  const date = dueDatesOf(calendar, dossier, { acts, moment: now() }).find((it) => it.kind === reminder.kind)
  // The clock of a promise stands still: it is looked at again tomorrow.
  if (!date && reminder.kind === 'promised' && dossier.pausedAt !== null)
    return saveReminder(tx, { ...reminder, at: new Date(now().getTime() + dayMs) })
  if (!date || date.at <= now()) return endReminder(tx, reminder, now())
  const at = remindAt(date.at, reminder.days)
  if (at > now()) return saveReminder(tx, { ...reminder, forDate: date.at, at })
  await tell(tx, dossier, { reminder, date })
  await endReminder(tx, reminder, now())
}

async function tell(tx: Tx, dossier: Dossier, it: { reminder: OwnReminder; date: DueDate }): Promise<void> {
  const { accountId, kind } = it.reminder
  const contact = await contactOf(tx, accountId)
  if (!contact) return
  const { language, email, phone } = contact
  const number = dossier.code ?? dossier.submissionNumber
  const said = (t: typeof vi) => ({
    subject: t.notice.subject(t.kinds[kind], number),
    text: t.notice.text(t.kinds[kind], briefTitle(dossier.procedureName), it.date.at),
  })
  await notify(tx, {
    to: { accountId, ...(email && { email }), ...(phone && { phone }) },
    kind: 'dossiers.own-reminder',
    ...inBothLanguages({ vi: said(vi), en: said(en) }, language),
    link: urls.dossier(dossier.id),
    about: `dossier:${dossier.id}`,
  })
}
