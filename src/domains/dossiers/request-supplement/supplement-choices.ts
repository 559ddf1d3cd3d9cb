import { findFormVersion, formPages, type Text } from '#eforms'
import { findProcedureVersion, type RuleAnswers } from '#procedures'
import { calendarOf, dueOf, notEligibleNoticeBy, type SupplementEffect, type WorkingCalendar } from '#law'
import { dayOf, now } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { listActs } from '../act.sql.ts'
import { filesOf } from '../dossier-file.sql.ts'
import type { HeldPaper, LookUp } from '../databases/database.ts'
import { heldIn, lookUpsIn } from '../databases/looked-up.ts'
import { slotsAsked } from '../file-dossier/papers-of-draft.ts'
import type { Dossier } from '../dossier.sql.ts'
import { effectOf } from '../clock.ts'
import { usualHandling } from '../handling/handling.ts'
import { answersOf } from '../filed-answers.ts'
import type { AskedItem } from '../supplement.sql.ts'

/** What may be asked for: each paper of the form, the answers themselves, and something else. */
export type SupplementChoices = {
  papers: string[]
  /** Of these, what databases have, and what came of looking there. */
  held: HeldPaper[]
  lookUps: LookUp[]
  /** The pages of the form that the applicant saw; one alone needs no choice. */
  pages: { key: string; label: Text }[]
  deadline: string
  /** An earlier deadline is unusually short: whoever asks must mean it. */
  shortBefore: string
  /** After acceptance: until when the law wants the notice. Before it there is another moment, that of acceptance. */
  noticeBy: Date | undefined
  /** What a complete supplement will do to the clock; undefined while none runs. */
  effect: SupplementEffect | undefined
  /** Working days after the deadline at which the dossier ends by itself; undefined: it does not. */
  endsAfter: number | undefined
  /** The agency's own days and hours. */
  calendar: WorkingCalendar
}

const shortDays = 5

export async function supplementChoices(db: Db, dossier: Dossier): Promise<SupplementChoices> {
  const form = dossier.formVersionId === null ? undefined : await findFormVersion(db, dossier.formVersionId)
  const acts = await listActs(db, dossier.id)
  const [filed] = acts
  const answers = (await answersOf(db, dossier)) ?? {}
  const procedure = await findProcedureVersion(db, dossier.procedureVersionId)
  const ruleAnswers = (filed?.payload?.ruleAnswers ?? null) as RuleAnswers | null
  const day = dayOf(new Date(dossier.filedAt))
  const slots =
    form && procedure
      ? slotsAsked({
          ...{ definition: form.definition, answers, record: procedure.record, ruleAnswers },
          ...{ channel: dossier.channel, today: day },
        }).asked
      : []
  const sent = (await filesOf(db, dossier.id)).flatMap((file) =>
    file.kind === 'component' ? [file.componentName] : [],
  )
  const { acceptedAt } = dossier
  const handling = dossier.handling ?? usualHandling
  const calendar = await calendarOf(db, dossier.agencyPath)
  const dayAfter = (amount: number) => dayOf(dueOf(calendar, now(), { amount, unit: 'working-day' }))
  return {
    pages: form ? formPages(form.definition, answers).map(({ key, label }) => ({ key, label })) : [],
    held: heldIn(acts),
    lookUps: lookUpsIn(acts),
    papers: [...new Set([...slots.map((slot) => slot.label.vi), ...sent])].filter((it) => it !== ''),
    deadline: dayAfter(handling.supplementDays),
    shortBefore: dayAfter(Math.min(shortDays, handling.supplementDays)),
    noticeBy: acceptedAt === null ? undefined : notEligibleNoticeBy(calendar, new Date(acceptedAt)),
    effect: acceptedAt === null ? undefined : effectOf(dossier),
    endsAfter: dossier.handling?.autoClose ? dossier.handling.graceDays : undefined,
    calendar,
  }
}

/**
 * Reads the items from the form: boxes `items` (a paper's place, `answers`, `other`) and what is wrong with each. Of the
 * form only some pages may be asked about: the boxes `pages`.
 */
export function readAskedItems(
  body: Record<string, unknown>,
  { papers, pages }: Pick<SupplementChoices, 'papers' | 'pages'>,
  answersName: string,
) {
  const ticked = textsIn(body.items)
  const chosen = textsIn(body.pages)
  const asked = pages.map((page) => page.key).filter((key) => chosen.includes(key))
  const items: (AskedItem & { choice: string })[] = ticked.map((choice) => ({
    choice,
    component:
      choice === 'other' ? textOf(body.otherName) : choice === 'answers' ? answersName : (papers[Number(choice)] ?? ''),
    what: textOf(body[`wrong-${choice}`]),
    ...(choice === 'answers' && { formPages: asked.length === pages.length ? [] : asked }),
  }))
  return items
}

function textsIn(value: unknown): string[] {
  return [value].flat().filter((it) => typeof it === 'string')
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFC').trim().slice(0, 2000) : ''
}
