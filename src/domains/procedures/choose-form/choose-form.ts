import { agencyByCode } from '#catalogues'
import { type Actor, demand } from '#platform/actor.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { chooseFormAct } from '../acts.ts'
import { bindForm } from '../bind-form.ts'
import type { Procedure } from '../procedure.ts'

/** Refuses those who do not write this procedure. One whose publisher we do not know is the portal's. */
export async function demandChooseForm(db: Db, actor: Actor, { record }: Procedure): Promise<void> {
  const agency = record.promulgator.code === '' ? undefined : await agencyByCode(db, record.promulgator.code)
  demand(actor, chooseFormAct, agency?.path ?? '/')
}

/** People who begin this procedure from now on fill in the form's current version. */
export async function chooseForm(tx: Tx, actor: Actor, it: { procedure: Procedure; formCode: string }): Promise<void> {
  await demandChooseForm(tx, actor, it.procedure)
  const by = { accountId: actor.accountId, name: actor.name }
  await bindForm(tx, { procedureId: it.procedure.id, formCode: it.formCode, by })
}
