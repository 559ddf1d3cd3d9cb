import { type FileSlot, type FormDefinition, type Answers, visibleFiles } from '#eforms'
import { paperNeeds, type ProcedureRecord, type RuleAnswers, type RuleChannel } from '#procedures'
import { today } from '#platform/clock.ts'
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
}

/** The papers that a form asks for, as the answers before filing make them needed or not. */
export function slotsAsked({ definition, answers, record, ruleAnswers, channel, today }: Asked): {
  asked: FileSlot[]
  spared: FileSlot[]
} {
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

type Slots = Pick<OpenDraft, 'definition' | 'draft' | 'procedure'>

function slotsOf({ definition, draft, procedure }: Slots, channel: RuleChannel = 'online') {
  const { answers, ruleAnswers } = draft
  return slotsAsked({ definition, answers, record: procedure.record, ruleAnswers, channel, today: today() })
}

/** The papers that this draft asks for, with what was sent for each. */
export function papersOf(open: Slots & Pick<OpenDraft, 'files'>, channel?: RuleChannel) {
  return slotsOf(open, channel).asked.map((slot) => ({
    slot,
    files: open.files.filter((file) => file.componentKey === slot.key),
  }))
}

/** One of them by its key. */
export function slotAsked(open: Slots, key: string): FileSlot | undefined {
  return slotsOf(open).asked.find((slot) => slot.key === key)
}

/** The papers that the form knows and that this applicant need not send. */
export function sparedPapers(open: Slots): FileSlot[] {
  return slotsOf(open).spared
}
