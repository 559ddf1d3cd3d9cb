import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/database/connect.ts'
import { foreseeAcceptance } from '../accept-dossier/foresee-acceptance.ts'
import { checkByTicks, isWanting } from '../check-components/component-check.ts'
import { isPossible, mayDo } from '../desk/officer-acts.ts'
import { type Dossier, readDossiers } from '../dossier.sql.ts'
import { hasInterest } from '../dossier-access.ts'
import { duesOf } from '../due.sql.ts'
import { hasElectronicResult } from '../hand-over-result/hand-over-result.ts'
import { onTrack } from '../on-track.ts'
import { mayReceive } from '../transfer-dossier/receive-transfer.ts'
import type { Bulk, BulkRow } from './bulk.sql.ts'

/** What would come of one of the chosen dossiers, as far as can be seen before it is done. */
export type Foreseen = {
  row: BulkRow
  dossier: Dossier
  /** Why it would be refused. */
  problem: string | undefined
  /** Of acceptance: the code but for its serial, and the promised date. */
  codeShape?: string | undefined
  due?: Date | undefined
  /** It comes from the unit that took it in and is only received. */
  receives?: boolean
}

/** Before anything is done: each row with what it leads to, or why it cannot be done. */
export async function foreseeBulk(
  db: Db,
  actor: Actor,
  { bulk, rows }: { bulk: Bulk; rows: readonly BulkRow[] },
): Promise<Foreseen[]> {
  const all = new Map((await readDossiers(db, [...new Set(rows.map((it) => it.dossierId))])).map((it) => [it.id, it]))
  const foreseen: Foreseen[] = []
  for (const row of rows) {
    const dossier = onTrack(all.get(row.dossierId)!, row.track)
    const seen = { row, dossier, receives: bulk.act === 'accept' && mayReceive(dossier) }
    const problem = obstacle(actor, { bulk, ...seen })
    foreseen.push(problem ? { ...seen, problem } : { ...seen, ...(await look(db, { bulk, ...seen })) })
  }
  return foreseen
}

type Seen = { bulk: Bulk; row: BulkRow; dossier: Dossier; receives: boolean }

/** In the order in which the act itself would refuse. */
function obstacle(actor: Actor, { bulk, row, dossier, receives }: Seen): string | undefined {
  if (bulk.act === 'print') return undefined
  const name = receives ? 'receive-transfer' : bulk.act
  if (!mayDo(actor, name, dossier)) return 'forbidden'
  if (dossier.revision !== row.revision) return 'dossier-changed'
  if (dossier.master === 'agency') return 'mastered-elsewhere'
  if (!isPossible(name, dossier)) return 'impossible-move'
  return hasInterest(actor, dossier) ? 'own-dossier' : undefined
}

async function look(db: Db, { bulk, dossier, receives }: Seen): Promise<Omit<Foreseen, 'row' | 'dossier'>> {
  if (bulk.act === 'accept' && !receives) {
    const { codeShape, due, remote, choices, ticks } = await foreseeAcceptance(db, dossier)
    const wanting = checkByTicks(choices.papers, ticks, '').some(isWanting)
    // Whether the law's further days apply is for the officer to say, dossier by dossier.
    const alone = remote.likely ? 'accept-alone' : undefined
    const problem = wanting ? 'ticked-wanting' : due === undefined ? 'due-needed' : alone
    return { problem, codeShape, due }
  }
  if (bulk.act !== 'hand-over') return { problem: undefined }
  if ((await duesOf(db, dossier.id)).some((it) => it.state === 'open')) return { problem: 'due-open' }
  const wished = dossier.returnChannel === 'online' && !(await hasElectronicResult(db, dossier))
  return { problem: wished ? 'result-file-needed' : undefined }
}
