import { currentForm, findFormNumbered, findFormVersion } from '#eforms'
import type { Db } from '#platform/database/connect.ts'
import type { Draft } from '../drafts/draft.ts'
import type { Part } from '../parts.ts'
import { findProcedure } from '../procedure.sql.ts'
import type { ProcedureRecord } from '../record.ts'

/**
 * Completes the form that was chosen with its name and number: a code that was typed means the version in use. Gives back
 * the code when there is no such form.
 */
export async function nameForm(
  db: Db,
  { read, known }: { read: Part; known: ProcedureRecord['form'] },
): Promise<string | undefined> {
  const { form } = read
  if (!form) {
    delete read.form
    return undefined
  }
  if (known && known.code === form.code && known.number === form.number) {
    read.form = known
    return undefined
  }
  const found = form.number > 0 ? await findFormNumbered(db, form) : await currentForm(db, form.code)
  if (!found) return form.code
  read.form = { code: found.code, number: found.number, name: found.definition.title.vi }
  return undefined
}

/** What people fill in now although no decision says so; null: the general form, or one that a decision named. */
export async function formBoundBeside(db: Db, { procedureId }: Draft): Promise<string | null> {
  const procedure = procedureId === null ? undefined : await findProcedure(db, procedureId)
  if (!procedure || procedure.record.form || procedure.formVersionId === null) return null
  return (await findFormVersion(db, procedure.formVersionId))?.definition.title.vi ?? null
}
