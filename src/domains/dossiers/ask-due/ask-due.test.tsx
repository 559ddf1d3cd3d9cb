import { expect, test } from 'vitest'
import { duesOf, findDossier } from '#dossiers'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { actBrowser } from '../../../../tests/support/desk.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)
const receiver = await actBrowser(portal, here.receiver)
const handler = await actBrowser(portal, here.handler)

test('money may be written as people write it; nonsense is refused', async () => {
  const dossier = await filed(db, here)
  const ask = (amount: string) => receiver.act(dossier.id, 'thu-phi', { item: 'Lệ phí', amount, when: 'receipt' })
  for (const wrong of ['', '0', '-5', '8,5', '1.00', 'tám']) {
    const page = await ask(wrong)
    expect(page.status, wrong).toBe(422)
    expect(page.$('.govuk-error-summary a').attr('href')).toBe('#amount')
  }
  for (const right of ['8000', '8.000', '1 250 000']) expect((await ask(right)).status, right).toBe(303)
  expect((await duesOf(db, dossier.id)).map((it) => it.amount)).toEqual([8000, 8000, 1_250_000])
})

test('[3.7-7] a due that stops the work, paid at the counter with a receipt, lets it go on', async () => {
  const dossier = await dossierIn(db, here, 4)
  const asked = { item: 'Phí thẩm định', amount: '50000', when: 'supplement' }
  expect((await handler.act(dossier.id, 'thu-phi', asked)).status).toBe(303)
  expect((await findDossier(db, dossier.id))!.status).toBe(6)
  const [due] = await duesOf(db, dossier.id)
  const citizen = await actBrowser(portal, here.citizen.actor)
  const shown = async () => (await citizen.see(`/ho-so/${dossier.id}`)).$('main').text()
  expect(await shown()).toContain(`Bạn nộp tại quầy của ${dossier.receivingAgencyName}`)
  expect(await shown()).toContain(`mã ${dossier.code}`)
  const page = `/can-bo/ho-so/${dossier.id}/thu-phi`
  const field = `receiptNumber-${due!.id}`
  expect((await handler.see(page)).$(`input[name=${field}]`).length).toBe(0)
  const none = await receiver.send(page, `${page}/da-nop`, { [field]: ' ' })
  expect(none.status).toBe(422)
  expect(none.$(none.$('.govuk-error-summary a').attr('href')!).length).toBe(1)
  expect((await receiver.send(page, `${page}/da-nop`, { [field]: 'BL-00017' })).status).toBe(303)
  expect((await findDossier(db, dossier.id))!.status).toBe(4)
  expect((await duesOf(db, dossier.id))[0]).toMatchObject({ state: 'paid', reference: 'BL-00017' })
  expect(await shown()).toContain('Số biên lai: BL-00017')
})

test('only the receiver takes money', async () => {
  const dossier = await dossierIn(db, here, 2)
  const address = `/can-bo/ho-so/${dossier.id}/thu-phi/da-nop`
  expect((await handler.post(address, new URLSearchParams())).status).toBe(409)
  expect((await handler.see(address)).status).toBe(403)
})

test('a wrong due is taken back with its reason, and work goes on', async () => {
  const dossier = await dossierIn(db, here, 4)
  const asked = { item: 'Phí thẩm định', amount: '50000', when: 'supplement' }
  expect((await handler.act(dossier.id, 'thu-phi', asked)).status).toBe(303)
  const [due] = await duesOf(db, dossier.id)
  const page = `/can-bo/ho-so/${dossier.id}/thu-phi`
  const field = `cancelReason-${due!.id}`
  const cancel = async (reason: string) => {
    const { $ } = await handler.see(page)
    const form = new URLSearchParams({ [field]: reason })
    $(`form[action="${page}/huy"] input[type=hidden]`).each((_, it) => form.set(it.attribs.name!, it.attribs.value!))
    return handler.post(`${page}/huy`, form)
  }
  expect((await cancel(' ')).status).toBe(422)
  expect((await cancel('Ghi nhầm khoản')).status).toBe(303)
  expect((await duesOf(db, dossier.id))[0]!.state).toBe('cancelled')
  const after = (await findDossier(db, dossier.id))!
  expect([after.status, after.pausedAt]).toEqual([4, null])
  const citizen = await actBrowser(portal, here.citizen.actor)
  const shown = (await citizen.see(`/ho-so/${dossier.id}`)).$('main').text()
  expect(shown).toContain('Đã hủy khoản phải nộp')
  expect(shown).toContain('Lý do: Ghi nhầm khoản')
  // Another agency's officer cancels nothing, and what is paid stays.
  const stranger = await actBrowser(portal, here.stranger)
  expect((await stranger.see(`${page}/huy`)).status).toBe(403)
  expect((await handler.see(page)).$(`form[action="${page}/huy"]`).length).toBe(0)
})

test('an unusual amount must be meant, an impossible one is refused', async () => {
  const dossier = await filed(db, here)
  const ask = (amount: string, more: Record<string, string> = {}) =>
    receiver.act(dossier.id, 'thu-phi', { item: 'Lệ phí', amount, when: 'receipt', ...more })
  const question = await ask('80000000')
  expect(question.status).toBe(422)
  expect(question.$('.govuk-error-summary').text()).toContain('80.000.000 đồng là số tiền lớn khác thường')
  expect(question.$('input[name=sure]').length).toBe(1)
  expect((await ask('999999999999', { sure: 'yes' })).status).toBe(422)
  expect(await duesOf(db, dossier.id)).toEqual([])
  expect((await ask('80000000', { sure: 'yes' })).status).toBe(303)
})
