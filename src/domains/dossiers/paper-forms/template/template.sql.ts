import type { Db, Tx } from '#platform/database/connect.ts'
import type { PaperFormName } from '../form-names.ts'
import type { TemplateVersion } from './template.ts'

/** The latest version of each of these agencies for a form at a moment. */
export async function latestTemplates(
  db: Db,
  of: { agencyIds: readonly number[]; form: PaperFormName; at: Date },
): Promise<TemplateVersion[]> {
  return db<TemplateVersion[]>`
    select distinct on (agency_id) ${columns(db)} from dossiers.paper_template
    where agency_id = any(${[...of.agencyIds]}) and form = ${of.form} and at <= ${of.at}
    order by agency_id, version desc`
}

/** Every version of an agency's template for a form, newest first. */
export async function listTemplateVersions(
  db: Db,
  of: { agencyId: number; form: PaperFormName },
): Promise<TemplateVersion[]> {
  return db<TemplateVersion[]>`
    select ${columns(db)} from dossiers.paper_template
    where agency_id = ${of.agencyId} and form = ${of.form} order by version desc limit 200`
}

/** Whether it was the next one: somebody else may have saved meanwhile. */
export async function insertTemplate(
  tx: Tx,
  it: Omit<TemplateVersion, 'id'> & { byAccount: string },
): Promise<boolean> {
  const inserted = await tx`
    insert into dossiers.paper_template (agency_id, agency_path, agency_name, form, version, content, at, by_account,
      by_name)
    values (${it.agencyId}, ${it.agencyPath}, ${it.agencyName}, ${it.form}, ${it.version},
      ${it.content && tx.json(it.content as never)}, ${it.at}, ${it.byAccount}, ${it.byName})
    on conflict (agency_id, form, version) do nothing`
  return inserted.count === 1
}

function columns(db: Db) {
  return db`id, agency_id as "agencyId", agency_path as "agencyPath", agency_name as "agencyName", form, version, content,
    at, by_name as "byName"`
}
