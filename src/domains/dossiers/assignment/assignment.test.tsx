import { expect, test } from 'vitest'
import { acceptDossier, assignDossier, findDossier, listActs } from '#dossiers'
import { at } from '#platform/clock.ts'
import { browserOf } from '../../../../tests/support/desk.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)
const second = await here.officer('handler')
const leader = await browserOf(portal, here.leader)
const rulesPage = '/can-bo/quy-tac-phan-cong'
const leavePage = '/can-bo/nghi-phep'
const noon = new Date('2026-11-23T03:00:00Z')

async function accepted(by = here.receiver) {
  const it = await filed(db, here)
  return db.begin((tx) => acceptDossier(tx, by, { dossierId: it.id, revision: 1 }))
}

async function setRule(officers: readonly string[], more: Record<string, string> = {}) {
  const { $ } = await leader.see(rulesPage)
  const form = $('form.portal-act')
  const body = new URLSearchParams({ _token: form.find('input[name=_token]').attr('value')!, ...more })
  for (const it of officers) body.append('officers', it)
  return leader.post(form.attr('action')!, body)
}

test('only who leads or administers the agency keeps its rules; each keeps their own leave, and the head everybody’s', async () => {
  for (const actor of [here.receiver, here.handler]) {
    const browser = await browserOf(portal, actor)
    expect((await browser.see(rulesPage)).status).toBe(403)
    expect((await browser.see(leavePage)).$('select[name=accountId]')).toHaveLength(0)
    expect((await browser.see('/can-bo')).$(`a[href="${rulesPage}"]`)).toHaveLength(0)
  }
  const handler = await browserOf(portal, here.handler)
  const days = { 'first-day': '1', 'first-month': '12', 'first-year': '2030' }
  const others = { ...days, accountId: here.receiver.accountId! }
  expect((await handler.send(leavePage, leavePage, others)).status).toBe(422)
  expect((await (await browserOf(portal, here.stranger)).see(`${rulesPage}?co-quan=${here.here.id}`)).status).toBe(403)
  const stranger = await setRule([here.stranger.accountId!])
  expect(stranger.status).toBe(422)
  expect((await setRule([here.handler.accountId!], { code: '9.999999' })).status).toBe(422)
  expect((await handler.send(leavePage, leavePage, { ...days, 'first-day': '31', 'first-month': '2' })).status).toBe(
    422,
  )
  expect((await handler.send(leavePage, leavePage, { ...days, substituteId: here.handler.accountId! })).status).toBe(
    422,
  )
})

test('[3.4-19.1] without a rule nobody gets it; with one it is shared, with an act that says by what rule', async () => {
  await at(noon, async () => {
    expect((await accepted()).tracks[0]!.assigneeId).toBeNull()
    const saved = await setRule([here.handler.accountId!, second.accountId!])
    expect(saved.location).toBe(`${rulesPage}?co-quan=${here.here.id}&xong=co`)
    const given = new Map<string, number>()
    for (let i = 0; i < 4; i++) {
      const { assigneeName } = (await accepted()).tracks[0]!
      given.set(assigneeName, (given.get(assigneeName) ?? 0) + 1)
    }
    expect([...given.values()]).toEqual([2, 2])
    const dossier = await accepted()
    const act = (await listActs(db, dossier.id)).at(-1)!
    expect(act).toMatchObject({
      act: 'assign',
      actorKind: 'system',
      payload: { rule: 'all', ruleBy: here.leader.name },
    })
    const page = await leader.see(`/can-bo/ho-so/${dossier.id}`)
    expect(page.$('body').text()).toContain(`Theo quy tắc phân công do ${here.leader.name} đặt.`)
    expect((await leader.see(rulesPage)).$('tbody').text()).toContain(`${here.handler.name} (đang giữ`)
  })
})

test('the rule of a procedure goes before the one for all; officers who are away are replaced, or left out', async () => {
  await at(noon, async () => {
    const code = here.procedure.record.code
    await setRule([here.handler.accountId!], { procedure: code })
    expect((await accepted()).tracks[0]!.assigneeName).toBe(here.handler.name)
    const handler = await browserOf(portal, here.handler)
    const days = (first: string, last: string) => ({
      ...{ 'first-day': first, 'first-month': '11', 'first-year': '2026' },
      ...{ 'last-day': last, 'last-month': '11', 'last-year': '2026' },
    })
    const form = { ...days('23', '25'), substituteId: here.receiver.accountId! }
    expect((await handler.send(leavePage, leavePage, form)).location).toBe(`${leavePage}?xong=co`)
    expect((await handler.send(leavePage, leavePage, days('25', '26'))).status).toBe(422)
    expect((await handler.send(leavePage, leavePage, days('26', '20'))).status).toBe(422)
    const dossier = await accepted()
    expect(dossier.tracks[0]!.assigneeName).toBe(here.receiver.name)
    expect((await listActs(db, dossier.id)).at(-1)!.payload).toMatchObject({
      standsInFor: here.handler.name,
      rule: code,
    })
    expect((await leader.see(leavePage)).$('tbody').text()).toContain('23/11/2026')
    const away = await leader.see(rulesPage)
    expect(away.$('tbody').text()).toContain('nghỉ đến 25/11/2026')
    await leader.send(leavePage, await removeOf(leavePage), {})
    expect((await accepted()).tracks[0]!.assigneeName).toBe(here.handler.name)
  })
})

test('nobody is given their own matter, and a removed rule gives nothing', async () => {
  await at(noon, async () => {
    const it = await filed(db, here)
    await db`update dossiers.dossier set submitted_by = ${here.handler.accountId} where id = ${it.id}`
    await db.begin((tx) => acceptDossier(tx, here.receiver, { dossierId: it.id, revision: 1 }))
    expect((await findDossier(db, it.id))!.tracks[0]!.assigneeId).toBeNull()
    for (let left = 2; left > 0; left--) await leader.send(rulesPage, await removeOf(rulesPage), {})
    expect((await leader.see(rulesPage)).$('main').text()).toContain('Chưa có quy tắc nào')
    expect((await accepted()).tracks[0]!.assigneeId).toBeNull()
  })
})

test('[3.4-19.1] the leave page says what stays in hand, what falls due meanwhile, and leads to the list that hands it over', async () => {
  await at(noon, async () => {
    const busy = await here.officer('handler')
    const handler = await browserOf(portal, busy)
    const days = (first: string, last: string, month: string) => ({
      ...{ 'first-day': first, 'first-month': month, 'first-year': '2026' },
      ...{ 'last-day': last, 'last-month': month, 'last-year': '2026' },
    })
    await handler.send(leavePage, leavePage, days('25', '27', '11'))
    expect((await handler.see(leavePage)).$('tbody tr').text()).toContain('không có')
    for (let i = 0; i < 2; i++) {
      const it = await accepted()
      const form = { dossierId: it.id, revision: it.revision, accountId: busy.accountId! }
      await db.begin((tx) => assignDossier(tx, here.leader, form))
    }
    // Three working days from Monday: Thursday, which lies in the first leave and not in the second.
    await handler.send(leavePage, leavePage, days('1', '3', '12'))
    const rows = (await handler.see(leavePage)).$('tbody tr')
    expect(rows.eq(0).text()).toContain('2 hồ sơ')
    expect(rows.eq(0).text()).toContain('2 đến hạn trong ngày nghỉ')
    expect(rows.eq(1).text()).toContain('2 hồ sơ')
    expect(rows.eq(1).text()).not.toContain('đến hạn')
    const list = await leader.see(rows.eq(0).find('a').last().attr('href')!)
    expect(list.$('input[name=chon]')).toHaveLength(2)
    expect(list.$('button[name=viec][value=phan-cong]')).toHaveLength(1)
  })
})

async function removeOf(page: string): Promise<string> {
  return (await leader.see(page)).$('td form').attr('action')!
}
