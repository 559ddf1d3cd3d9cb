import { agencyByCode, agencyCode } from '#catalogues'
import { type Actor, demand } from '#platform/actor.ts'
import { now, today } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { writeAct } from '../acts.ts'
import { mergeRecord } from '../import-procedures/draft.ts'
import type { ProcedureRecord } from '../record.ts'
import { latestVersion } from '../versions/version.sql.ts'
import { proposeCode } from './code.ts'
import type { DraftKind } from './draft.ts'
import { insertDraft, insertDraftAct, type NewDraft, openDraftOf } from './draft.sql.ts'
import { livingPromulgator } from './living-promulgator.ts'
import type { Promulgator } from './promulgator.sql.ts'

/** Begins a new procedure of the agency for which the author works; its code is proposed and can be changed. */
export async function startNewProcedure(tx: Tx, actor: Actor): Promise<string> {
  if (actor.agency === null) throw new Problem('no-agency-to-write-for')
  const agency = await livingPromulgator(tx, actor.agency.id)
  demand(actor, writeAct, agency.path)
  const code = (await agencyCode(tx, agency.id, 'QD20', today())) ?? ''
  const record = mergeRecord(undefined, {
    portalId: null,
    code: await proposeCode(tx),
    promulgator: { code, name: agency.name },
    levels: agency.level === 'province' ? ['province'] : ['ministry'],
    kind: agency.level === 'province' ? 'specific' : 'standard',
  })
  return (await begin(tx, actor, { kind: 'new', agency, record }))!
}

/** Begins an amendment or the abolition of a published procedure, on its latest version. */
export async function startFromPublished(
  tx: Tx,
  actor: Actor,
  it: { procedureId: string; kind: Exclude<DraftKind, 'new'> },
): Promise<string> {
  const base = await latestVersion(tx, it.procedureId)
  if (!base) throw new Problem('not-found')
  if (base.record.state === 'abolished') throw new Problem('procedure-abolished')
  const known = await agencyByCode(tx, base.record.promulgator.code)
  const agency = known && (await livingPromulgator(tx, known.id))
  demand(actor, writeAct, agency?.path ?? '/')
  if (!agency) throw new Problem('promulgator-unknown')
  const started = await begin(tx, actor, { kind: it.kind, agency, record: base.record, base })
  if (started !== undefined) return started
  throw new Problem('procedure-has-draft', { draftId: (await openDraftOf(tx, it.procedureId))?.id })
}

async function begin(
  tx: Tx,
  actor: Actor,
  it: {
    kind: DraftKind
    agency: Promulgator
    record: ProcedureRecord
    base?: { id: string; procedureId: string }
  },
): Promise<string | undefined> {
  const at = now()
  const draft: NewDraft = {
    kind: it.kind,
    procedureId: it.base?.procedureId ?? null,
    baseVersionId: it.base?.id ?? null,
    agencyId: it.agency.id,
    agencyPath: it.agency.path,
    agencyName: it.agency.name,
    record: it.record,
  }
  const id = await insertDraft(tx, draft, at)
  if (id !== undefined)
    await insertDraftAct(tx, id, { act: 'start', at, accountId: actor.accountId, name: actor.name, note: it.kind })
  return id
}
