import type { Answers, FormDefinition } from '#eforms'
import { heldRows, type Procedure, type RuleAnswers } from '#procedures'
import { today } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { slotsAsked } from '../file-dossier/papers-of-draft.ts'
import type { HeldPaper } from './database.ts'

/** The papers that a dossier with these answers does without today, for who files online without a draft. */
export async function heldFor(
  db: Db,
  it: { procedure: Procedure; definition: FormDefinition; answers: Answers; ruleAnswers: RuleAnswers | null },
): Promise<HeldPaper[]> {
  const { procedure, definition, answers, ruleAnswers } = it
  const held = await heldRows(db, { procedureCode: procedure.code, day: today() })
  return slotsAsked({
    definition,
    answers,
    record: procedure.record,
    ruleAnswers,
    channel: 'online',
    today: today(),
    held,
  }).held
}
