import { type Answers, findFormVersion, visibleFiles } from '#eforms'
import { dueOf, loadCalendar, notEligibleNoticeBy, type SupplementEffect } from '#law'
import { dayOf, now } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { listActs } from '../act.sql.ts'
import { filesOf } from '../dossier-file.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { effectOf } from '../clock.ts'
import { usualHandling } from '../handling/handling.ts'

/** What may be asked for: each paper of the form, the answers themselves, and something else. */
export type SupplementChoices = {
  papers: string[]
  deadline: string
  /** An earlier deadline is unusually short: whoever asks must mean it. */
  shortBefore: string
  /** After acceptance: until when the law wants the notice. Before it there is another moment, that of acceptance. */
  noticeBy: Date | undefined
  /** What a complete supplement will do to the clock; undefined while none runs. */
  effect: SupplementEffect | undefined
  /** Working days after the deadline at which the dossier ends by itself; undefined: it does not. */
  endsAfter: number | undefined
}

const shortDays = 5

export async function supplementChoices(db: Db, dossier: Dossier): Promise<SupplementChoices> {
  const form = dossier.formVersionId === null ? undefined : await findFormVersion(db, dossier.formVersionId)
  const [filed] = await listActs(db, dossier.id)
  const answers = (filed?.payload?.answers ?? {}) as Answers
  const slots = form ? visibleFiles(form.definition, answers).map((slot) => slot.label.vi) : []
  const sent = (await filesOf(db, dossier.id)).flatMap((file) =>
    file.kind === 'component' ? [file.componentName] : [],
  )
  const { acceptedAt } = dossier
  const handling = dossier.handling ?? usualHandling
  const calendar = await loadCalendar(db)
  const dayAfter = (amount: number) => dayOf(dueOf(calendar, now(), { amount, unit: 'working-day' }))
  return {
    papers: [...new Set([...slots, ...sent])].filter((it) => it !== ''),
    deadline: dayAfter(handling.supplementDays),
    shortBefore: dayAfter(Math.min(shortDays, handling.supplementDays)),
    noticeBy: acceptedAt === null ? undefined : notEligibleNoticeBy(calendar, new Date(acceptedAt)),
    effect: acceptedAt === null ? undefined : effectOf(dossier),
    endsAfter: dossier.handling?.autoClose ? dossier.handling.graceDays : undefined,
  }
}

export type AskedItem = { component: string; what: string }

/** Reads the items from the form: boxes `items` (a paper's place, `answers`, `other`) and what is wrong with each. */
export function readAskedItems(body: Record<string, unknown>, papers: readonly string[], answersName: string) {
  const ticked = [body.items].flat().filter((it) => typeof it === 'string')
  const items: (AskedItem & { choice: string })[] = ticked.map((choice) => ({
    choice,
    component:
      choice === 'other' ? textOf(body.otherName) : choice === 'answers' ? answersName : (papers[Number(choice)] ?? ''),
    what: textOf(body[`wrong-${choice}`]),
  }))
  return items
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFC').trim().slice(0, 2000) : ''
}
