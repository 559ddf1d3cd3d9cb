import { system } from '#platform/actor.ts'
import type { Tx } from '#platform/database/connect.ts'
import type { Dossier } from '../dossier.sql.ts'
import { cancelOpenDues } from '../due.sql.ts'
import { endOpenParts } from '../end-parts.ts'
import { isJoined } from '../on-track.ts'
import { demandMove, recordAct } from '../record-act.ts'

/**
 * What was asked for did not come: a dossier not yet accepted is refused, an accepted one stops. The portal does it, as the
 * applicant was told when they were asked; what they read is in Vietnamese, as every paper of the State. A joined-up dossier
 * ends whole, whichever agency asked: that is what the applicant was told.
 * @law 3.6
 */
export async function closeSupplement(tx: Tx, dossier: Dossier): Promise<Dossier> {
  const to = demandMove(dossier, 'close-supplement')
  await cancelOpenDues(tx, dossier.id)
  return recordAct(tx, system, dossier, {
    act: 'close-supplement',
    ...(isJoined(dossier)
      ? { change: endOpenParts(dossier, () => to) }
      : { to, change: { pausedAt: null, supplementDeadline: null } }),
    payload: { reason: 'Đã hết hạn mà chưa bổ sung giấy tờ theo yêu cầu', deadline: dossier.supplementDeadline },
    event: 'dossiers.supplement-closed',
  })
}
