import { type Actor, allow } from '#platform/actor.ts'
import type { Db } from '#platform/database/connect.ts'
import { findAgency } from '#catalogues'
import { editFormsAct } from '../acts.ts'
import { pathsFor } from '../administer-forms/my-paths.ts'

export type Owner = { id: number; path: string; name: string }

/** The agencies for which the actor may begin a form: those of their own grants. Portal administrators may also for none. */
export async function ownersFor(db: Db, actor: Actor): Promise<{ owners: Owner[]; portal: boolean }> {
  const ids = pathsFor(actor, editFormsAct).flatMap((path) => {
    const id = Number(path.split('/').at(-2))
    return Number.isInteger(id) && id > 0 ? [id] : []
  })
  const found = await Promise.all(ids.map((id) => findAgency(db, id)))
  const owners = found.flatMap((agency) => (agency ? [{ id: agency.id, path: agency.path, name: agency.name }] : []))
  return { owners, portal: allow(actor, editFormsAct, '/') }
}

/** The owner that was chosen; undefined when it must be chosen, null for the portal itself. */
export function chosenOwner(
  { owners, portal }: { owners: Owner[]; portal: boolean },
  chosen: string | undefined,
): Owner | null | undefined {
  if (portal && (chosen === undefined || chosen === '')) return null
  if (chosen === undefined && owners.length === 1) return owners[0]
  return owners.find((it) => String(it.id) === chosen)
}
