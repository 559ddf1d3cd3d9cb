import { agencyByCode } from '#catalogues'
import { findFormNumbered } from '#eforms'
import { today } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { vanishedComponents } from '../form-binding.ts'
import { changedParts } from '../parts.ts'
import { checkRules } from '../rules/check-rules.ts'
import { urls } from '../urls.ts'
import { findVersion } from '../versions/version.sql.ts'
import type { Draft } from './draft.ts'
import { findCodeHolder, findPromulgator } from './promulgator.sql.ts'
import { type Gap, whatIsMissing } from './what-is-missing.ts'

/** Everything that keeps a draft from being published: what the record lacks, and what does not fit the rest of the database. */
export async function gapsOfDraft(db: Db, draft: Draft): Promise<Gap[]> {
  return [
    ...whatIsMissing(draft.record, draft.kind),
    ...(await codeInUse(db, draft)),
    ...(draft.kind === 'abolish' ? [] : await endedAgencies(db, draft)),
    ...(draft.kind === 'abolish' ? [] : await papersOfForm(db, draft)),
    ...unsoundRules(draft),
    ...(draft.kind === 'amend' ? await nothingChanged(db, draft) : []),
  ]
}

/** A code names one procedure in force of its promulgator. */
export async function codeInUse(db: Db, draft: Draft): Promise<Gap[]> {
  const { code, promulgator } = draft.record
  if (code === '' || draft.kind === 'abolish') return []
  const { procedureId, id: draftId } = draft
  const holder = await findCodeHolder(db, { code, promulgatorCode: promulgator.code, procedureId, draftId })
  if (!holder) return []
  const href = holder.draftId === null ? urls.procedure(holder.code) : urls.draft(holder.draftId)
  return [{ part: 'names', gap: 'code-in-use', about: holder.name, href }]
}

async function endedAgencies(db: Db, { record }: Draft): Promise<Gap[]> {
  const { executing, authority, authorized, coordinating } = record.agencies
  const gaps = new Map<string, Gap>()
  for (const { code, group } of [...executing, ...authority, ...authorized, ...coordinating]) {
    const agency = group || !code ? undefined : await agencyByCode(db, code)
    const known = agency && (await findPromulgator(db, agency.id))
    if (known?.endedOn && known.endedOn <= today())
      gaps.set(known.name, { part: 'agencies', gap: 'agency-ended', about: known.name })
  }
  return [...gaps.values()]
}

/** A form may ask for no paper beyond those of the record (Decree 63/2010 art. 8): nobody may be asked for more. */
async function papersOfForm(db: Db, { record }: Draft): Promise<Gap[]> {
  const form = record.form && (await findFormNumbered(db, record.form))
  const vanished = form ? vanishedComponents(form.definition, record) : []
  return vanished.length === 0 ? [] : [{ part: 'components', gap: 'form-papers', about: vanished.join('; ') }]
}

/** Rules must be sound with the cases and papers that this very draft names. */
function unsoundRules({ kind, record }: Draft): Gap[] {
  if (kind === 'abolish' || record.rules === undefined) return []
  return checkRules(record.rules, record, today()).map((finding) => ({ part: 'rules', gap: 'rules', finding }))
}

async function nothingChanged(db: Db, draft: Draft): Promise<Gap[]> {
  const base = draft.baseVersionId === null ? undefined : await findVersion(db, draft.baseVersionId)
  return base && changedParts(base.record, draft.record).length === 0 ? [{ part: 'names', gap: 'nothing-changed' }] : []
}
