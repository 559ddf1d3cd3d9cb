import { Readable } from 'node:stream'
import { addWorkingTime, dueOf, isWorkingDay, type WorkingCalendar } from '#law'
import { receiveFile } from '#documents'
import { recordAccess } from '#identity'
import {
  acceptDossier,
  apologise,
  askDue,
  closeSupplement,
  decideTacitly,
  assignDossier,
  correctError,
  type Dossier,
  duesOf,
  fileDossier,
  findDossier,
  finishDossier,
  handOverResult,
  markDuePaidAtCounter,
  noteDossier,
  processDossier,
  refuseDossier,
  requestSupplement,
  settleDue,
  stopDossier,
  submitSupplement,
  withdrawDossier,
} from '#dossiers'
import type { ProcedureRecord } from '#procedures'
import { at, dayOf, now } from '#platform/clock.ts'
import type { Actor } from '#platform/actor.ts'
import type { Tx } from '#platform/database/connect.ts'
import type { Filled } from './file-story.ts'
import type { Stage } from './load-dossiers.ts'
import { samplePaper } from './papers.ts'
import { randomFrom } from './random.ts'
import type { Ending, Story } from './stories.ts'
import { words } from './story-words.ts'

type Life = Filled & { story: Story }
type Act = (tx: Tx, dossier: Dossier) => Promise<unknown>
/** `when`: at a moment of its own, not some working hours after the step before; undefined: not at all. */
type Step = Act & { when?: (dossier: Dossier) => Date | undefined }

/** Working days before today on which stories of this ending begin: from, and how many more. */
const began: Record<Ending, [from: number, spread: number]> = {
  filed: [0, 2],
  accepted: [1, 1],
  'not-accepted': [3, 20],
  assigned: [1, 3],
  processing: [1, 3],
  overdue: [40, 8],
  'supplement-before': [2, 4],
  'supplement-after': [3, 4],
  supplemented: [6, 6],
  'payment-asked': [2, 2],
  withdrawn: [5, 25],
  stopped: [8, 20],
  granted: [4, 8],
  'settled-refused': [6, 20],
  'handed-over': [5, 45],
  corrected: [12, 20],
  apologised: [8, 6],
  closed: [24, 10],
  tacit: [12, 8],
}

/** Files the dossier on its day, then takes one step after another, each some working hours later, none in the future. */
export async function liveStory(tx: Tx, stage: Stage, life: Life): Promise<void> {
  const { story, citizen, filing } = life
  const random = randomFrom(story.number * 7919)
  const [from, spread] = began[story.ending]
  const present = now()
  const day = workingDayBefore(stage.calendar, dayOf(present), from + random.below(spread))
  let moment = officeMoment(day, random.next())
  if (moment > present) moment = new Date(present.getTime() - 600_000 - random.below(3_000_000))
  let dossier = await at(moment, () => fileDossier(tx, citizen, filing))
  for (const step of stepsOf(stage, life)) {
    const soon = addWorkingTime(stage.calendar, moment, (0.4 + random.next() * 3.2) * 3_600_000)
    const next = step.when ? step.when(dossier) : soon
    if (next === undefined || next > present) return
    moment = next
    await at(moment, () => step(tx, dossier))
    dossier = (await findDossier(tx, dossier.id))!
  }
}

/** The working day so many working days before this one; 0 is the last working day until then. */
function workingDayBefore(calendar: WorkingCalendar, day: string, count: number): string {
  let left = count
  let it = day
  while (left > 0 || !isWorkingDay(calendar, it)) {
    if (isWorkingDay(calendar, it)) left--
    it = new Date(Date.parse(it) - 86_400_000).toISOString().slice(0, 10)
  }
  return it
}

/** A moment of the day in Viet Nam between 07:40 and 11:10. */
function officeMoment(day: string, share: number): Date {
  return new Date(Date.parse(`${day}T07:40:00+07:00`) + share * 3.5 * 3_600_000)
}

function stepsOf(stage: Stage, life: Life): Step[] {
  const steps = stepsFor(stage, life)
  const { accept, assign, process, supplement, answer } = steps
  const working = [accept, assign, process]
  const paths: Record<Ending, Step[]> = {
    filed: [],
    accepted: [accept],
    'not-accepted': [steps.refuse],
    assigned: [accept, assign],
    processing: working,
    overdue: working,
    'supplement-before': [supplement],
    'supplement-after': [...working, supplement],
    supplemented: [...working, supplement, answer],
    'payment-asked': [...working, steps.askToPay],
    withdrawn: [accept, steps.withdraw],
    stopped: [...working, steps.stop],
    granted: [...working, steps.askToPay, steps.pay, steps.grant],
    'settled-refused': [...working, steps.turnDown],
    'handed-over': life.story.paidAtCounter
      ? [...working, steps.askToPay, steps.pay, steps.grant, steps.handOver]
      : [...working, steps.grant, steps.handOver],
    corrected: [...working, steps.grant, steps.handOver, steps.correct, steps.grant, steps.handOver],
    apologised: [...working, steps.apologise],
    closed: life.story.number % 2 === 0 ? [supplement, steps.close] : [...working, supplement, steps.close],
    tacit: [accept, assign, steps.keepSilent],
  }
  return paths[life.story.ending]
}

/** What the procedure's own page says that it costs online; nothing is asked for what is free. */
function dueOfProcedure({ channels }: ProcedureRecord): { item: string; amount: number } | undefined {
  const fees = (channels.find((it) => it.channel === 'online') ?? channels[0])?.fees ?? []
  const fee = fees.find((it) => it.amount !== null && it.amount > 0 && it.currency === 'VND')
  if (fee) return { item: fee.text === '' ? 'Lệ phí' : `Lệ phí, ${fee.text}`, amount: fee.amount! }
  if (fees.length === 0 || fees.some((it) => it.amount !== null)) return undefined
  return { item: 'Lệ phí theo nghị quyết của Hội đồng nhân dân', amount: 75_000 }
}

const hourMs = 3_600_000

function waiting(act: Act, when: (dossier: Dossier) => Date | undefined): Step {
  return Object.assign(act.bind(undefined), { when })
}

/** When a supplement that did not come ends the dossier. */
function closingMoment(calendar: WorkingCalendar, { supplementDeadline, handling }: Dossier): Date | undefined {
  if (supplementDeadline === null || !handling?.autoClose) return undefined
  return addWorkingTime(calendar, new Date(supplementDeadline), handling.graceDays * 8 * hourMs)
}

function stepsFor({ services, calendar }: Stage, { story, citizen, officers, filing }: Life) {
  const { receiver, handler, leader } = officers
  const on = (dossier: Dossier) => ({ dossierId: dossier.id, revision: dossier.revision })
  const say = (kind: keyof typeof words) => words[kind][story.number % words[kind].length]!
  return {
    async accept(tx, d) {
      await looked(tx, d, receiver)
      await acceptDossier(tx, receiver, { ...on(d), dueAt: dueOf(calendar, now(), { amount: 3, unit: 'working-day' }) })
    },
    assign: (tx, d) => assignDossier(tx, leader, { ...on(d), accountId: handler.accountId! }),
    async process(tx, d) {
      await looked(tx, d, handler)
      await processDossier(tx, handler, on(d))
      if (story.number % 4 === 0)
        await noteDossier(tx, handler, { ...on((await findDossier(tx, d.id))!), text: say('note') })
    },
    async refuse(tx, d) {
      await looked(tx, d, receiver)
      await refuseDossier(tx, receiver, { ...on(d), reason: say('refusal') })
    },
    async supplement(tx, d) {
      const officer = d.acceptedAt ? handler : receiver
      await looked(tx, d, officer)
      await requestSupplement(tx, officer, {
        ...on(d),
        items: [{ component: filing.papers[0]?.label ?? '', what: say('supplement') }],
        deadline: dueOf(calendar, now(), { amount: 10, unit: 'working-day' }),
      })
    },
    answer: (tx, d) =>
      submitSupplement(tx, citizen, { ...on(d), items: [{ number: 1, text: say('answer'), files: [] }] }),
    async askToPay(tx, d) {
      const due = dueOfProcedure(filing.procedure.record)
      if (due) await askDue(tx, handler, { ...on(d), ...due, when: 'supplement' })
    },
    async pay(tx, d) {
      const due = (await duesOf(tx, d.id)).find((it) => it.state === 'open')
      if (!due) return
      const reference = `BL${String(story.number).padStart(6, '0')}`
      if (story.paidAtCounter)
        await markDuePaidAtCounter(tx, receiver, { ...on(d), dueId: due.id, receiptNumber: reference })
      else await settleDue(tx, { dueId: due.id, amount: due.amount, reference, actor: citizen })
    },
    withdraw: (tx, d) => withdrawDossier(tx, citizen, { ...on(d), reason: say('withdrawal') }),
    stop: (tx, d) => stopDossier(tx, leader, { ...on(d), reason: say('stop') }),
    turnDown: (tx, d) =>
      finishDossier(tx, leader, { ...on(d), outcome: 'refused', resultFileIds: [], text: say('turnedDown') }),
    async grant(tx, d) {
      await looked(tx, d, leader)
      const file = await resultFile(d)
      await finishDossier(tx, leader, {
        ...on(d),
        outcome: 'granted',
        resultFileIds: [file.id],
        text: '',
        result: resultOf(),
      })
    },
    handOver: (tx, d) => handOverResult(tx, receiver, { ...on(d), way: story.paidAtCounter ? 'in-person' : 'online' }),
    correct: (tx, d) => correctError(tx, leader, { ...on(d), reason: say('correction') }),
    apologise: waiting(
      (tx, d) =>
        apologise(tx, leader, {
          ...{ ...on(d), reason: say('apology'), progress: '' },
          due: dueOf(calendar, now(), { amount: 12, unit: 'working-day' }),
        }),
      // In good time: the law wants it a day before.
      (d) => (d.currentDue === null ? undefined : addWorkingTime(calendar, new Date(d.currentDue), -9 * hourMs)),
    ),
    close: waiting(closeSupplement, (d) => closingMoment(calendar, d)),
    keepSilent: waiting(decideTacitly, (d) => (d.tacitDue === null ? undefined : new Date(d.tacitDue))),
  } satisfies Record<string, Step>

  /** Nobody works on a dossier without opening it, and its owner learns of that. */
  async function looked(tx: Tx, dossier: Dossier, actor: Actor) {
    const number = dossier.code ?? dossier.submissionNumber
    const reason =
      dossier.acceptedAt === null
        ? { vi: `Kiểm tra thành phần hồ sơ ${number}`, en: `Checked the papers of dossier ${number}` }
        : { vi: `Giải quyết hồ sơ ${number}`, en: `Settled dossier ${number}` }
    await recordAccess(tx, { actor, partyId: dossier.applicantPartyId, about: `dossier:${dossier.id}`, reason })
  }

  /** As an officer would note it; the confirmation of marital status holds for six months (Decree 123/2015 art. 23). */
  function resultOf() {
    const monthsValid = filing.procedure.code === '1.004873' ? 6 : undefined
    const until = new Date(now())
    until.setUTCMonth(until.getUTCMonth() + (monthsValid ?? 0))
    return { number: `${story.number}/2026`, ...(monthsValid && { validUntil: dayOf(until) }) }
  }

  async function resultFile(dossier: Dossier) {
    const title = filing.procedure.record.results[0]?.name ?? 'Văn bản trả lời'
    const pdf = await samplePaper({
      agency: dossier.agencyName,
      title,
      lines: [
        `Mã hồ sơ: ${dossier.code}`,
        `Người đề nghị: ${dossier.applicantName}`,
        `Chủ hồ sơ: ${dossier.ownerName}`,
        dossier.procedureName,
      ],
      day: dayOf(now()),
    })
    return receiveFile(services, Readable.from([pdf]), {
      name: `${title.slice(0, 60)}.pdf`,
      accountId: leader.accountId,
    })
  }
}
