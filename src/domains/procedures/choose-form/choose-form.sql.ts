import type { Db } from '#platform/database/connect.ts'

export type BoundProcedure = {
  id: string
  code: string
  name: string
  number: number
  current: boolean
  vanished: string[]
}

/** The procedures that use a form, with the version each of them uses. */
export async function proceduresWithForm(db: Db, formCode: string): Promise<BoundProcedure[]> {
  return db<BoundProcedure[]>`
    select p.id, p.code, v.record ->> 'name' as name, f.number, f.current, p.vanished_components as vanished
    from procedures.procedure p
    join procedures.version v on v.id = p.version_id
    join eforms.v_form_version f on f.id = p.form_version_id
    where f.code = ${formCode}
    order by p.code, p.id
    limit 200`
}
