import type { FastifyRequest } from 'fastify'
import { type Actor, demand } from '#platform/actor.ts'
import type { Database, Db, Tx } from '#platform/database/connect.ts'
import { readRevision } from '#platform/forms.ts'
import { tokenOf } from '#platform/http/form-token.ts'
import { once } from '#platform/idempotency.ts'
import { keepOfficesAct } from '../acts.ts'
import type { Office } from '../office/office.ts'
import { demandOffice } from '../office/params.ts'

/** Where this person may keep offices. */
export function administeredPaths(actor: Actor): string[] {
  const paths = actor.grants.filter((it) => keepOfficesAct.roles.includes(it.role)).map((it) => it.agencyPath)
  if (paths.length === 0) demand(actor, keepOfficesAct, '/')
  return paths
}

export async function demandKept(db: Db, actor: Actor, officeId: number): Promise<Office> {
  const office = await demandOffice(db, officeId)
  demand(actor, keepOfficesAct, office.agencyPath)
  return office
}

/** The revision that the form was drawn from; a new thing has none yet. */
export function revisionOf(request: FastifyRequest, isNew: boolean): number {
  return isNew ? 0 : readRevision((request.body as Record<string, unknown> | null)?.revision)
}

export type Outcome = { id: number } | 'taken' | 'changed'

/** Saves once for each form: `taken` when the name is another's, `changed` when somebody else has saved since. */
export async function saveKept(
  db: Database,
  request: FastifyRequest,
  save: (tx: Tx) => Promise<number | undefined>,
): Promise<Outcome> {
  const token = tokenOf(request)
  try {
    return await db.begin((tx) =>
      once(tx, 'counter.keep', token, async () => {
        const id = await save(tx)
        if (id === undefined) throw new Changed()
        return { id }
      }),
    )
  } catch (error) {
    if (error instanceof Changed) return 'changed'
    if ((error as { code?: string }).code === '23505') return 'taken'
    throw error
  }
}

/** Leaves the form's token free, so that it can be sent again. */
class Changed extends Error {}
