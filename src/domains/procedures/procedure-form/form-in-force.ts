import { findFormNumbered } from '#eforms'
import { now } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import type { ProcedureRecord } from '../record.ts'
import { formOf, type Version } from '../versions/version.sql.ts'
import { boundAt, endOfVersion, insertBinding } from './procedure-form.sql.ts'

/** The form that a record names. */
export async function formNamedIn(db: Db, { form }: Pick<ProcedureRecord, 'form'>): Promise<string | null> {
  return form ? ((await findFormNumbered(db, form))?.id ?? null) : null
}

/**
 * The form that people fill in once this version is in force: the one that its record names. A record that names none
 * leaves what was bound beside the decisions, and ends what an earlier decision had bound.
 */
export async function putFormInForce(
  tx: Tx,
  it: { procedureId: string; version: Version; at: Date },
): Promise<string | null> {
  const { procedureId, version, at } = it
  const before = await boundAt(tx, procedureId, at)
  const named = version.record.form !== undefined
  if (!named && (before?.versionId ?? null) === null) return formOf(tx, procedureId)
  const formVersionId = await formNamedIn(tx, version.record)
  if (before && before.versionId !== null && before.formVersionId === formVersionId) return formVersionId
  const { id: versionId, validFrom } = version
  await insertBinding(tx, { procedureId, formVersionId, validFrom, versionId, accountId: null, name: '', at })
  return formVersionId
}

/** The form of a version that is not the one in force: of the day asked for, else of its last day. */
export async function formThen(db: Db, version: Version, day?: Date): Promise<string | null> {
  if (version.validFrom > now()) {
    const named = await formNamedIn(db, version.record)
    return named ?? (await boundAt(db, version.procedureId, now()))?.formVersionId ?? null
  }
  const moment = day ?? (await endOfVersion(db, version)) ?? now()
  return (await boundAt(db, version.procedureId, moment))?.formVersionId ?? null
}
