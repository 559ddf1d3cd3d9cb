import { currentForm } from '#eforms'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { raiseChange } from '#platform/changes.ts'
import { findProcedure, updateForm } from './procedure.sql.ts'
import { vanishedComponents } from './form-binding.ts'
import { insertBinding } from './procedure-form/procedure-form.sql.ts'

export type FormToBind = {
  procedureId: string
  formCode: string
  /** Who does it; absent: the portal itself. */
  by?: { accountId: string | null; name: string }
}

/**
 * Gives a procedure the current version of a form; people who file it from now on fill that in. For procedures whose record
 * names no form: what a decision named only a decision changes.
 */
export async function bindForm(tx: Tx, { procedureId, formCode, by }: FormToBind): Promise<void> {
  const form = await currentForm(tx, formCode)
  if (!form) throw new Error(`there is no form ${formCode}`)
  const procedure = await findProcedure(tx, procedureId)
  if (!procedure) throw new Error(`there is no procedure ${procedureId}`)
  if (procedure.record.form) throw new Error(`the record of ${procedure.code} names its form`)
  if (procedure.formVersionId === form.id) return
  const at = now()
  await updateForm(tx, {
    procedureId: procedure.id,
    formVersionId: form.id,
    vanished: vanishedComponents(form.definition, procedure.record),
  })
  await insertBinding(tx, {
    ...{ procedureId: procedure.id, formVersionId: form.id, validFrom: at, versionId: null, at },
    accountId: by?.accountId ?? null,
    name: by?.name ?? '',
  })
  await raiseChange(tx, 'procedures')
}
