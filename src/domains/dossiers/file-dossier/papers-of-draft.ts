import { type FileSlot, type FormDefinition, type Answers, visibleFiles } from '#eforms'
import {
  databaseOf,
  type HeldRow,
  paperNeeds,
  type ProcedureRecord,
  type RuleAnswers,
  type RuleChannel,
} from '#procedures'
import { today } from '#platform/clock.ts'
import type { HeldPaper } from '../databases/database.ts'
import type { OpenDraft } from './draft.ts'

type Asked = {
  definition: FormDefinition
  answers: Answers
  record: ProcedureRecord
  ruleAnswers: RuleAnswers | null
  /** How it is filed: some papers depend on it. */
  channel: RuleChannel
  /** Of filing. */
  today: string
  /** Papers whose data databases have. */
  held?: readonly HeldRow[]
}

type Slots = { asked: FileSlot[]; spared: FileSlot[]; held: HeldPaper[] }

/**
 * The papers that a form asks for: not those that the answers before filing spare, nor those whose data a database has.
 * @law 3.2-7
 */
export function slotsAsked(it: Asked): Slots {
  const { asked, spared } = slotsNeeded(it)
  const { held: rows = [], record } = it
  if (rows.length === 0) return { asked, spared, held: [] }
  const found = asked.map((slot) => ({
    slot,
    database: databaseOf({ code: slot.component, names: [slot.label.vi, ...namesOf(slot, record)] }, rows),
  }))
  return {
    asked: found.filter(({ database }) => !database).map(({ slot }) => slot),
    spared,
    held: found.flatMap(({ slot, database }) => (database ? [{ key: slot.key, name: slot.label.vi, database }] : [])),
  }
}

/** What the procedure's record calls the paper, where its code means one alone. */
function namesOf({ component }: FileSlot, record: ProcedureRecord): string[] {
  const all = record.componentGroups.flatMap((group) => group.components)
  const own = all.filter((it) => component !== '' && it.code === component).map((it) => it.name)
  return own.length === 1 ? own : []
}

function slotsNeeded({ definition, answers, record, ruleAnswers, channel, today }: Asked): Omit<Slots, 'held'> {
  const slots = visibleFiles(definition, answers)
  if (ruleAnswers === null) return { asked: slots, spared: [] }
  const needOf = paperNeeds(record, { answers: ruleAnswers, today, channel })
  return {
    asked: slots
      .filter((slot) => needOf(slot.component) !== 'spared')
      .map((slot) => (needOf(slot.component) === 'needed' ? { ...slot, required: true } : slot)),
    spared: slots.filter((slot) => needOf(slot.component) === 'spared'),
  }
}

type Open = Pick<OpenDraft, 'definition' | 'draft' | 'procedure' | 'files' | 'held'>

/** What was sent already before a database was named for it stays: it may be sent, and taken away. */
function slotsOf({ definition, draft, procedure, files, held }: Open, channel: RuleChannel = 'online'): Slots {
  const { answers, ruleAnswers } = draft
  const it = { definition, answers, record: procedure.record, ruleAnswers, channel, today: today() }
  const slots = slotsAsked({ ...it, held })
  const sent = new Set(files.map((file) => file.componentKey))
  if (!slots.held.some(({ key }) => sent.has(key))) return slots
  const kept = slotsAsked(it).asked.filter((slot) => slots.held.some(({ key }) => key === slot.key && sent.has(key)))
  return {
    ...slots,
    asked: [...slots.asked, ...kept.map((slot) => ({ ...slot, required: false }))],
    held: slots.held.filter(({ key }) => !sent.has(key)),
  }
}

/** The papers that this draft asks for, with what was sent for each. */
export function papersOf(open: Open, channel?: RuleChannel) {
  return slotsOf(open, channel).asked.map((slot) => ({
    slot,
    files: open.files.filter((file) => file.componentKey === slot.key),
  }))
}

/** One of them by its key. */
export function slotAsked(open: Open, key: string): FileSlot | undefined {
  return slotsOf(open).asked.find((slot) => slot.key === key)
}

/** The papers that the form knows and that this applicant need not send. */
export function sparedPapers(open: Open): FileSlot[] {
  return slotsOf(open).spared
}

/** The papers that nobody asks this applicant for, since a database has their data. */
export function heldPapers(open: Open, channel?: RuleChannel): HeldPaper[] {
  return slotsOf(open, channel).held
}
