import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { now } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { checkDefinition } from './check-definition.ts'
import type { FormDefinition } from './definition.ts'
import {
  type FormVersion,
  insertVersion,
  lockForm,
  selectCurrentVersion,
  selectNumbered,
  selectVersion,
} from './form.sql.ts'

export type { FormVersion } from './form.sql.ts'

/** Who makes a version of a form, and what they say about it. */
export type Publication = { by: string | null; publisher: string; note: string }

const byThePortal: Publication = { by: null, publisher: '', note: '' }

/** Saves a form: unchanged content makes no version, changed content one. A faulty one is refused with all its faults. */
export async function saveForm(tx: Tx, definition: FormDefinition, publication = byThePortal): Promise<FormVersion> {
  const faults = checkDefinition(definition)
  if (faults.length > 0) throw new Problem('form-definition-faulty', { faults })
  await lockForm(tx, definition.code, now())
  const current = await selectCurrentVersion(tx, definition.code)
  const sha256 = createHash('sha256').update(canonicalize(definition)!).digest('hex')
  if (current?.sha256 === sha256) return withoutDigest(current)
  const number = (current?.number ?? 0) + 1
  const id = await insertVersion(tx, { definition, number, sha256, at: now(), publication })
  return { id, code: definition.code, number, definition }
}

export async function currentForm(db: Db, code: string): Promise<FormVersion | undefined> {
  const current = await selectCurrentVersion(db, code)
  return current && withoutDigest(current)
}

/** One version by its number. */
export async function findFormNumbered(db: Db, it: { code: string; number: number }): Promise<FormVersion | undefined> {
  return selectNumbered(db, it)
}

/** A version never changes once it is made, so a process keeps those it read last. */
export async function findFormVersion(db: Db, id: string): Promise<FormVersion | undefined> {
  const kept = recent.get(id)
  if (kept) return kept
  const found = await selectVersion(db, id)
  if (!found) return undefined
  recent.set(id, found)
  if (recent.size > 500) recent.delete(recent.keys().next().value!)
  return found
}

const recent = new Map<string, FormVersion>()

function withoutDigest({ id, code, number, definition }: FormVersion): FormVersion {
  return { id, code, number, definition }
}
