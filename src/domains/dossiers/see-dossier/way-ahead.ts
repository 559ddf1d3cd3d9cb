import { type ComingPart, isOver, isPaused, type Status, type Track } from '../dossier.ts'
import type { Dossier } from '../dossier.sql.ts'
import { isJoined, leadOf } from '../on-track.ts'
import { leadPart, type ProcessDocument } from '../processes/process.ts'
import { workSteps } from '../processes/steps.ts'

export type StageKey = 'file' | 'check' | 'transfer' | 'work' | 'result'
/** `yours`: it waits for the applicant; `ended`: it went no further than here. */
export type StageState = 'done' | 'now' | 'late' | 'yours' | 'ahead' | 'ended'

export type Stage = {
  key: StageKey
  state: StageState
  agency: string
  /** When it was over. */
  at: string | null
  /** Until when it is to be over, as far as it is known. */
  until: string | null
  /** Its steps, or the parts of the agencies that work together. */
  items: readonly StageItem[]
}

export type StageItem = {
  key: string
  name: string
  state: StageState
  /** Of a part: who does it. */
  agency: string
  at: string | null
  until: string | null
  /** Names of the parts that it waits for. */
  after: readonly string[]
  outcome: Track['outcome']
}

type Process = { document: ProcessDocument }

/** The whole way of a dossier, as its owner sees it: what was, where it stands and for whom, and what is to come. */
export function wayAhead(dossier: Dossier, process: Process, moment: Date): Stage[] {
  const here = stageOf(dossier)
  const keys: StageKey[] = ['file', 'check', ...(dossier.transfer ? (['transfer'] as const) : []), 'work', 'result']
  const at = keys.indexOf(here)
  const state = stateHere(dossier, here, moment)
  // What ended early has nothing before it any more.
  const shown = state === 'ended' ? keys.slice(0, at + 1) : keys
  return shown.map((key, index) => {
    const own = index < at ? 'done' : index > at ? 'ahead' : state
    return {
      ...{ key, state: own, agency: agencyOf(dossier, key), at: doneAt(dossier, key, own) },
      until: own === 'done' ? null : untilOf(dossier, key, own),
      items: key === 'work' && dossier.master === 'portal' ? itemsOf(dossier, process, { stage: own, moment }) : [],
    }
  })
}

/** The stage that a dossier is in, for each of the national states. */
export function stageOf(dossier: Dossier): StageKey {
  const { status, acceptedAt, transfer, master } = dossier
  if (status === 9 || status === 10) return 'result'
  if (status === 3 || acceptedAt === null || (status === 1 && master === 'agency')) return stageUnaccepted(status)
  return transfer !== null && transfer.receivedAt === null ? 'transfer' : 'work'
}

/** Another system may report work without ever having said that it accepted. */
function stageUnaccepted(status: Status): StageKey {
  return status === 2 || status === 4 ? 'work' : 'check'
}

function stateHere(dossier: Dossier, here: StageKey, moment: Date): StageState {
  const { status, outcome, isTacit, returnChannel } = dossier
  if (status === 10) return 'done'
  if (status === 9) return outcome !== 'granted' || isTacit ? 'done' : returnChannel === 'post' ? 'now' : 'yours'
  if (isOver(status)) return 'ended'
  if (isPaused(status)) return 'yours'
  return isLate(dossier, here, moment) ? 'late' : 'now'
}

/** Whether the agency has let pass what it owes at this stage; what waits for the applicant is never late. */
function isLate({ acceptBy, currentDue, pausedAt }: Dossier, here: StageKey, moment: Date): boolean {
  const until = here === 'check' ? acceptBy : pausedAt === null ? currentDue : null
  return until !== null && new Date(until) < moment
}

function agencyOf(dossier: Dossier, key: StageKey): string {
  const taking = dossier.transfer?.agencyName ?? dossier.receivingAgencyName
  if (key === 'work') return dossier.agencyName
  return key === 'transfer' ? taking : dossier.receivingAgencyName
}

function doneAt(dossier: Dossier, key: StageKey, state: StageState): string | null {
  const { filedAt, acceptedAt, transfer, endedAt } = dossier
  if (state === 'ended') return endedAt
  if (key === 'result') return state === 'ahead' ? null : endedAt
  if (state !== 'done') return null
  return { file: filedAt, check: acceptedAt, transfer: transfer?.receivedAt ?? null, work: endedAt }[key]
}

function untilOf(dossier: Dossier, key: StageKey, state: StageState): string | null {
  if (state === 'yours') return key === 'result' ? null : dossier.supplementDeadline
  if (key === 'check') return dossier.acceptBy
  return key === 'work' || key === 'transfer' ? dossier.currentDue : null
}

type Seen = { stage: StageState; moment: Date }

function itemsOf(dossier: Dossier, { document }: Process, seen: Seen): StageItem[] {
  if (isJoined(dossier)) return partsOf(dossier, seen.moment)
  if (document.parts.length > 1) return seen.stage === 'ahead' ? partsToCome(dossier, document) : []
  return stepsOf(dossier, document, seen)
}

const blank = { agency: '', at: null, until: null, after: [], outcome: null }

function stepsOf(dossier: Dossier, document: ProcessDocument, { stage }: Seen): StageItem[] {
  const steps = workSteps(leadPart(document))
  const track = leadOf(dossier)
  const at = steps.findIndex((it) => it.key === track.step)
  // Before there were steps nobody wrote down which one a dossier is in.
  if (steps.length < 2 || (at < 0 && stage !== 'ahead' && stage !== 'done')) return []
  return steps.flatMap(({ key, name }, index) => {
    const state = stage === 'ahead' || stage === 'done' ? stage : index < at ? 'done' : index > at ? 'ahead' : stage
    if (stage === 'ended' && state === 'ahead') return []
    // The end of a step is what the agency plans, no promise: it is not said when it has passed.
    return [{ ...blank, key, name, state, until: state === 'now' ? track.stepDue : null }]
  })
}

function partsToCome(dossier: Dossier, document: ProcessDocument): StageItem[] {
  const nameOf = (key: string) => document.parts.find((it) => it.key === key)?.name ?? key
  return document.parts.map(({ key, name, agency, after }) => ({
    ...{ ...blank, key, name, state: 'ahead', after: after.map(nameOf) },
    agency: agency.kind === 'own' ? dossier.agencyName : agency.kind === 'named' ? agency.name : agency.group,
  }))
}

function partsOf(dossier: Dossier, moment: Date): StageItem[] {
  const all: readonly (Track | ComingPart)[] = [...dossier.tracks, ...dossier.coming]
  const nameOf = (number: number) => all.find((it) => it.number === number)?.partName ?? String(number)
  const running = dossier.tracks.map((track) => ({
    ...{ ...blank, key: String(track.number), name: track.partName || dossier.procedureName },
    ...{ agency: track.agencyName, state: stateOfTrack(track, moment), outcome: track.outcome },
    ...{ at: isOver(track.status) ? track.endedAt : null, until: isOver(track.status) ? null : track.due },
  }))
  const coming = dossier.coming.map((part) => ({
    ...{ ...blank, key: String(part.number), name: part.partName, agency: part.agencyName },
    ...{ state: 'ahead' as const, after: part.after.map(nameOf) },
  }))
  return [...running, ...coming]
}

function stateOfTrack({ status, due, pausedAt }: Track, moment: Date): StageState {
  if (status === 9 || status === 10) return 'done'
  if (isOver(status)) return 'ended'
  if (isPaused(status)) return 'yours'
  return pausedAt === null && due !== null && new Date(due) < moment ? 'late' : 'now'
}
