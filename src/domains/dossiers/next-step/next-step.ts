import { calendarOf } from '#law'
import { type Actor, demand } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { listActs } from '../act.sql.ts'
import { nextStepAct } from '../acts.ts'
import { chooseByRule } from '../assignment/assign-by-rule.ts'
import type { Dossier } from '../dossier.sql.ts'
import { applyChange, blankState, type Change } from '../dossier.ts'
import { trackOf } from '../on-track.ts'
import type { ProcessPart, ProcessStep } from '../processes/process.ts'
import { partOf } from '../processes/process-of.ts'
import { enterStep, stepsFrom } from '../processes/steps.ts'
import { demandReason } from '../reason.ts'
import { demandMaster, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'
import { type Officer, officersForStep } from './officers-for-step.ts'

/** A dossier in process is handed from step to step, as long as there is another one. */
export function mayHandOn(dossier: Dossier): boolean {
  const { stepNumber, stepsAll } = trackOf(dossier)
  return dossier.status === 4 && (stepNumber === 0 || stepNumber < stepsAll)
}

export function maySendBack(dossier: Dossier): boolean {
  return dossier.status === 4 && trackOf(dossier).stepNumber > 1
}

export type HandOn = OnDossier & { accountId: string | null; text: string }

/**
 * Hands the dossier on to the next step and to whoever does it; nobody named: whom the rule of assignment picks of those who
 * may, and without a rule whoever takes it.
 * @law 3.4-19.1
 */
export async function nextStep(tx: Tx, actor: Actor, form: HandOn): Promise<Dossier> {
  const dossier = await openToHandOn(tx, actor, form)
  const part = await partOf(tx, dossier)
  const { next } = stepsFrom(part, trackOf(dossier).step)
  if (!next) throw new Problem('no-such-step')
  const named = await officerOf(tx, dossier, { step: next, accountId: form.accountId })
  const ruled = named ? undefined : await chooseByRule(tx, dossier, next)
  const officer = named ?? ruled
  return recordAct(tx, actor, dossier, {
    act: 'next-step',
    change: await entering(tx, dossier, { part, step: next, officer }),
    payload: { ...handOver(dossier, next, officer), ...ruled?.said, text: form.text.trim() },
    event: 'dossiers.step-passed',
  })
}

/** Gives it back to an earlier step, with the reason: to whoever had it, else by the rule. */
export async function sendBack(
  tx: Tx,
  actor: Actor,
  form: OnDossier & { step: string; text: string },
): Promise<Dossier> {
  const dossier = await openToHandOn(tx, actor, form)
  const reason = demandReason(form.text)
  const part = await partOf(tx, dossier)
  const { back } = stepsFrom(part, trackOf(dossier).step)
  const step = back.find((it) => it.key === form.step)
  if (!step) throw new Problem('no-such-step')
  const before = await whoHad(tx, dossier, step)
  const ruled = before ? undefined : await chooseByRule(tx, dossier, step)
  const officer = before ?? ruled
  return recordAct(tx, actor, dossier, {
    act: 'send-back',
    change: await entering(tx, dossier, { part, step, officer }),
    payload: { ...handOver(dossier, step, officer), ...ruled?.said, reason },
    event: 'dossiers.step-sent-back',
  })
}

async function openToHandOn(tx: Tx, actor: Actor, form: OnDossier): Promise<Dossier> {
  const dossier = await openForAct(tx, form.dossierId, form.track)
  demand(actor, nextStepAct, dossier.agencyPath)
  await demandUnchanged(tx, dossier, form.revision)
  demandMaster(dossier)
  if (dossier.status !== 4) throw new Problem('impossible-move', { act: 'next-step', status: dossier.status })
  return dossier
}

type To = { part: ProcessPart; step: ProcessStep; officer: Officer | undefined }

async function officerOf(
  tx: Tx,
  dossier: Dossier,
  it: { step: ProcessStep; accountId: string | null },
): Promise<Officer | undefined> {
  if (it.accountId === null) return undefined
  const officer = (await officersForStep(tx, dossier.agencyPath, it.step)).find((at) => at.accountId === it.accountId)
  if (!officer) throw new Problem('not-for-this-step')
  return officer
}

/** Whoever did the step last does it again, if they still may. */
async function whoHad(tx: Tx, dossier: Dossier, step: ProcessStep): Promise<Officer | undefined> {
  const { number } = trackOf(dossier)
  let [state, last] = [blankState, null as string | null]
  for (const { change } of await listActs(tx, dossier.id)) {
    state = applyChange(state, change)
    const track = state.tracks.find((it) => it.number === number)
    if (track?.step === step.key && track.assigneeId !== null) last = track.assigneeId
  }
  return (await officersForStep(tx, dossier.agencyPath, step)).find((it) => it.accountId === last)
}

async function entering(tx: Tx, dossier: Dossier, { part, step, officer }: To): Promise<Change> {
  const { number, acceptedAt, due, startedAt } = trackOf(dossier)
  const start = new Date(acceptedAt ?? dossier.acceptedAt ?? startedAt)
  const until = due === null ? null : new Date(due)
  const entered = enterStep(
    await calendarOf(tx, dossier.agencyPath),
    { part, step },
    { from: now(), start, due: until },
  )
  const assignee = { assigneeId: officer?.accountId ?? null, assigneeName: officer?.name ?? '' }
  return { tracks: [{ number, ...entered, ...assignee }] }
}

function handOver(dossier: Dossier, step: ProcessStep, officer: Officer | undefined) {
  return { from: trackOf(dossier).stepName, step: step.name, assignee: officer?.name ?? '' }
}
