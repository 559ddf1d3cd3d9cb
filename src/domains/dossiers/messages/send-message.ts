import { findFiles, keepFile } from '#documents'
import { type Actor, allow, demand } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { publish } from '#platform/events.ts'
import { newId } from '#platform/new-id.ts'
import { Problem } from '#platform/problem.ts'
import { messageAct } from '../acts.ts'
import { insertDossierFile } from '../dossier-file.sql.ts'
import { isOver } from '../dossier.ts'
import type { Dossier } from '../dossier.sql.ts'
import { demandNoInterest, isOwner } from '../dossier-access.ts'
import { onTrack, trackOf, wholeOf } from '../on-track.ts'
import { demandReason } from '../reason.ts'
import { demandMaster, openForAct } from '../record-act.ts'
import { addUnread, applicantReads, clearUnread, countUnanswered, insertMessage } from './message.sql.ts'
import { tellAgency, tellApplicant } from './tell-of-message.ts'

export type MessageForm = {
  dossierId: string
  track?: number | undefined
  text: string
  /** Received from this sender, and kept by nobody yet. */
  fileIds: readonly string[]
}

/** So many in a row and no more until somebody answers: nobody is drowned, nobody is kept from asking. */
export const mostUnanswered = 20

/** Whether people may write to each other in it. What an agency's own system masters is answered there. */
export function mayMessage(dossier: Dossier): boolean {
  return wholeOf(dossier).secretRemovedAt === null
}

/** The right where the dossier is worked on, or where it was taken in: there people ask first. */
export function mayWrite(actor: Actor, dossier: Dossier): boolean {
  const { receivingPath } = trackOf(dossier)
  const paths = [dossier.agencyPath, ...(receivingPath === null ? [] : [receivingPath])]
  return paths.some((path) => allow(actor, messageAct, path))
}

/**
 * An officer writes to the applicant. It is said and nothing more: no clock moves, nothing is asked for in the law's sense,
 * and no revision changes, so that nobody's open form is spoiled (ADR 26).
 */
export async function writeToApplicant(tx: Tx, actor: Actor, form: MessageForm): Promise<void> {
  const dossier = await openForAct(tx, form.dossierId, form.track)
  if (!mayWrite(actor, dossier)) demand(actor, messageAct, dossier.agencyPath)
  demandNoInterest(actor, wholeOf(dossier))
  demandMessages(dossier)
  const { number } = trackOf(dossier)
  const agencyName = actor.agency?.name ?? dossier.agencyName
  const it = { side: 'agency', authorName: actor.name, agencyName, track: number } as const
  await write(tx, actor, { dossier, form, it })
  // Whoever answers has read.
  await clearUnread(tx, { dossierId: dossier.id, track: number })
  const isFirst = await addUnread(tx, { dossierId: dossier.id, track: applicantReads, at: now() })
  if (isFirst) await tellApplicant(tx, dossier, agencyName)
}

/** The applicant, or whoever acts for them, writes to every agency that has an open part of the dossier. */
export async function writeToAgency(tx: Tx, actor: Actor, form: Omit<MessageForm, 'track'>): Promise<void> {
  const whole = wholeOf(await openForAct(tx, form.dossierId))
  if (!isOwner(actor, whole)) throw new Problem('not-found')
  demandMessages(whole)
  if ((await countUnanswered(tx, whole.id)) >= mostUnanswered) throw new Problem('too-many-messages')
  const it = { side: 'applicant', authorName: actor.agent?.name ?? actor.name, agencyName: '', track: null } as const
  await write(tx, actor, { dossier: whole, form, it })
  await clearUnread(tx, { dossierId: whole.id, track: applicantReads })
  for (const { number } of readersOf(whole)) {
    const isFirst = await addUnread(tx, { dossierId: whole.id, track: number, at: now() })
    if (isFirst) await tellAgency(tx, onTrack(whole, number))
  }
}

/** Who still works on it; when nobody does any more, who led. */
function readersOf(whole: Dossier): Dossier['tracks'] {
  const open = whole.tracks.filter((it) => !isOver(it.status))
  return open.length > 0 ? open : whole.tracks.filter((it) => it.lead)
}

function demandMessages(dossier: Dossier): void {
  demandMaster(dossier)
  if (!mayMessage(dossier)) throw new Problem('no-messages-here')
}

type Author = { side: 'applicant' | 'agency'; authorName: string; agencyName: string; track: number | null }

async function write(tx: Tx, actor: Actor, of: { dossier: Dossier; form: MessageForm; it: Author }): Promise<void> {
  const { dossier, form, it } = of
  const at = now()
  const received = await findFiles(tx, form.fileIds)
  const files = received.filter((file) => file.accountId === actor.accountId && file.owner === null)
  for (const file of files) {
    await keepFile(tx, file.id, { kind: 'dossier', id: dossier.id })
    await insertDossierFile(tx, {
      ...{ dossierId: dossier.id, fileId: file.id, sequence: dossier.revision, kind: 'message', at },
      ...{ componentKey: '', componentName: '', name: file.name, type: file.type, size: file.size },
    })
  }
  const [text, fileIds] = [demandReason(form.text), files.map((file) => file.id)]
  const who = { dossierId: dossier.id, accountId: actor.accountId, ...it }
  await insertMessage(tx, { ...who, id: newId(), at, text, fileIds })
  // News for later domains: that something was said, not what.
  await publish(tx, 'dossiers.message-sent', dossier.id, { dossierId: dossier.id, side: it.side, track: it.track })
}
