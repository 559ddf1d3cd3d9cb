import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Actor, visitor } from '#platform/actor.ts'
import { at } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { acceptDossier, askDue, assignDossier, correctError, finishDossier, handOverResult } from '#dossiers'
import { noteDossier, processDossier, refuseDossier, requestSupplement, settleDue, stopDossier } from '#dossiers'
import { admitLoss, apologise, extendSupplement, submitSupplement, withdrawDossier } from '#dossiers'
import { type Dossier, duesOf, findDossier, listActs, markDuePaidAtCounter, replayDossier } from '#dossiers'
import { filed, town } from '../../../tests/support/dossiers.ts'
import { testDatabase } from '../../../tests/support/portal.ts'
import { mayApologise } from './apologise/apologise.ts'
import { isOver, possibleActs } from './dossier.ts'

const db = await testDatabase()
const it = await town(db)
const monday = new Date('2026-11-23T02:12:00.000Z')
const tomorrow = new Date('2026-11-25T10:00:00.000Z')

const nextYear = new Date('2027-06-01T10:00:00.000Z')
/** Always later than the deadline that there is. */
const afterDeadline = (d: Dossier) => new Date(new Date(d.supplementDeadline ?? tomorrow).getTime() + 7 * 86_400_000)

type Go = (tx: Tx, actor: Actor, dossier: Dossier) => Promise<unknown>
const on = (dossier: Dossier) => ({ dossierId: dossier.id, revision: dossier.revision })

/** Every act with a form that is right whenever the act is. */
const go = {
  accept: (tx, actor, d) => acceptDossier(tx, actor, on(d)),
  'request-supplement': (tx, actor, d) =>
    requestSupplement(tx, actor, {
      ...on(d),
      items: [{ component: 'Giấy chứng sinh', what: 'Ảnh bị mờ' }],
      ...{ deadline: tomorrow, legalGround: 'điều 5' },
    }),
  'submit-supplement': (tx, actor, d) =>
    submitSupplement(tx, actor, { ...on(d), items: [{ number: 1, text: 'đã gửi lại', files: [] }] }),
  refuse: (tx, actor, d) => refuseDossier(tx, actor, { ...on(d), reason: 'sai nơi nộp' }),
  process: (tx, actor, d) => processDossier(tx, actor, on(d)),
  'ask-due': (tx, actor, d) => askDue(tx, actor, { ...on(d), item: 'Lệ phí', amount: 8000, when: 'supplement' }),
  withdraw: (tx, actor, d) => withdrawDossier(tx, actor, { ...on(d), reason: 'không cần nữa' }),
  stop: (tx, actor, d) => stopDossier(tx, actor, { ...on(d), reason: 'người nộp đề nghị' }),
  finish: (tx, actor, d) =>
    finishDossier(tx, actor, { ...on(d), outcome: 'granted', resultFileIds: [], text: 'đã cấp' }),
  'hand-over': (tx, actor, d) => handOverResult(tx, actor, { ...on(d), way: 'in-person' }),
  'correct-error': (tx, actor, d) => correctError(tx, actor, { ...on(d), reason: 'in sai tên' }),
  apologise: (tx, actor, d) => apologise(tx, actor, { ...on(d), reason: 'chờ kết quả xác minh', due: nextYear }),
  'extend-supplement': (tx, actor, d) =>
    extendSupplement(tx, actor, { ...on(d), reason: 'chờ bệnh viện', deadline: afterDeadline(d) }),
  'admit-loss': (tx, actor, d) =>
    admitLoss(tx, actor, { ...on(d), kind: 'lost', papers: 'Giấy chứng sinh', remedy: 'Cơ quan xin cấp lại.' }),
  assign: (tx, actor, d) => assignDossier(tx, actor, { ...on(d), accountId: it.handler.accountId! }),
  note: (tx, actor, d) => noteDossier(tx, actor, { ...on(d), text: 'gọi lại chiều nay' }),
} satisfies Record<string, Go>
type Name = keyof typeof go

/** Who may do it, and officers of the same agency who may not. */
const rights: Record<Name, { may: Actor; not: Actor[] }> = {
  accept: { may: it.receiver, not: [it.handler] },
  'request-supplement': { may: it.handler, not: [] },
  'submit-supplement': { may: it.citizen.actor, not: [it.handler] },
  refuse: { may: it.receiver, not: [it.handler] },
  process: { may: it.handler, not: [] },
  'ask-due': { may: it.handler, not: [] },
  withdraw: { may: it.citizen.actor, not: [it.handler] },
  stop: { may: it.handler, not: [it.receiver] },
  finish: { may: it.handler, not: [it.receiver] },
  'hand-over': { may: it.receiver, not: [it.handler] },
  'correct-error': { may: it.leader, not: [it.receiver, it.handler] },
  apologise: { may: it.handler, not: [it.receiver] },
  'extend-supplement': { may: it.receiver, not: [] },
  'admit-loss': { may: it.leader, not: [it.receiver, it.handler] },
  assign: { may: it.leader, not: [it.handler] },
  note: { may: it.handler, not: [] },
}

async function run(name: Name, dossier: Dossier, actor = rights[name].may, when = monday): Promise<Dossier> {
  const act: Go = go[name]
  await at(when, () => db.begin((tx) => act(tx, actor, dossier)))
  return (await findDossier(db, dossier.id))!
}

async function codeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work()
    return 'done'
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
}

const file = () => at(monday, () => filed(db, it))
async function inProcess(): Promise<Dossier> {
  return run('process', await run('accept', await file()))
}

describe('rights come first', () => {
  test.each(Object.keys(rights) as Name[])('%s', async (name) => {
    const dossier = await file()
    const other = (await town(db, { code: '9.000002' })).citizen.actor
    expect(await codeOf(() => run(name, dossier, visitor))).toBe('sign-in-required')
    expect(await codeOf(() => run(name, dossier, it.stranger))).toBe('forbidden')
    // A citizen who is not its owner learns nothing where owners may act, and has no right elsewhere.
    const owners = name === 'withdraw' || name === 'submit-supplement' || name === 'stop'
    expect(await codeOf(() => run(name, dossier, other))).toBe(owners ? 'not-found' : 'forbidden')
    if (!owners) expect(await codeOf(() => run(name, dossier, it.citizen.actor))).toBe('forbidden')
    for (const officer of rights[name].not) expect(await codeOf(() => run(name, dossier, officer))).toBe('forbidden')
    expect((await findDossier(db, dossier.id))!.revision).toBe(1)
  })
})

describe('the ordinary way', () => {
  test('[3.1-3 3.2-1 3.2-6 3.2-3 3.10 3.4-20.4] from filing to the result: code, promised time, chain, event and notices', async () => {
    const filedOne = await file()
    expect(filedOne).toMatchObject({ status: 1, code: null, acceptedAt: null, revision: 1 })
    const accepted = await run('accept', filedOne)
    expect(accepted.code).toMatch(/^H26\.[0-9A-Z]+-261123-\d{4,}$/)
    // Three working days after Monday the 23rd, and Tuesday the 24th is a holiday: Friday, end of office hours.
    expect(accepted).toMatchObject({
      status: 2,
      currentDue: '2026-11-27T10:00:00.000Z',
      acceptedAt: monday.toISOString(),
      law: { clock: 'ND309-2026' },
    })
    expect(accepted.currentDue).toBe(accepted.originalDue)
    const done = await run('hand-over', await run('finish', await run('process', accepted)))
    expect(done).toMatchObject({
      status: 10,
      outcome: 'granted',
      returnWay: 'in-person',
      endedAt: monday.toISOString(),
    })
    expect(await replayDossier(db, done.id)).toMatchObject({ fault: undefined })
    const names = await db<{ name: string }[]>`select name from platform.event where key = ${done.id} order by id`
    expect(names.map((row) => row.name)).toEqual([
      ...['dossiers.filed', 'dossiers.accepted', 'dossiers.processing', 'dossiers.finished', 'dossiers.handed-over'],
    ])
    const about = `dossier:${done.id}`
    const told = await db<{ kind: string }[]>`select kind from notices.message where about = ${about} order by id`
    expect(told.map((row) => row.kind)).toEqual(
      expect.arrayContaining(['dossiers.file', 'dossiers.file.officer', 'dossiers.accept', 'dossiers.finish']),
    )
  })

  test('a citizen’s name stands in no row that cannot be erased', async () => {
    const dossier = await run('withdraw', await file())
    const rows = await db`select * from dossiers.act where dossier_id = ${dossier.id}`
    expect(JSON.stringify(rows)).not.toContain(it.citizen.name)
    expect(JSON.stringify(rows)).not.toContain('không cần nữa')
  })
})

describe('supplements', () => {
  test('[3.7-6] pause the clock and move the due moment by the working time between, not the original one', async () => {
    const asked = await run('request-supplement', await inProcess())
    expect(asked).toMatchObject({ status: 5, pausedAt: monday.toISOString(), supplementsAsked: 1 })
    const back = await run('submit-supplement', asked, it.citizen.actor, new Date('2026-11-25T02:12:00.000Z'))
    expect(back).toMatchObject({ status: 4, pausedAt: null, originalDue: asked.originalDue })
    expect(new Date(back.currentDue!) > new Date(asked.currentDue!)).toBe(true)
    expect(await replayDossier(db, back.id)).toMatchObject({ fault: undefined })
  })

  test('[3.2-5] are asked for once, unless a provision is named', async () => {
    const asked = await run('request-supplement', await file())
    const back = await run('submit-supplement', asked)
    expect(back).toMatchObject({ status: 1, acceptedAt: null })
    const again = (legalGround?: string) =>
      codeOf(() =>
        at(monday, () =>
          db.begin((tx) =>
            requestSupplement(tx, it.receiver, {
              ...on(back),
              ...{ items: [{ component: '', what: 'x' }], deadline: tomorrow, legalGround },
            }),
          ),
        ),
      )
    expect(await again()).toBe('supplement-asked-already')
    expect(await again('Luật Hộ tịch điều 9')).toBe('done')
  })

  test('[3.2-2] must answer every item', async () => {
    const asked = await run('request-supplement', await file())
    const nothing = () => db.begin((tx) => submitSupplement(tx, it.citizen.actor, { ...on(asked), items: [] }))
    expect(await codeOf(nothing)).toBe('supplement-incomplete')
  })
})

describe('dues', () => {
  test('stop the work until they are paid; paying twice, or too late, goes to dispute', async () => {
    const waiting = await run('ask-due', await inProcess())
    expect(waiting).toMatchObject({ status: 6, pausedFrom: 4, pausedAt: monday.toISOString() })
    const [due] = await duesOf(db, waiting.id)
    const pay = (amount: number) =>
      at(monday, () => db.begin((tx) => settleDue(tx, { dueId: due!.id, amount, reference: 'GD1' })))
    expect(await pay(7999)).toBe('not-waiting')
    expect(await Promise.all([pay(8000), pay(8000)])).toEqual(expect.arrayContaining(['settled', 'not-waiting']))
    expect(await findDossier(db, waiting.id)).toMatchObject({ status: 4, pausedAt: null })

    const other = await run('ask-due', await inProcess())
    const [late] = await duesOf(db, other.id)
    await run('withdraw', other)
    const tooLate = { dueId: late!.id, amount: 8000, reference: 'GD2' }
    expect(await db.begin((tx) => settleDue(tx, tooLate))).toBe('not-waiting')
    expect(await db.begin((tx) => settleDue(tx, { ...tooLate, dueId: other.id }))).toBe('not-waiting')
  })

  test('a due at return is no state, but nothing is handed over before it is paid', async () => {
    const dossier = await inProcess()
    const { due } = await db.begin((tx) =>
      askDue(tx, it.handler, { ...on(dossier), item: 'Bản sao', amount: 8000, when: 'return' }),
    )
    const decided = await run('finish', (await findDossier(db, dossier.id))!)
    expect(decided.status).toBe(9)
    expect(await codeOf(() => run('hand-over', decided))).toBe('due-open')
    await db.begin((tx) =>
      markDuePaidAtCounter(tx, it.receiver, { ...on(decided), dueId: due.id, receiptNumber: 'BL 01' }),
    )
    expect((await run('hand-over', (await findDossier(db, dossier.id))!)).status).toBe(10)
  })
})

test('[3.7-9] a limit that nobody can count needs the officer’s date', async () => {
  const odd = await town(db, { code: '9.000003', limit: { amount: null, unit: 'other', text: 'theo hợp đồng' } })
  const dossier = await at(monday, () => filed(db, odd))
  const accept = (dueAt?: Date) => db.begin((tx) => acceptDossier(tx, odd.receiver, { ...on(dossier), dueAt }))
  expect(await codeOf(() => at(monday, () => accept()))).toBe('due-needed')
  expect(await codeOf(() => at(monday, () => accept(new Date('2026-11-20T00:00:00Z'))))).toBe('due-in-the-past')
  expect(await at(monday, () => accept(tomorrow))).toMatchObject({ currentDue: tomorrow.toISOString() })
})

test('two officers at once: the second learns who was first, and nothing is done twice', async () => {
  const dossier = await file()
  const results = await Promise.allSettled([run('accept', dossier), run('accept', dossier, it.leader)])
  const [lost] = results.filter((result) => result.status === 'rejected')
  expect(lost!.reason).toMatchObject({ code: 'dossier-changed', details: { act: 'accept', at: monday.toISOString() } })
  expect([it.receiver.name, it.leader.name]).toContain(lost!.reason.details.by)
  expect(await listActs(db, dossier.id)).toHaveLength(2)
})

test('[3.10] two hundred acceptances at once give two hundred codes without a gap', async () => {
  const dossiers = await Promise.all(
    Array.from({ length: 200 }, () => at(monday, () => filed(db, it, { quiet: true }))),
  )
  const accepted = await Promise.all(dossiers.map((dossier) => run('accept', dossier)))
  const serials = accepted.map((dossier) => Number(dossier.code!.split('-')[2])).sort((a, b) => a - b)
  expect(serials.map((serial) => serial - serials[0]!)).toEqual(Array.from({ length: 200 }, (_, i) => i))
})

test('an act cannot be changed, removed or rewritten, not even by SQL', async () => {
  const { id } = await file()
  await expect(db`update dossiers.act set actor_name = 'x' where dossier_id = ${id}`).rejects.toThrow(/cannot be/)
  await expect(db`delete from dossiers.act where dossier_id = ${id}`).rejects.toThrow(/cannot be/)
  await expect(db`truncate dossiers.act cascade`).rejects.toThrow(/cannot be/)
  await expect(db`update dossiers.act_payload set payload = '{}' where dossier_id = ${id}`).rejects.toThrow(/cannot be/)
  await db`update dossiers.act_payload set payload = null, erased_at = ${monday} where dossier_id = ${id}`
  expect(await replayDossier(db, id)).toMatchObject({ fault: undefined })
})

test('random acts: exactly the possible ones succeed, and every history replays', { timeout: 240_000 }, async () => {
  const names = Object.keys(go) as Name[]
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...names), { minLength: 3, maxLength: 8 }), async (picked) => {
      let dossier = await at(monday, () => filed(db, it, { quiet: true }))
      for (const name of picked) {
        const expected = expectedOf(name, dossier)
        expect([name, dossier.status, await codeOf(() => run(name, dossier))]).toEqual([name, dossier.status, expected])
        dossier = (await findDossier(db, dossier.id))!
        expect(dossier.revision).toBe((await listActs(db, dossier.id)).length)
        expect(dossier.tracks[0]).toMatchObject({ due: dossier.currentDue, pausedAt: dossier.pausedAt })
      }
      expect((await replayDossier(db, dossier.id)).fault).toBeUndefined()
    }),
    { numRuns: 60 },
  )
})

/** What the act must answer: possible by the State's list of moves, or, where it is no move, by its own rule. */
function expectedOf(name: Name, dossier: Dossier): string {
  const allowed = (may: boolean) => (may ? 'done' : 'impossible-move')
  switch (name) {
    case 'note':
      return 'done'
    case 'assign':
      return allowed(!isOver(dossier.status))
    case 'admit-loss':
      return allowed(dossier.status !== 3)
    case 'extend-supplement':
      return allowed(dossier.status === 5)
    case 'apologise':
      return dossier.apology === null ? allowed(mayApologise(dossier)) : 'apologised-already'
    case 'ask-due':
      if (dossier.atAgencyCost) return 'at-agency-cost'
  }
  return allowed(possibleActs(dossier).includes(name))
}
