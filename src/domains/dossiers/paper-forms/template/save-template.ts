import { type Actor, demand, demandAccount } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { editTemplatesAct } from '../../acts.ts'
import type { Body } from '../../choose-body/bodies.sql.ts'
import type { PaperFormName } from '../form-names.ts'
import { insertTemplate, latestTemplates } from './template.sql.ts'
import type { TemplateContent } from './template.ts'

export type TemplateToSave = {
  body: Body
  form: PaperFormName
  /** Null gives the agency's own words up: those of the body above hold again. */
  content: TemplateContent | null
  /** The version that the page showed; 0: none yet. */
  seen: number
}

/** A new version of an agency's template, from this moment on. Papers issued before keep theirs. */
export async function saveTemplate(tx: Tx, actor: Actor, it: TemplateToSave): Promise<void> {
  const { body, form, content, seen } = it
  demand(actor, editTemplatesAct, body.path)
  const [latest] = await latestTemplates(tx, { agencyIds: [body.id], form, at: now() })
  if ((latest?.version ?? 0) !== seen) throw new Problem('template-changed')
  const saved = await insertTemplate(tx, {
    ...{ agencyId: body.id, agencyPath: body.path, agencyName: body.name, form, version: seen + 1, content },
    ...{ at: now(), byName: actor.name, byAccount: demandAccount(actor) },
  })
  if (!saved) throw new Problem('template-changed')
}
