import { currentForm } from '#eforms'
import type { Tx } from '#platform/database/connect.ts'
import { raiseChange } from '#platform/changes.ts'
import { findProcedure, updateForm } from './procedure.sql.ts'
import { vanishedComponents } from './form-binding.ts'

/** Gives a procedure the current version of a form; people who file it from now on fill that in. */
export async function bindForm(tx: Tx, binding: { procedureId: string; formCode: string }): Promise<void> {
  const form = await currentForm(tx, binding.formCode)
  if (!form) throw new Error(`there is no form ${binding.formCode}`)
  const procedure = await findProcedure(tx, binding.procedureId)
  if (!procedure) throw new Error(`there is no procedure ${binding.procedureId}`)
  await updateForm(tx, {
    procedureId: procedure.id,
    formVersionId: form.id,
    vanished: vanishedComponents(form.definition, procedure.record),
  })
  await raiseChange(tx, 'procedures')
}
