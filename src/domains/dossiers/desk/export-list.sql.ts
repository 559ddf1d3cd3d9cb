import type { Db } from '#platform/database/connect.ts'

/** Whose dossiers these are: the owner, or the applicant where no owner is known. */
export async function partiesOf(
  db: Db,
  ids: readonly string[],
): Promise<{ id: string; number: string; partyId: string | null }[]> {
  return db<{ id: string; number: string; partyId: string | null }[]>`
    select id, coalesce(code, submission_number) as number, coalesce(owner_party_id, applicant_party_id) as "partyId"
    from dossiers.dossier where id = any(${ids as string[]}) order by id`
}
