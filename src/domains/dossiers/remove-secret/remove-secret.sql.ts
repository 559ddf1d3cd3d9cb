import type { Tx } from '#platform/database/connect.ts'

/** The words of every act before this one; the acts and their digests stay. */
export async function erasePayloads(tx: Tx, it: { dossierId: string; before: number; at: Date }): Promise<void> {
  await tx`
    update dossiers.act_payload set payload = null, erased_at = ${it.at}
    where dossier_id = ${it.dossierId} and sequence < ${it.before} and payload is not null`
}

/** What was asked and answered beside the acts. */
export async function eraseTexts(tx: Tx, dossierId: string): Promise<void> {
  await tx`update dossiers.supplement_item set component = '', what = '', answer = '' where dossier_id = ${dossierId}`
  await tx`
    update dossiers.consultation set question = '', answer = '', file_ids = '{}',
      state = case when state = 'open' then 'withdrawn' else state end
    where dossier_id = ${dossierId}`
  await tx`
    update dossiers.expert_question set question = '', answer = '', with_form = false, file_ids = '{}'
    where dossier_id = ${dossierId}`
  await tx`update dossiers.due set item = '' where dossier_id = ${dossierId}`
}

/** Whom it is about, where lists and search would find it. */
export async function erasePeople(tx: Tx, dossierId: string): Promise<void> {
  await tx`
    update dossiers.dossier set applicant_name = '', applicant = '{"name": ""}', owner_name = '',
      owner = '{"name": ""}', mandate = null, case_name = ''
    where id = ${dossierId}`
  await tx`delete from dossiers.draft_file where draft_id in (select id from dossiers.draft where dossier_id = ${dossierId})`
  await tx`update dossiers.draft set answers = '{}' where dossier_id = ${dossierId}`
  await tx`
    update dossiers.visit set applicant = null, party_id = null, bearer = null
    where id in (select visit_id from dossiers.draft where dossier_id = ${dossierId})`
}

export async function forgetFiles(tx: Tx, dossierId: string): Promise<void> {
  await tx`delete from dossiers.dossier_file where dossier_id = ${dossierId}`
}
