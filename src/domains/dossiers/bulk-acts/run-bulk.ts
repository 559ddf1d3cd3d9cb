import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Database, Tx } from '#platform/database/connect.ts'
import type { Services } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { acceptDossier } from '../accept-dossier/accept-dossier.ts'
import { listActs } from '../act.sql.ts'
import { assignDossier } from '../assign-dossier/assign-dossier.ts'
import { checkByTicks, isWanting } from '../check-components/component-check.ts'
import { ticksOf } from '../check-components/component-tick.sql.ts'
import { vi as checkWords } from '../check-components/check-components.vi.ts'
import { type Dossier, findDossier } from '../dossier.sql.ts'
import { demandSight } from '../dossier-access.ts'
import { handOverResult } from '../hand-over-result/hand-over-result.ts'
import { onTrack, trackOf } from '../on-track.ts'
import { papersOf } from '../paper-forms/issue/papers-of.ts'
import { supplementChoices } from '../request-supplement/supplement-choices.ts'
import { mayReceive, receiveTransfer } from '../transfer-dossier/receive-transfer.ts'
import type { BulkAct, BulkAnswer, BulkForm, Chosen } from './bulk.ts'
import { beginBulk, findBulk, listBulkRows, rowDone, rowRefused, takeWaitingRow } from './bulk.sql.ts'

/**
 * Does the act with every dossier that waits, each in its own transaction: what one refuses keeps no other from being done.
 * The row and the act are written together, so whoever sends the form again, or goes on after a crash, does nothing twice.
 */
export async function runBulk(
  { db, log }: Pick<Services, 'db' | 'log'>,
  actor: Actor,
  { id, form }: { id: string; form: BulkForm },
): Promise<void> {
  await db.begin((tx) => beginBulk(tx, { id, form, at: now() }))
  const bulk = (await findBulk(db, id))!
  for (const { position, state } of await listBulkRows(db, id)) {
    if (state !== 'waiting') continue
    try {
      await runRow(db, actor, { bulkId: id, position, act: bulk.act, form: bulk.form ?? {} })
    } catch (error) {
      if (!(error instanceof Problem)) log.error({ err: error, act: bulk.act }, 'a dossier of many failed')
      await rowRefused(db, { bulkId: id, position, problem: error instanceof Problem ? error.code : 'broken' })
    }
  }
}

type Row = { bulkId: string; position: number; act: BulkAct; form: BulkForm }

async function runRow(db: Database, actor: Actor, { bulkId, position, act, form }: Row): Promise<void> {
  await db.begin(async (tx) => {
    const chosen = await takeWaitingRow(tx, { bulkId, position })
    if (chosen) await rowDone(tx, { bulkId, position, answer: await does[act](tx, actor, { chosen, form }) })
  })
}

type Doing = (tx: Tx, actor: Actor, it: { chosen: Chosen; form: BulkForm }) => Promise<BulkAnswer>

const does: Record<BulkAct, Doing> = {
  /**
   * Whoever accepts many says of each that all of its components are there, but for what was ticked otherwise before: such a
   * dossier is accepted on its own page. What another unit sent is received.
   */
  async accept(tx, actor, { chosen }) {
    const dossier = await open(tx, chosen)
    if (mayReceive(dossier))
      return { ...answerOf(await receiveTransfer(tx, actor, onRow(chosen, dossier))), received: true }
    const { papers } = await supplementChoices(tx, dossier)
    const check = checkByTicks(papers, await ticksOf(tx, dossier.id), checkWords.answers)
    if (check.some(isWanting)) throw new Problem('ticked-wanting')
    const next = await acceptDossier(tx, actor, { ...onRow(chosen, dossier), check })
    const paper = await receiptOf(tx, next)
    return { ...answerOf(next), ...(paper !== undefined && { paper }) }
  },
  async assign(tx, actor, { chosen, form }) {
    const dossier = await open(tx, chosen)
    const on = onRow(chosen, dossier)
    const next = await assignDossier(tx, actor, { ...on, accountId: form.accountId ?? '' })
    return { ...answerOf(next), assignee: trackOf(onTrack(next, chosen.track)).assigneeName }
  },
  async 'hand-over'(tx, actor, { chosen, form }) {
    const dossier = await open(tx, chosen)
    const way = form.way === undefined || form.way === 'wished' ? dossier.returnChannel : form.way
    return { ...answerOf(await handOverResult(tx, actor, { ...onRow(chosen, dossier), way })), way }
  },
  async print(tx, actor, { chosen }) {
    const dossier = await open(tx, chosen)
    demandSight(actor, dossier)
    const paper = await receiptOf(tx, dossier)
    if (paper === undefined) throw new Problem('no-receipt')
    return { ...answerOf(dossier), paper }
  },
}

async function open(tx: Tx, { dossierId, track }: Chosen): Promise<Dossier> {
  const dossier = await findDossier(tx, dossierId)
  if (!dossier) throw new Problem('not-found')
  return onTrack(dossier, track)
}

/** As the page of a single act says it: an ordinary dossier is acted on as a whole. */
function onRow({ dossierId, revision, track }: Chosen, dossier: Dossier) {
  return { dossierId, revision, ...(dossier.whole && { track }) }
}

/** The receipt that was issued last. */
async function receiptOf(tx: Tx, dossier: Dossier): Promise<number | undefined> {
  const papers = papersOf(dossier, await listActs(tx, dossier.id))
  return papers.findLast((it) => it.form === 'receipt' && it.act.payload !== null)?.act.sequence
}

function answerOf(dossier: Dossier): BulkAnswer {
  const { code, submissionNumber, status, currentDue } = dossier
  return { code: code ?? submissionNumber, status, due: currentDue }
}
