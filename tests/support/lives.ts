import fc from 'fast-check'
import { expect } from 'vitest'
import { saveCalendarDays } from '#law'
import { acceptDossier, askDue, assignDossier, cancelDue, correctError, finishDossier, handOverResult } from '#dossiers'
import { noteDossier, passMaster, processDossier, refuseDossier, reportState, requestSupplement } from '#dossiers'
import { admitLoss, apologise, extendSupplement, settleDue, stopDossier, submitSupplement } from '#dossiers'
import { consultAgency, nextStep, recordStep, transferDossier, withdrawDossier } from '#dossiers'
import { type ActName, type Dossier, duesOf, fileDossier, findDossier, isOver, listActs } from '#dossiers'
import { isPaused, possibleActs, markDuePaidAtCounter, meetDueMoments, replayDossier } from '#dossiers'
import { type Actor, system } from '#platform/actor.ts'
import { at, now } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import {
  answerConsultation,
  withdrawConsultation,
} from '../../src/domains/dossiers/consult-agency/answer-consultation.ts'
import { consultationsOf } from '../../src/domains/dossiers/consult-agency/consultation.sql.ts'
import { sweepConsultations } from '../../src/domains/dossiers/consult-agency/sweep-consultations.ts'
import { sendBack } from '../../src/domains/dossiers/next-step/next-step.ts'
import { correctAtCounter } from '../../src/domains/dossiers/correct-at-counter/correct-at-counter.ts'
import { isOnTheWay } from '../../src/domains/dossiers/dossier.ts'
import { saveRule } from '../../src/domains/dossiers/assignment/assignment.sql.ts'
import {
  giveOpinion,
  handBackQuestion,
  remindExpert,
  withdrawQuestion,
} from '../../src/domains/dossiers/ask-expert/answer-question.ts'
import { askExpert } from '../../src/domains/dossiers/ask-expert/ask-expert.ts'
import { type ExpertQuestion, questionsOf } from '../../src/domains/dossiers/ask-expert/expert-question.sql.ts'
import { onTrack, trackOf } from '../../src/domains/dossiers/on-track.ts'
import { sweepRecounts } from '../../src/domains/dossiers/recount-due/recount-due.ts'
import { redirectDossier } from '../../src/domains/dossiers/redirect-dossier/redirect-dossier.ts'
import { removeSecret } from '../../src/domains/dossiers/remove-secret/remove-secret.ts'
import { receiveTransfer } from '../../src/domains/dossiers/transfer-dossier/receive-transfer.ts'
import { lookUp } from '../../src/domains/dossiers/databases/look-up.ts'
import { filed, type Town, town } from './dossiers.ts'
import { officerWith, partOfPolice, policeOf, strict, withProcess } from './joined.ts'
import type { TestPortal } from './portal.ts'

// Random lives of dossiers: everything that anybody may try on one, lawful or not, in any order, by people who have every
// right at their agency. What is refused must leave no trace, and what is done must leave a state that the acts lead to.

type Stage = {
  portal: TestPortal
  /** An ordinary procedure, one with steps, one of several agencies, one that another ward may take in. */
  towns: { plain: Town; stepped: Town; joined: Town }
  /** Somebody with every role, by the agency's id; and whom they ask. */
  staff: Map<number, Actor>
  experts: Map<number, Actor>
}

export async function stageOfLives(portal: TestPortal): Promise<Stage> {
  const { db } = portal
  const police = await policeOf(db)
  const plain = await town(db, { code: '9.000051' })
  const stepped = await town(db, { code: '9.000052' })
  const joined = await town(db, { code: '9.000053' })
  await withProcess(db, stepped, { parts: [strict], consultationPauses: true })
  await withProcess(db, joined, {
    parts: [strict, partOfPolice(), partOfPolice({ key: 'after', name: 'Cấp thẻ', after: ['police'] })],
    consultationPauses: false,
  })
  const staff = new Map<number, Actor>([[police.agency.id, police.officer]])
  for (const { here, elsewhere } of [plain, stepped, joined])
    for (const { id } of [here, elsewhere])
      if (!staff.has(id)) staff.set(id, await officerWith(db, id, ['receiver', 'handler', 'leader']))
  const experts = new Map<number, Actor>()
  for (const id of staff.keys()) experts.set(id, await officerWith(db, id, ['handler', 'leader']))
  await db.begin((tx) => shareSteps(tx, stepped, [...experts.values()]))
  return { portal, towns: { plain, stepped, joined }, staff, experts }
}

/** The procedure with steps has a rule of assignment. */
async function shareSteps(tx: Tx, { here, procedure }: Town, experts: readonly Actor[]): Promise<void> {
  const [expert] = experts.filter((it) => it.agency!.id === here.id)
  await saveRule(tx, {
    ...{ agencyId: here.id, agencyPath: here.path, procedureCode: procedure.code, officers: [expert!.accountId!] },
    ...{ keptBy: null, keptByName: 'Lãnh đạo', at: now() },
  })
}

/** A database has the data of one of its papers. */
const held = [
  {
    key: 'birth-note',
    name: 'Giấy chứng sinh',
    database: { code: 'y-te', name: 'CSDL y tế', nameEn: 'Health', ground: '' },
  },
]

const beginnings = ['plain', 'stepped', 'joined', 'elsewhere'] as const
type Beginning = (typeof beginnings)[number]

function begin({ portal: { db }, towns }: Stage, beginning: Beginning): Promise<Dossier> {
  if (beginning !== 'elsewhere') return filed(db, towns[beginning], { quiet: true })
  const { procedure, here, elsewhere, citizen } = towns.plain
  return db.begin((tx) =>
    fileDossier(tx, system, {
      ...{ procedure, formVersionId: procedure.formVersionId, agency: here, receivingAgency: elsewhere },
      ...{ channel: 'online', returnChannel: 'in-person', applicantPartyId: citizen.partyId },
      ...{
        applicant: { name: citizen.name, phone: null },
        answers: { childName: 'Nguyễn Minh Khôi' },
        papers: [],
        held,
      },
    }),
  )
}

/** One try: the dossier as somebody sees it who looks at one of its parts. */
type Try = { tx: Tx; actor: Actor; expert: Actor; citizen: Actor; dossier: Dossier; other: number }

const hourMs = 3_600_000
const later = (hours: number) => new Date(now().getTime() + hours * hourMs)
const on = ({ dossier }: Try) => ({ dossierId: dossier.id, revision: dossier.revision, track: trackOf(dossier).number })
const nobody = '01900000-0000-7000-8000-000000000000'

const tries: Record<
  Exclude<ActName, 'file' | 'close-supplement' | 'tacit-decision' | 'recount-due' | 'consultation-late'>,
  (it: Try) => Promise<unknown>
> = {
  accept: (it) => acceptDossier(it.tx, it.actor, on(it)),
  refuse: (it) => refuseDossier(it.tx, it.actor, { ...on(it), reason: 'sai nơi nộp' }),
  redirect: (it) => redirectDossier(it.tx, it.actor, { ...on(it), agencyId: it.other, reason: 'không thuộc phường' }),
  transfer: (it) => transferDossier(it.tx, it.actor, { ...on(it), papers: 'một bộ' }),
  'receive-transfer': (it) => receiveTransfer(it.tx, it.actor, on(it)),
  'request-supplement': (it) =>
    requestSupplement(it.tx, it.actor, {
      ...on(it),
      ...{ items: [{ component: 'Giấy chứng sinh', what: 'Ảnh bị mờ' }], deadline: later(200), legalGround: 'điều 5' },
    }),
  'extend-supplement': (it) =>
    extendSupplement(it.tx, it.actor, { ...on(it), reason: 'chờ bệnh viện', deadline: later(600) }),
  'submit-supplement': (it) =>
    submitSupplement(it.tx, it.citizen, { ...on(it), items: [{ number: 1, text: 'đã gửi lại', files: [] }] }),
  'correct-answers': (it) =>
    correctAtCounter(it.tx, it.actor, {
      ...{ dossierId: it.dossier.id, revision: it.dossier.revision, scans: [] },
      answers: { childName: it.dossier.revision % 2 === 0 ? 'Nguyễn Gia Khôi' : 'Nguyễn Minh Khôi B' },
      agreed: { as: 'applicant', name: 'Người Nộp', paper: '' },
    }),
  assign: (it) => assignDossier(it.tx, it.actor, { ...on(it), accountId: it.actor.accountId! }),
  note: (it) => noteDossier(it.tx, it.actor, { ...on(it), text: 'gọi lại chiều nay' }),
  process: (it) => processDossier(it.tx, it.actor, on(it)),
  'next-step': (it) => nextStep(it.tx, it.actor, { ...on(it), accountId: null, text: '' }),
  'send-back': (it) => sendBack(it.tx, it.actor, { ...on(it), step: 'examine', text: 'thiếu ý kiến' }),
  inspect: (it) => recordStep(it.tx, it.actor, { kind: 'inspect', form: stepRecord(it, later(-2), false) }),
  council: (it) => recordStep(it.tx, it.actor, { kind: 'council', form: stepRecord(it, later(-2), false) }),
  appoint: (it) => recordStep(it.tx, it.actor, { kind: 'appoint', form: stepRecord(it, later(30), true) }),
  'look-up': (it) =>
    lookUp(it.tx, it.actor, {
      ...{ ...on(it), key: 'birth-note', purpose: 'xác minh' },
      ...{ way: 'own', state: 'missing', text: 'không có' },
    }),
  consult: (it) =>
    consultAgency(it.tx, it.actor, {
      ...on(it),
      agencyId: it.other,
      question: 'Có đồng ý không?',
      deadline: later(48),
      fileIds: [],
    }),
  'answer-consultation': async (it) =>
    answerConsultation(it.tx, it.actor, { consultationId: await asked(it), answer: 'Đồng ý', fileIds: [] }),
  'withdraw-consultation': async (it) =>
    withdrawConsultation(it.tx, it.actor, { consultationId: await asked(it), reason: 'không cần nữa' }),
  'ask-expert': (it) =>
    askExpert(it.tx, it.actor, {
      ...{ ...on(it), expertId: it.expert.accountId!, question: 'Giấy này có đúng mẫu không?' },
      ...{ deadline: later(24), withForm: true, fileIds: [] },
    }),
  'give-opinion': async (it) =>
    giveOpinion(it.tx, it.expert, { questionId: await questioned(it), answer: 'Đúng mẫu.', fileIds: [] }),
  'hand-back-question': async (it) =>
    handBackQuestion(it.tx, it.expert, { questionId: await questioned(it), reason: 'không phải việc của tôi' }),
  'withdraw-question': async (it) =>
    withdrawQuestion(it.tx, it.actor, { questionId: await questioned(it), reason: 'đã rõ' }),
  'remind-expert': async (it) => remindExpert(it.tx, it.actor, { questionId: await questioned(it) }),
  'ask-due': (it) => askDue(it.tx, it.actor, { ...on(it), item: 'Lệ phí', amount: 8000, when: 'supplement' }),
  'settle-due': async (it) =>
    it.dossier.revision % 2 === 0
      ? settleDue(it.tx, { dueId: await owed(it), amount: 8000, reference: 'GD1' })
      : markDuePaidAtCounter(it.tx, it.actor, { ...on(it), dueId: await owed(it), receiptNumber: 'BL 1' }),
  'cancel-due': async (it) => cancelDue(it.tx, it.actor, { ...on(it), dueId: await owed(it), reason: 'thu nhầm' }),
  apologise: (it) => apologise(it.tx, it.actor, { ...on(it), reason: 'chờ xác minh', due: later(2000) }),
  'admit-loss': (it) =>
    admitLoss(it.tx, it.actor, { ...on(it), kind: 'lost', papers: 'Giấy chứng sinh', remedy: 'Xin cấp lại.' }),
  finish: (it) => finishDossier(it.tx, it.actor, { ...on(it), outcome: 'granted', resultFileIds: [], text: 'đã cấp' }),
  'hand-over': (it) => handOverResult(it.tx, it.actor, { ...on(it), way: 'in-person' }),
  'correct-error': (it) => correctError(it.tx, it.actor, { ...on(it), reason: 'in sai tên' }),
  withdraw: (it) => withdrawDossier(it.tx, it.citizen, { ...on(it), reason: 'không cần nữa' }),
  stop: (it) => stopDossier(it.tx, it.actor, { ...on(it), reason: 'người nộp đề nghị' }),
  'remove-secret': (it) => removeSecret(it.tx, it.actor, { ...on(it), reason: 'có tài liệu mật' }),
  'pass-master': (it) => passMaster(it.tx, system, { dossierId: it.dossier.id, receipt: 'ok' }),
  report: (it) =>
    reportState(it.tx, system, {
      dossierId: it.dossier.id,
      status: it.dossier.status === 4 ? 9 : 4,
      raw: 'TT',
      at: now(),
    }),
}

/** What nobody does by hand: the moments that come due; and a day off that is decided or taken back. */
type Happening = 'time' | 'calendar'
type What = keyof typeof tries | Happening
type Move = {
  /** `likely`: one of what may be done now, `luck` says which; so that lives go far. */
  what: What | 'likely'
  luck: number
  track: number
  hours: number
  /** By somebody whose page is older than the last act. */
  stale: boolean
}

const names = Object.keys(tries) as (keyof typeof tries)[]
/** What ends a dossier, or takes it away, is tried less often. */
const enders = new Set<string>(['withdraw', 'stop', 'refuse', 'remove-secret', 'pass-master', 'redirect'])

const anyMove: fc.Arbitrary<Move> = fc.record({
  what: fc.oneof(
    { weight: 120, arbitrary: fc.constant('likely' as const) },
    { weight: 60, arbitrary: fc.constantFrom(...names.filter((it) => !enders.has(it))) },
    { weight: 6, arbitrary: fc.constantFrom(...names) },
    { weight: 20, arbitrary: fc.constant('time' as const) },
    { weight: 1, arbitrary: fc.constant('calendar' as const) },
  ),
  luck: fc.nat(1000),
  track: fc.integer({ min: 1, max: 3 }),
  hours: fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 0, max: 8 }) },
    { weight: 1, arbitrary: fc.integer({ min: 24, max: 400 }) },
  ),
  stale: fc.nat(15).map((it) => it === 0),
})

/** What the State's list of moves and the steps of a process allow now, short of ending the dossier. */
function likely(seen: Dossier, luck: number): What {
  const { status, toReceive } = { ...trackOf(seen), status: seen.status }
  const possible = new Set<string>(possibleActs(seen))
  // Asking for papers is possible nearly always: every fourth time it would be chosen is enough.
  if (luck % 4 > 0) possible.delete('request-supplement')
  const allowed: What[] = names.filter((it) => !enders.has(it) && possible.has(it))
  if (status === 4) allowed.push('next-step', 'next-step', 'consult', 'inspect', 'send-back', 'answer-consultation')
  if (!isOver(status)) allowed.push('ask-expert', 'give-opinion')
  if (status === 2 && toReceive) allowed.push('receive-transfer')
  if (isOnTheWay(seen)) allowed.push('transfer', 'transfer')
  return allowed[luck % Math.max(1, allowed.length)] ?? 'note'
}

function stepRecord(it: Try, when: Date, told: boolean) {
  return {
    ...on(it),
    at: when,
    minutes: 30,
    place: 'UBND',
    participants: 'hai bên',
    content: 'xem xét',
    told,
    fileIds: [],
  }
}

async function asked({ tx, dossier }: Try): Promise<string> {
  const all = await consultationsOf(tx, dossier.id)
  return (all.find((it) => it.state === 'open') ?? all[0])?.id ?? nobody
}

async function questioned(it: Try): Promise<string> {
  const all = await questionsOf(it.tx, { dossierId: it.dossier.id, track: trackOf(it.dossier).number })
  return (all.find((one) => one.state === 'open') ?? all[0])?.id ?? nobody
}

async function owed({ tx, dossier }: Try): Promise<string> {
  const dues = await duesOf(tx, dossier.id)
  return (dues.find((it) => it.state === 'open') ?? dues[0])?.id ?? nobody
}

/** So many random lives; gives back every kind of act that happened in one. */
export async function liveMany(stage: Stage, runs: number): Promise<Set<ActName>> {
  const seen = new Set<ActName>()
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...beginnings),
      fc.array(anyMove, { minLength: 6, maxLength: 14 }),
      async (beginning, moves) => {
        for (const act of await live(stage, beginning, moves)) seen.add(act)
      },
    ),
    { numRuns: runs, ...(process.env.SEED && { seed: Number(process.env.SEED) }) },
  )
  return seen
}

/** Lives one life and holds every step of it against what must always be true. Gives back what was done. */
async function live(stage: Stage, beginning: Beginning, moves: readonly Move[]): Promise<ActName[]> {
  const { db } = stage.portal
  let moment = Date.parse('2026-11-23T02:12:00.000Z')
  let dossier = await at(new Date(moment), () => begin(stage, beginning))
  for (const planned of moves) {
    moment += planned.hours * hourMs + 1000
    const part = partOf(dossier, planned.track)
    const { what: plan, luck } = planned
    const move = { ...planned, track: part, what: plan === 'likely' ? likely(onTrack(dossier, part), luck) : plan }
    const answer = await at(new Date(moment), () => tryOne(stage, dossier, move))
    const after = (await findDossier(db, dossier.id))!
    const note = `${move.what} on part ${move.track} at ${dossier.status}: ${answer}`
    if (answer !== 'done') expect([note, after]).toEqual([note, dossier])
    else demandPossible(note, dossier, after)
    if (answer === 'done') await demandSteps(stage, { note, what: move.what, track: move.track }, after)
    dossier = after
  }
  // What is due of this life must not come due in the next ones.
  await db`delete from dossiers.moment where dossier_id = ${dossier.id}`
  const acts = await listActs(db, dossier.id)
  expect(acts.map((it) => it.sequence)).toEqual(acts.map((_, i) => i + 1))
  expect(dossier.revision).toBe(acts.length)
  expect((await replayDossier(db, dossier.id)).fault).toBeUndefined()
  // Replaying twice gives one promised time, not two.
  expect((await replayDossier(db, dossier.id)).state).toMatchObject({
    ...{ originalDue: dossier.originalDue, currentDue: dossier.currentDue },
  })
  return acts.map((it) => it.act)
}

function partOf(dossier: Dossier, track: number): number {
  return dossier.tracks.some((it) => it.number === track) ? track : 1
}

async function tryOne(stage: Stage, dossier: Dossier, { what, track, stale }: Move & { what: What }): Promise<string> {
  const { portal, towns, staff, experts } = stage
  const { db } = portal
  if (what === 'time') return done(meetDueMoments(portal).then(() => sweepConsultations(portal).run()))
  if (what === 'calendar') return done(changeCalendar(portal))
  const view = stale ? { ...dossier, revision: dossier.revision - 1 } : dossier
  const seen = onTrack(view, track)
  const actor = staff.get(trackOf(seen).agencyId)!
  const expert = experts.get(trackOf(seen).agencyId)!
  const other = [towns.plain.elsewhere.id, towns.plain.here.id].find((id) => id !== trackOf(seen).agencyId)!
  const citizen = townOf(stage, dossier).citizen.actor
  return done(
    db.begin(async (tx) => {
      const asker = what === 'answer-consultation' ? await answererOf(tx, dossier, staff) : actor
      await tries[what]({ tx, actor: asker ?? actor, expert, citizen, dossier: seen, other })
    }),
  )
}

async function answererOf(tx: Db, dossier: Dossier, staff: Stage['staff']): Promise<Actor | undefined> {
  const open = (await consultationsOf(tx, dossier.id)).find((it) => it.state === 'open')
  return open && staff.get(open.agencyId)
}

function townOf({ towns }: Stage, dossier: Dossier): Town {
  return Object.values(towns).find((it) => it.procedure.id === dossier.procedureId) ?? towns.plain
}

/** A refusal is an answer; anything else that is thrown is a fault of the portal. */
async function done(work: Promise<unknown>): Promise<string> {
  try {
    const result = await work
    return result === 'not-waiting' ? result : 'done'
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
}

/** Of what waits for an answer inside the agency, and of who has a step. */
async function demandSteps(
  { portal: { db }, towns, experts }: Stage,
  { note, what, track }: { note: string; what: What; track: number },
  after: Dossier,
): Promise<void> {
  for (const { number, status, agencyPath } of after.tracks) {
    const open = (await questionsOf(db, { dossierId: after.id, track: number })).filter((it) => it.state === 'open')
    // Nobody is asked about what has ended, or what another agency has.
    const gone = (it: ExpertQuestion) => isOver(status) || after.master === 'agency' || it.agencyPath !== agencyPath
    expect([note, open.filter(gone)]).toEqual([note, []])
  }
  // A step that nobody was named for goes to whom the rule names.
  const { here, procedure } = towns.stepped
  const own = after.tracks.find((it) => it.number === track)!
  if (what === 'next-step' && after.procedureId === procedure.id && own.agencyId === here.id)
    expect([note, own.assigneeId]).toEqual([note, experts.get(here.id)!.accountId])
}

let dayIsOff = false
async function changeCalendar(portal: TestPortal): Promise<void> {
  const day = '2026-12-09'
  const off = { day, kind: 'HOLIDAY', status: 'PROVISIONAL', name: 'Ngày nghỉ thử', decision: 'dự kiến' } as const
  dayIsOff = !dayIsOff
  await portal.db.begin((tx) => saveCalendarDays(tx, system, dayIsOff ? { days: [off] } : { days: [], removed: [day] }))
  await portal.changes.look()
  await at(later(1), () => sweepRecounts(portal))
}

/** What must be true of a dossier after every act, and of what an act may change. */
function demandPossible(note: string, before: Dossier, after: Dossier): void {
  const said = (value: unknown) => [note, value]
  const demand = (is: unknown, should: unknown) => expect(said(is)).toEqual(said(should))
  demand(after.tracks.filter((it) => it.lead).length, 1)
  demand(after.revision >= before.revision, true)
  // The first promise stays the first until the dossier is another agency's to count, or days of the calendar change.
  const recounts = note.startsWith('calendar') || note.startsWith('receive-transfer') || after.master === 'agency'
  if (before.originalDue !== null && !recounts) demand(after.originalDue, before.originalDue)
  if (before.currentDue !== null && after.currentDue !== null && !recounts)
    demand(after.currentDue >= before.currentDue, true)
  if (after.master === 'agency') return
  demand(after.endedAt !== null, isOver(after.status))
  for (const track of after.tracks) {
    demand(track.endedAt !== null, isOver(track.status))
    // An opinion that is waited for stops the clock as well, where the process says so.
    if (track.pausedAt !== null && !isPaused(track.status)) demand([2, 4].includes(track.status), true)
    if ([4, 9, 10].includes(track.status)) demand((track.acceptedAt ?? after.acceptedAt) !== null, true)
  }
  if (after.tracks.length === 1 && after.coming.length === 0) {
    const [only] = after.tracks
    demand(only!.status, after.status)
    demand(only!.due, after.currentDue)
    demand(only!.pausedAt, after.pausedAt)
  }
  if (before.apology !== null) demand(after.apology, before.apology)
  if (after.secretRemovedAt !== null)
    demand([after.applicantName, after.applicant.identityNumber], [after.applicantName, undefined])
}
