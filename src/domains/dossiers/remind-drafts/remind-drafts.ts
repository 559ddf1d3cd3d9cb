import { contactOf } from '#identity'
import { notify } from '#notices'
import { briefTitle, procedureTitle } from '#procedures'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { inLanguage } from '#platform/language.ts'
import type { Services, Sweep } from '#platform/mount.ts'
import { timesInUse } from '../time-settings.ts'
import { urls } from '../urls.ts'
import { en } from './remind-drafts.en.ts'
import { takeUnfinishedDrafts, type UnfinishedDraft } from './remind-drafts.sql.ts'
import { vi } from './remind-drafts.vi.ts'

const batch = 50
const dayMs = 86_400_000

/** Reminds people of what they began and did not file: some days after the last save, each stage once. */
export function sweepDrafts(services: Services): Sweep {
  return { name: 'dossiers.drafts', run: () => remindOfDrafts(services) }
}

export async function remindOfDrafts({ db }: Pick<Services, 'db'>): Promise<void> {
  for (const [stage, days] of stages()) {
    for (let taken = batch; taken === batch; ) {
      taken = await db.begin(async (tx) => {
        const savedBefore = new Date(now().getTime() - days * dayMs)
        const drafts = await takeUnfinishedDrafts(tx, { stage, savedBefore, limit: batch })
        for (const draft of drafts) await remind(tx, draft)
        return drafts.length
      })
    }
  }
}

/** The last stage first: whoever was away for a month is told once. */
function stages(): [stage: number, days: number][] {
  const days = [...timesInUse().remindDraftDays].sort((a, b) => a - b)
  return days.map((it, index): [number, number] => [index + 1, it]).reverse()
}

async function remind(tx: Tx, draft: UnfinishedDraft): Promise<void> {
  const contact = await contactOf(tx, draft.accountId)
  if (!contact) return
  const { language, email, phone } = contact
  const t = inLanguage({ vi, en }, language)
  await notify(tx, {
    to: { accountId: draft.accountId, ...(email && { email }), ...(phone && { phone }) },
    kind: 'dossiers.draft-reminder',
    language,
    subject: t.subject(briefTitle(draft.procedureName, 60)),
    text: t.text(procedureTitle(draft.procedureName), draft.savedAt),
    link: urls.draft(draft.id),
    about: `draft:${draft.id}`,
  })
}
