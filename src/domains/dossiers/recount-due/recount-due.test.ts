import { expect, test } from 'vitest'
import { calendarOf, saveCalendarDays, saveOfficeHours } from '#law'
import { system } from '#platform/actor.ts'
import { at } from '#platform/clock.ts'
import { acceptDossier, type Dossier, findDossier, listActs, replayDossier, requestSupplement } from '#dossiers'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { sweepRecounts } from './recount-due.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)
const moment = (text: string) => new Date(`${text.replace(' ', 'T')}:00+07:00`)
const monday = moment('2026-11-23 09:00')
const iso = (text: string) => moment(text).toISOString()

async function accepted(when = monday): Promise<Dossier> {
  return at(when, async () => {
    const { id: dossierId } = await filed(db, here)
    return db.begin((tx) => acceptDossier(tx, here.receiver, { dossierId, revision: 1 }))
  })
}
const now = async ({ id }: Dossier) => (await findDossier(db, id))!

async function change(day: string, kind: 'HOLIDAY' | 'SWAP_WORK' | null, when = monday) {
  const days =
    kind === null ? [] : [{ day, kind, status: 'OFFICIAL', name: 'Bão số 9', decision: 'CĐ 12/2026' } as const]
  await at(when, () =>
    db.begin((tx) => saveCalendarDays(tx, system, { days, removed: kind === null ? [day] : [], note: 'thử' })),
  )
  await portal.changes.look()
}
const sweep = (when: Date) => at(when, () => sweepRecounts(portal))
const soon = moment('2026-11-23 09:05')

test('[8] a new day off moves the promised dates that were counted over it, by an act with its reason', async () => {
  const over = await accepted()
  const past = await accepted(moment('2026-11-16 09:00'))
  await change('2026-11-26', 'HOLIDAY')
  await sweep(moment('2026-11-23 09:00'))
  expect((await now(over)).revision).toBe(2)
  await sweep(soon)
  const moved = await now(over)
  expect(moved).toMatchObject({ revision: 3, originalDue: over.currentDue, currentDue: iso('2026-11-30 17:00') })
  expect(moved.tracks[0]!.due).toBe(moved.currentDue)
  expect(await now(past)).toMatchObject({ revision: 2, currentDue: past.currentDue })
  const act = (await listActs(db, over.id)).at(-1)!
  expect(act).toMatchObject({ act: 'recount-due', actorKind: 'system' })
  expect(act.payload).toMatchObject({
    earlier: false,
    dueBefore: over.currentDue,
    days: [{ day: '2026-11-26', kind: 'HOLIDAY', name: 'Bão số 9', decision: 'CĐ 12/2026' }],
  })
  expect(await replayDossier(db, over.id)).toMatchObject({ fault: undefined })
  const [notice] = await db<{ subject: string; text: string }[]>`
    select subject, text from notices.message where about = ${`dossier:${over.id}`} and kind = 'dossiers.recount-due'`
  expect(notice?.text).toContain('thứ Hai 30/11/2026, 17:00')
  expect(notice?.text).toContain('nghỉ thứ Năm 26/11/2026 (Bão số 9; CĐ 12/2026)')
})

test('[8] a pass is done once, and goes on where it stopped', async () => {
  const revisions = async () => db`select id, revision from dossiers.dossier order by id`
  const before = await revisions()
  await Promise.all([sweep(soon), sweep(soon)])
  expect(await revisions()).toEqual(before)
  const many = await Promise.all(Array.from({ length: 55 }, () => accepted()))
  await change('2026-11-25', 'HOLIDAY')
  await Promise.all([sweep(soon), sweep(soon)])
  await sweep(soon)
  for (const it of many) expect(await now(it)).toMatchObject({ revision: 3, currentDue: iso('2026-12-01 17:00') })
  const [pass] = await db`select finished_at, failed, later, earlier from dossiers.recount order by id desc limit 1`
  expect(pass).toMatchObject({ failed: 0, earlier: 0, later: 56 })
  expect(pass!.finished_at).not.toBeNull()
})

test('[8] a day worked after all makes it earlier, quietly; the applicant’s deadline is not shortened', async () => {
  const over = await accepted()
  const asked = await at(monday, async () => {
    const { id: dossierId } = await filed(db, here)
    const items = [{ component: '', what: 'Ảnh mờ' }]
    return db.begin((tx) =>
      requestSupplement(tx, here.receiver, { dossierId, revision: 1, items, deadline: moment('2026-11-30 17:00') }),
    )
  })
  await change('2026-11-25', null)
  await change('2026-11-30', 'HOLIDAY')
  await sweep(soon)
  expect(await now(over)).toMatchObject({ currentDue: iso('2026-12-01 17:00') })
  expect(await now(asked)).toMatchObject({ supplementDeadline: iso('2026-12-01 17:00'), currentDue: null })
  await change('2026-11-30', null)
  await sweep(soon)
  expect(await now(over)).toMatchObject({ currentDue: iso('2026-11-30 17:00') })
  expect(await now(asked)).toMatchObject({ supplementDeadline: iso('2026-12-01 17:00') })
  const notices = await db`
    select 1 from notices.message where about = ${`dossier:${over.id}`} and kind = 'dossiers.recount-due'`
  expect(notices).toHaveLength(0)
  const [{ found } = { found: 0 }] = await db<{ found: number }[]>`
    select count(*)::int as found from dossiers.recount where finished_at is null`
  expect(found).toBe(0)
})

test('[3.7-3] an agency’s own hours decide when its dossiers are due, from their day on', async () => {
  const hours = [
    { from: 480, to: 720 },
    { from: 780, to: 990 },
  ]
  await at(monday, () =>
    db.begin((tx) =>
      saveOfficeHours(tx, system, {
        agencyPath: here.here.path,
        ...{ validFrom: '2026-12-07', hours, mode: 'exclude-first-day' },
      }),
    ),
  )
  await portal.changes.look()
  expect((await accepted(moment('2026-12-04 09:00'))).currentDue).toBe(iso('2026-12-09 17:00'))
  const later = await accepted(moment('2026-12-07 09:00'))
  expect(later.currentDue).toBe(iso('2026-12-10 16:30'))
  expect((await calendarOf(db, here.elsewhere.path, moment('2026-12-08 09:00'))).hours).not.toEqual(hours)
  await change('2026-12-09', 'HOLIDAY', moment('2026-12-07 10:00'))
  await sweep(moment('2026-12-07 10:05'))
  expect((await now(later)).currentDue).toBe(iso('2026-12-11 16:30'))
})
