import type { Db, Tx } from '#platform/database/connect.ts'
import type { ComponentState } from './component-check.ts'

/** As somebody found a component; an empty name is the form. */
export type ComponentTick = { component: string; state: ComponentState; at: Date; byName: string }

export async function ticksOf(db: Db, dossierId: string): Promise<ComponentTick[]> {
  return db<ComponentTick[]>`
    select component, state, at, by_name as "byName" from dossiers.component_tick where dossier_id = ${dossierId}`
}

export async function saveTick(tx: Tx, it: ComponentTick & { dossierId: string; byAccount: string }): Promise<void> {
  await tx`
    insert into dossiers.component_tick (dossier_id, component, state, at, by_account, by_name)
    values (${it.dossierId}, ${it.component}, ${it.state}, ${it.at}, ${it.byAccount}, ${it.byName})
    on conflict (dossier_id, component) do update set state = excluded.state, at = excluded.at,
      by_account = excluded.by_account, by_name = excluded.by_name`
}

export async function eraseTicks(tx: Tx, dossierId: string): Promise<void> {
  await tx`delete from dossiers.component_tick where dossier_id = ${dossierId}`
}
