import { describe, expect, it } from 'vitest'
import { saveCalendarDays } from '#law'
import { system } from '#platform/actor.ts'
import { at } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import {
  acceptDossier,
  apologise,
  correctError,
  type Dossier,
  extendSupplement,
  findDossier,
  finishDossier,
  listActs,
  meetDueMoments,
  processDossier,
  replayDossier,
  requestSupplement,
  stopDossier,
} from '#dossiers'
import { filed, town } from '../../../tests/support/dossiers.ts'
import { partOfPolice, policeOf, strict, withProcess } from '../../../tests/support/joined.ts'
import { testPortal } from '../../../tests/support/portal.ts'
import { usualHandling } from './handling/handling.ts'
import { insertHandling } from './handling/handling-rule.sql.ts'
import { findIssuedPaper } from './paper-forms/issue/issued-paper.sql.ts'
import { sweepRecounts } from './recount-due/recount-due.ts'
import { redirectDossier } from './redirect-dossier/redirect-dossier.ts'
import { removeSecret } from './remove-secret/remove-secret.ts'

const portal = await testPortal()
const { db } = portal
const police = await policeOf(db)
const joined = await town(db, { code: '9.000061' })
const silent = await town(db, { code: '9.000062' })
const parts = [{ ...strict, steps: strict.steps.map((step) => ({ ...step, decides: true })) }, partOfPolice()]
for (const it of [joined, silent]) await withProcess(db, it, { parts, consultationPauses: false })
await db.begin((tx) =>
  insertHandling(tx, {
    ...{ procedureCode: '9.000062', agencyPath: '/', agencyName: '', validFrom: '2020-01-01', decision: 'Thử' },
    rules: { ...usualHandling, tacit: { decision: 'consent', ground: 'Luật Mẫu điều 7', after: 'due' } },
    ...{ writtenBy: null, writtenByName: 'Người thử', at: new Date('2020-01-01') },
  }),
)

const vietnam = (text: string) => new Date(`${text.replace(' ', 'T')}:00+07:00`)
const monday = vietnam('2026-11-30 09:00')
const on = (d: Dossier, track?: number) => ({ dossierId: d.id, revision: d.revision, track })
const fresh = async (d: { id: string }) => (await findDossier(db, d.id))!
const sweepAt = (moment: string) => at(vietnam(moment), () => meetDueMoments(portal))
const statuses = (d: Dossier) => d.tracks.map((it) => it.status)

async function act(work: (tx: Tx) => Promise<unknown>, d: Dossier, when = monday): Promise<Dossier> {
  await at(when, () => db.begin(work))
  return fresh(d)
}

/** Both agencies have accepted it, and the leading one works. */
async function working(place = joined): Promise<Dossier> {
  const one = await at(monday, () => filed(db, place))
  const accepted = await act((tx) => acceptDossier(tx, place.receiver, on(one)), one)
  const both = await act((tx) => acceptDossier(tx, police.officer, on(accepted, 2)), accepted)
  return act((tx) => processDossier(tx, place.handler, on(both, 1)), both)
}

const asked = (d: Dossier) =>
  act(
    (tx) =>
      requestSupplement(tx, police.officer, {
        ...on(d, 2),
        ...{ items: [{ component: '', what: 'Giấy tờ nhà' }], deadline: vietnam('2026-12-10 17:00') },
      }),
    d,
  )

const waiting = async (d: Dossier) => {
  const rows = await db<{ kind: string }[]>`
    select kind from dossiers.moment where dossier_id = ${d.id} and done_at is null order by kind`
  return rows.map((row) => row.kind)
}

describe('the times of the law on a dossier of several agencies', () => {
  it('[3.4-19.6] a part accepts by its own limit: rules, texts and what was promised stay those of the whole', async () => {
    const d = await working()
    expect(d).toMatchObject({ acceptBy: null, lateActs: [], currentDue: vietnam('2026-12-03 17:00').toISOString() })
    expect(d.tracks[1]!.due).toBe(vietnam('2026-12-02 17:00').toISOString())
    const receipt = (await listActs(db, d.id)).filter((it) => it.act === 'accept')[1]!
    const paper = await findIssuedPaper(db, d.id, receipt.sequence)
    expect(JSON.stringify(paper!.sheets!.vi)).toContain('02 tháng 12 năm 2026')
    expect(JSON.stringify(paper!.sheets!.vi).toUpperCase()).toContain('CÔNG AN PHƯỜNG CỬA NAM')
  })

  it('[3.4-19.9] one new appointment, by the agency whose part will be late; the promise moves when the part ends after it', async () => {
    const d = await working()
    const before = { ...on(d, 2), reason: 'Phải xác minh' }
    const within = await act((tx) => apologise(tx, police.officer, { ...before, due: vietnam('2026-12-03 17:00') }), d)
    expect(within.tracks[1]!.due).toBe(vietnam('2026-12-03 17:00').toISOString())
    expect(within).toMatchObject({ currentDue: d.currentDue, originalDue: d.originalDue })
    const again = { ...on(within, 1), reason: 'Phải xác minh', due: vietnam('2026-12-09 17:00') }
    await expect(act((tx) => apologise(tx, joined.leader, again), within)).rejects.toMatchObject({
      code: 'apologised-already',
    })
    const other = await working()
    const beyond = { ...on(other, 2), reason: 'Phải xác minh', due: vietnam('2026-12-09 17:00') }
    const after = await act((tx) => apologise(tx, police.officer, beyond), other)
    expect(after.currentDue).toBe(beyond.due.toISOString())
    expect(after.tracks[0]!.due).toBe(other.tracks[0]!.due)
    expect((await replayDossier(db, other.id)).fault).toBeUndefined()
  })

  it('[3.6] the agency that asked gives more time; what does not come ends the whole', async () => {
    const d = await asked(await working())
    expect(await waiting(d)).toEqual(['supplement-close', 'supplement-reminder', 'supplement-reminder'])
    const more = { ...on(d, 2), reason: 'Người nộp xin thêm', deadline: vietnam('2026-12-11 17:00') }
    await expect(act((tx) => extendSupplement(tx, joined.handler, more), d)).rejects.toMatchObject({
      code: 'forbidden',
    })
    const later = await act((tx) => extendSupplement(tx, police.officer, more), d)
    expect(later.supplementDeadline).toBe(more.deadline.toISOString())
    await sweepAt('2026-12-15 17:01')
    const ended = await fresh(d)
    expect(statuses(ended)).toEqual([8, 8])
    expect(ended).toMatchObject({ status: 8, supplementDeadline: null, pausedAt: null })
    expect(ended.endedAt).not.toBeNull()
    expect(await waiting(ended)).toEqual([])
    expect((await replayDossier(db, d.id)).fault).toBeUndefined()
  })

  it('[3.7-4] the silence of the lead decides for all; once the lead has decided, that of others decides nothing', async () => {
    const d = await working(silent)
    expect(d.tacitDue).toBe(d.currentDue)
    const done = await working(silent)
    await act(
      (tx) => finishDossier(tx, silent.leader, { ...on(done, 1), outcome: 'granted', resultFileIds: [], text: 'x' }),
      done,
    )
    await sweepAt('2026-12-03 17:01')
    const decided = await fresh(d)
    expect(statuses(decided)).toEqual([9, 8])
    expect(decided).toMatchObject({ status: 9, outcome: 'granted', isTacit: true, punctuality: null })
    expect((await replayDossier(db, d.id)).fault).toBeUndefined()
    expect(await fresh(done)).toMatchObject({ status: 4, isTacit: false })
  })

  it('[3.4-118.21] the applicant’s wish stops every part; an agency’s ground in law stops its own', async () => {
    const d = await working()
    const gone = await act((tx) => stopDossier(tx, joined.citizen.actor, { ...on(d), reason: 'Không cần nữa' }), d)
    expect(statuses(gone)).toEqual([8, 8])
    expect(gone).toMatchObject({ status: 8 })
    const other = await working()
    const own = await act((tx) => stopDossier(tx, police.officer, { ...on(other, 2), reason: 'Theo điều 7' }), other)
    expect(statuses(own)).toEqual([4, 8])
    expect(own).toMatchObject({ status: 4, endedAt: null })
  })

  it('[3.4-21] an error of the lead is corrected: it works on, nothing is decided any more', async () => {
    const d = await working()
    const done = await act(
      (tx) =>
        finishDossier(tx, joined.leader, {
          ...{ ...on(d, 1), outcome: 'granted', resultFileIds: [], text: 'x' },
          result: { validUntil: '2030-01-01' },
        }),
      d,
    )
    expect(done).toMatchObject({ status: 4, resultValidUntil: '2030-01-01', punctuality: null })
    const again = await act((tx) => correctError(tx, joined.leader, { ...on(done, 1), reason: 'Ghi sai tên' }), done)
    expect(statuses(again)).toEqual([4, 2])
    expect(again).toMatchObject({ outcome: null, resultValidUntil: null, atAgencyCost: true })
  })

  it('[3.2-9] nothing comes due of what held a secret', async () => {
    const d = await asked(await working())
    const erased = await act((tx) => removeSecret(tx, joined.leader, { ...on(d, 1), reason: 'Có tài liệu mật' }), d)
    expect(statuses(erased)).toEqual([8, 8])
    expect(erased).toMatchObject({ acceptBy: null, supplementDeadline: null, tacitDue: null, pausedAt: null })
    expect(await waiting(erased)).toEqual([])
    const kept = await db`
      select count(*)::int from dossiers.issued_paper where dossier_id = ${d.id} and sheets is not null`
    expect(kept).toEqual([{ count: 0 }])
  })

  it('[3.2-2] sent on to the right agency: that one has its own time to answer', async () => {
    const one = await at(monday, () => filed(db, joined))
    const form = { ...on(one), agencyId: police.agency.id, reason: 'Không đúng thẩm quyền' }
    const moved = await act((tx) => redirectDossier(tx, joined.receiver, form), one, vietnam('2026-12-02 09:00'))
    expect(moved.acceptBy).toBe(vietnam('2026-12-03 09:00').toISOString())
    expect(moved.lateActs).toEqual(['receive'])
  })

  it('[8] a new day off moves each agency’s own date and the promise, not the lead’s date to the promise', async () => {
    const d = await working()
    await at(monday, () =>
      db.begin((tx) =>
        saveCalendarDays(tx, system, {
          days: [{ day: '2026-12-01', kind: 'HOLIDAY', status: 'OFFICIAL', name: 'Bão', decision: 'CĐ 1' }],
          ...{ removed: [], note: 'thử' },
        }),
      ),
    )
    await portal.changes.look()
    await at(vietnam('2026-11-30 09:05'), () => sweepRecounts(portal))
    const moved = await fresh(d)
    expect(moved).toMatchObject({
      currentDue: vietnam('2026-12-04 17:00').toISOString(),
      originalDue: d.originalDue,
    })
    expect(moved.tracks[1]!.due).toBe(vietnam('2026-12-03 17:00').toISOString())
    expect((await replayDossier(db, d.id)).fault).toBeUndefined()
  })
})
