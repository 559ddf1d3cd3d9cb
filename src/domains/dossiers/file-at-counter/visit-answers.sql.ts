import type { RuleAnswers } from '#procedures'
import type { Db, Tx } from '#platform/database/connect.ts'

type Of = { visitId: string; procedureId: string }

export async function findVisitAnswers(db: Db, { visitId, procedureId }: Of): Promise<RuleAnswers> {
  const [row] = await db<{ answers: RuleAnswers }[]>`
    select answers from dossiers.visit_answers where visit_id = ${visitId} and procedure_id = ${procedureId}`
  return row?.answers ?? {}
}

/** Adds what one page asked; another window may have answered other questions. */
export async function saveVisitAnswers(
  tx: Tx,
  { visitId, procedureId, answers }: Of & { answers: RuleAnswers },
): Promise<void> {
  await tx`
    insert into dossiers.visit_answers (visit_id, procedure_id, answers)
    values (${visitId}, ${procedureId}, ${tx.json(answers)})
    on conflict (visit_id, procedure_id) do update set answers = visit_answers.answers || excluded.answers`
}

export async function deleteVisitAnswers(tx: Tx, visitId: string): Promise<void> {
  await tx`delete from dossiers.visit_answers where visit_id = ${visitId}`
}
