import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { isOver } from '../dossier.ts'
import type { Dossier } from '../dossier.sql.ts'
import { endOpenQuestions } from './expert-question.sql.ts'
import { tellExpert } from './tell-expert.ts'

/**
 * What is decided, stopped, withdrawn or another's to settle asks nobody here any more: the questions end with the act, the
 * right to read with them, and whoever was asked hears of it.
 */
export async function endQuestions(tx: Tx, before: Dossier, next: Dossier): Promise<void> {
  const tracks = next.tracks.filter((track) => isGone(before, next, track.number)).map((it) => it.number)
  if (tracks.length === 0) return
  const ended = await endOpenQuestions(tx, { dossierId: next.id, tracks, at: now() })
  for (const { id, expertId } of ended)
    await tellExpert(tx, next, { kind: 'question-ended', to: [expertId], id, by: '', text: '' })
}

function isGone(before: Dossier, next: Dossier, number: number): boolean {
  const old = before.tracks.find((it) => it.number === number)
  const track = next.tracks.find((it) => it.number === number)
  if (!old || !track) return false
  const elsewhere = old.agencyPath !== track.agencyPath || (next.master === 'agency' && before.master === 'portal')
  return elsewhere || (isOver(track.status) && !isOver(old.status))
}
