import type { Act } from '#platform/actor.ts'

/** Rows are edited by their owner agency's editor, or one above it. */
export const editRowsAct: Act = { name: 'catalogues.edit-rows', roles: ['catalogue-editor'] }
/** Merges, splits and renamings of administrative units. */
export const changeUnitsAct: Act = { name: 'catalogues.change-units', roles: ['catalogue-editor'] }
export const defineCatalogueAct: Act = { name: 'catalogues.define', roles: ['portal-administrator'] }

export const acts: readonly Act[] = [editRowsAct, changeUnitsAct, defineCatalogueAct]
