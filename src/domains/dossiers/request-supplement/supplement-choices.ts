import { type Answers, findFormVersion, visibleFiles } from '#eforms'
import { calendarOf, dueOf, type WorkingCalendar } from '#law'
import { dayOf, now } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { listActs } from '../act.sql.ts'
import { filesOf } from '../dossier-file.sql.ts'
import type { Dossier } from '../dossier.sql.ts'

/** What may be asked for: each paper of the form, the answers themselves, and something else. */
export type SupplementChoices = {
  papers: string[]
  deadline: string
  /** An earlier deadline is unusually short: whoever asks must mean it. */
  shortBefore: string
  /** The agency's own days and hours. */
  calendar: WorkingCalendar
}

/** Ten working days is what agencies commonly give. */
const usualDays = 10
const shortDays = 5

export async function supplementChoices(db: Db, dossier: Dossier): Promise<SupplementChoices> {
  const form = dossier.formVersionId === null ? undefined : await findFormVersion(db, dossier.formVersionId)
  const [filed] = await listActs(db, dossier.id)
  const answers = (filed?.payload?.answers ?? {}) as Answers
  const slots = form ? visibleFiles(form.definition, answers).map((slot) => slot.label.vi) : []
  const sent = (await filesOf(db, dossier.id)).flatMap((file) =>
    file.kind === 'component' ? [file.componentName] : [],
  )
  const calendar = await calendarOf(db, dossier.agencyPath)
  const dayAfter = (amount: number) => dayOf(dueOf(calendar, now(), { amount, unit: 'working-day' }))
  return {
    papers: [...new Set([...slots, ...sent])].filter((it) => it !== ''),
    deadline: dayAfter(usualDays),
    shortBefore: dayAfter(shortDays),
    calendar,
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
