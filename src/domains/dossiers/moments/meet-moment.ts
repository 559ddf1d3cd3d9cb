import type { Tx } from '#platform/database/connect.ts'
import { closeSupplement } from '../close-supplement/close-supplement.ts'
import type { Dossier } from '../dossier.sql.ts'
import { decideTacitly } from '../tacit-decision/tacit-decision.ts'
import { countMoments } from './follow-moments.ts'
import type { DueMoment } from './moment.sql.ts'
import { tellOfMoment } from './tell-of-moment.ts'

/** What a moment that has come brings about. The dossier is locked, and the moment is of its present state. */
export async function meetMoment(tx: Tx, dossier: Dossier, { kind }: DueMoment): Promise<void> {
  switch (kind) {
    case 'recount':
      return countMoments(tx, dossier)
    case 'supplement-close':
      await closeSupplement(tx, dossier)
      return
    case 'tacit':
      await decideTacitly(tx, dossier)
      return
    default:
      return tellOfMoment(tx, dossier, kind)
  }
}
