import { type Actor, type Act, allow, demand } from '#platform/actor.ts'
import { defineCatalogueAct, editRowsAct } from '../acts.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'

/** Refuses everybody who keeps no catalogue anywhere and defines none. */
export function demandAnyEditor(actor: Actor): void {
  if (!holds(actor, defineCatalogueAct)) demandEditor(actor)
}

/** Refuses everybody who edits no rows anywhere: the rows of one owner are checked where they are written. */
export function demandEditor(actor: Actor): void {
  if (!holds(actor, editRowsAct)) demand(actor, editRowsAct, '/')
}

/** Whether the actor may add rows: of a catalogue with one owner at that owner, else rows of one's own agency. */
export function mayAddRows(actor: Actor, catalogue: Catalogue): boolean {
  if (catalogue.ownership === 'one') return allow(actor, editRowsAct, catalogue.owner.path)
  return holds(actor, editRowsAct)
}

/** Refuses who may not add rows to the catalogue. */
export function demandMayAdd(actor: Actor, catalogue: Catalogue): void {
  if (catalogue.ownership === 'one') demand(actor, editRowsAct, catalogue.owner.path)
  else demandEditor(actor)
}

function holds(actor: Actor, act: Act): boolean {
  return actor.kind === 'officer' && actor.grants.some((it) => act.roles.includes(it.role))
}
