import type { Answers } from '#eforms'
import type { Db, Tx } from '#platform/database/connect.ts'

/** What is being corrected for one request; what answered an earlier request is none. */
export async function findCorrection(
  db: Db,
  it: { dossierId: string; sequence: number },
): Promise<Answers | undefined> {
  const [row] = await db<{ answers: Answers }[]>`
    select answers from dossiers.correction where dossier_id = ${it.dossierId} and sequence = ${it.sequence}`
  return row?.answers
}

export async function keepCorrection(
  tx: Tx,
  it: { dossierId: string; sequence: number; answers: Answers; at: Date },
): Promise<void> {
  await tx`
    insert into dossiers.correction (dossier_id, sequence, answers, saved_at)
    values (${it.dossierId}, ${it.sequence}, ${tx.json(it.answers as never)}, ${it.at})
    on conflict (dossier_id) do update
    set sequence = excluded.sequence, answers = excluded.answers, saved_at = excluded.saved_at`
}

export async function deleteCorrection(tx: Tx, dossierId: string): Promise<void> {
  await tx`delete from dossiers.correction where dossier_id = ${dossierId}`
}

/** Of dossiers that no longer wait for the applicant: it was never sent, and nobody else may read it. */
export async function deleteIdleCorrections(db: Db): Promise<void> {
  await db`
    delete from dossiers.correction c using dossiers.dossier d
    where d.id = c.dossier_id and d.status <> 5`
}
