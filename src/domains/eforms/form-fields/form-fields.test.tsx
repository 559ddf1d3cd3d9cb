import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { visitor } from '#platform/actor.ts'
import { mountAssets } from '#platform/http/assets.ts'
import { createFormToken } from '#platform/http/form-token.ts'
import { createWeb, sessionCookie } from '#platform/http/web.ts'
import { platformProblems } from '#platform/problem.ts'
import { Button, ErrorSummary, Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { sendPage } from '#ui/send-page.tsx'
import { openBrowser } from '../../../../tests/support/browser.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { sampleForm } from '../../../../tests/support/sample-form.ts'
import { AnswersSummary, type AnswerError, Autosave, type Answers, FormFields } from '../index.ts'
import { allPages } from '../pages.ts'
import { readPage } from '../today.ts'

// A dossier's pages stand behind sign-in and a draft: here the fields stand alone, as small as they work.
const portal = await testPortal()
const web = await createWeb(portal, {
  problems: platformProblems,
  identify: async () => ({ ...visitor, kind: 'citizen', accountId: 'a', sessionId: 's' }),
  renderProblem: (_request, problem) => problem.title.vi,
})
mountAssets(web)

const communes: Record<string, { code: string; name: string }[]> = {
  '01': [{ code: '00004', name: 'Phường Ba Đình' }],
  '79': [{ code: '26734', name: 'Phường Sài Gòn' }],
}
const units = {
  provinces: [
    { code: '01', name: 'Thành phố Hà Nội' },
    { code: '79', name: 'Thành phố Hồ Chí Minh' },
    { code: '91', name: 'Tỉnh An Giang' },
  ],
  communesOf: (code: string) => communes[code] ?? [],
}
let answers: Answers = {}
let savable = true
let changedElsewhere = false
const saved: { body: Record<string, unknown>; token: unknown }[] = []

function FormPage(props: { index: number; errors?: readonly AnswerError[] }) {
  const page = allPages(sampleForm)[props.index]!
  const errors = props.errors ?? []
  return (
    <Layout title={page.label.vi}>
      <ErrorSummary errors={errors.map(({ field, text }) => ({ field, text: text.vi }))} />
      <h1 class="govuk-heading-l">{page.label.vi}</h1>
      <Autosave url="/luu">
        <Form action={`/trang/${props.index}`}>
          <FormFields definition={sampleForm} page={page} answers={answers} errors={errors} units={units} />
          <Button>Tiếp tục</Button>
        </Form>
      </Autosave>
    </Layout>
  )
}

web.get<{ Params: { index: string } }>('/trang/:index', (request, reply) =>
  sendPage(request, reply, <FormPage index={Number(request.params.index)} />),
)
web.post<{ Params: { index: string } }>('/trang/:index', (request, reply) => {
  const index = Number(request.params.index)
  const reading = readPage(sampleForm, index, answers, request.body)
  answers = reading.answers
  if (reading.errors.length > 0)
    return sendPage(request, reply, <FormPage index={index} errors={reading.errors} />, 422)
  return reply.redirect(reading.stay ? `/trang/${index}` : '/tom-tat', 303)
})
web.post('/luu', (request, reply) => {
  if (changedElsewhere) return reply.status(409).send({})
  if (!savable) return reply.status(503).send({})
  saved.push({ body: request.body as never, token: request.headers['x-form-token'] })
  return reply.send({})
})
web.get('/tom-tat', (request, reply) =>
  sendPage(
    request,
    reply,
    <Layout title="Tóm tắt">
      <h1 class="govuk-heading-l">Tóm tắt</h1>
      <AnswersSummary
        definition={sampleForm}
        answers={answers}
        units={units}
        changeHref={(page) => `/trang/${page.index}`}
      />
    </Layout>,
  ),
)
web.get<{ Params: { code: string } }>('/don-vi-hanh-chinh/:code/xa', (request) => communes[request.params.code] ?? [])

const address = await web.listen({ port: 0, host: '127.0.0.1' })
const browser = await openBrowser()
afterAll(async () => {
  await browser.close()
  await web.close()
})

async function open(index: number, options: { javaScriptEnabled: boolean } = { javaScriptEnabled: true }) {
  const context = await browser.newContext({ baseURL: address, ...options })
  await context.addCookies([{ name: sessionCookie, value: 'x', url: address }])
  const page = await context.newPage()
  page.setDefaultTimeout(8_000)
  const complaints: string[] = []
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
  page.on('pageerror', (error) => void complaints.push(error.message))
  await page.goto(`/trang/${index}`)
  return Object.assign(page, { complaints })
}

const next = (page: Page) => page.getByRole('button', { name: 'Tiếp tục' }).click()

test('questions come and go while one answers, and a wrong answer is named at once', async () => {
  answers = {}
  const page = await open(0)
  const country = page.getByLabel('Tên nước')
  expect(await country.isVisible()).toBe(false)
  await page.getByLabel('Nước ngoài').check()
  expect(await country.isVisible()).toBe(true)
  expect(await page.getByLabel('Ghi chú thị thực').isVisible()).toBe(false)
  await page.getByLabel('Trẻ có thị thực').check()
  expect(await page.getByLabel('Ghi chú thị thực').isVisible()).toBe(true)
  await page.getByLabel('Trong nước').check()
  expect(await page.getByLabel('Ghi chú thị thực').isVisible()).toBe(false)

  await page.getByLabel('Ngày', { exact: true }).fill('31')
  await page.getByLabel('Tháng').fill('2')
  await page.getByLabel('Năm').fill('2026')
  await page.getByLabel('Năm').blur()
  await page.getByText('Ngày sinh của trẻ chưa đúng').waitFor()
  await page.getByLabel('Ngày', { exact: true }).fill('28')
  await page.getByLabel('Năm').fill('2025')
  await page.getByLabel('Năm').blur()
  await page.getByText('Ngày sinh của trẻ chưa đúng').waitFor({ state: 'detached' })
  expect(page.complaints).toEqual([])
  await page.context().close()
})

test('the pages have no accessibility faults, wrong answers included', async () => {
  for (const index of [0, 1, 2, 3]) {
    answers = { bornAbroad: 'abroad', visa: true, children: [{ name: 'An' }] }
    const page = await open(index)
    expect(
      (await new AxeBuilder({ page }).include('main').analyze()).violations.map((it) => [it.id, it.nodes[0]?.html]),
    ).toEqual([])
    await next(page)
    expect(
      (await new AxeBuilder({ page }).include('main').analyze()).violations.map((it) => [it.id, it.nodes[0]?.html]),
    ).toEqual([])
    await page.context().close()
  }
})

test('communes follow their province', async () => {
  answers = {}
  const page = await open(1)
  const reload = page.getByRole('button', { name: 'Hiện danh sách xã, phường' })
  expect(await reload.isVisible()).toBe(false)
  await page.getByLabel('Tỉnh, thành phố').selectOption('79')
  await page.getByLabel('Xã, phường, đặc khu').selectOption({ label: 'Phường Sài Gòn' })
  await page.getByLabel('Số nhà, đường, thôn').fill('12 Lê Lợi')
  await next(page)
  await page.waitForURL('**/tom-tat')
  expect(answers.place).toEqual({ provinceCode: '79', communeCode: '26734', detail: '12 Lê Lợi' })
  expect(await page.getByText('12 Lê Lợi, Phường Sài Gòn, Thành phố Hồ Chí Minh').isVisible()).toBe(true)
  await page.context().close()
})

test('a province without a list, and another country, ask for the name at once', async () => {
  answers = {}
  const page = await open(1)
  await page.getByLabel('Tỉnh, thành phố').selectOption('91')
  await page.getByRole('textbox', { name: 'Xã, phường, đặc khu' }).fill('Xã Mỹ Hòa Hưng')
  await page.getByLabel('Số nhà, đường, thôn').fill('Ấp Mỹ An')
  await next(page)
  await page.waitForURL('**/tom-tat')
  expect(answers.place).toEqual({ provinceCode: '91', communeName: 'Xã Mỹ Hòa Hưng', detail: 'Ấp Mỹ An' })
  expect(await page.getByText('Ấp Mỹ An, Xã Mỹ Hòa Hưng, Tỉnh An Giang').isVisible()).toBe(true)
  await page.goto('/trang/1')
  await page.getByLabel('Tỉnh, thành phố').selectOption('01')
  await page.getByRole('combobox', { name: 'Xã, phường, đặc khu' }).selectOption({ label: 'Phường Ba Đình' })
  await page.getByLabel('Tỉnh, thành phố').selectOption({ label: 'Ở nước ngoài' })
  await page.getByLabel('Tên nước').fill('Nhật Bản')
  expect((await new AxeBuilder({ page }).include('main').analyze()).violations.map((it) => it.id)).toEqual([])
  await next(page)
  await page.waitForURL('**/tom-tat')
  expect(await page.getByText('Ấp Mỹ An, Nhật Bản').isVisible()).toBe(true)
  expect(page.complaints).toEqual([])
  await page.context().close()
})

test('everything works without JavaScript', async () => {
  answers = {}
  const page = await open(1, { javaScriptEnabled: false })
  await page.getByLabel('Tỉnh, thành phố').selectOption('01')
  await page.getByRole('button', { name: 'Hiện danh sách xã, phường' }).click()
  await page.getByLabel('Xã, phường, đặc khu').selectOption({ label: 'Phường Ba Đình' })
  await page.goto('/trang/3')
  await page.getByRole('button', { name: 'Thêm: Anh chị em' }).click()
  await page.getByLabel('Họ tên').fill('Lê Bình')
  await page.getByRole('button', { name: 'Thêm nữa: Anh chị em' }).click()
  expect(await page.getByLabel('Họ tên').nth(0).inputValue()).toBe('Lê Bình')
  await page.getByRole('button', { name: 'Bỏ mục này (Anh chị em 2)' }).click()
  await page.getByLabel('Con nuôi').check()
  await page.getByLabel('Tôi cam đoan').check()
  await next(page)
  // The adoption's day was not on the page: now it is.
  await page.getByLabel('Năm').fill('2020')
  await next(page)
  await page.getByRole('link', { name: 'Ngày nhận nuôi chưa đúng' }).waitFor()
  await page.getByLabel('Ngày', { exact: true }).fill('3')
  await page.getByLabel('Tháng').fill('4')
  await next(page)
  await page.waitForURL('**/tom-tat')
  expect(answers.children).toEqual([{ name: 'Lê Bình', adopted: true, adoptedOn: '2020-04-03' }])
  await page.context().close()
})

test.each([true, false])('Enter in a text field goes on (JavaScript %s)', async (javaScriptEnabled) => {
  // On these pages the first visible buttons show communes, and remove somebody's brother.
  answers = { place: { provinceCode: '01', communeCode: '00004', detail: '5 Đội Cấn' } }
  const place = await open(1, { javaScriptEnabled })
  await place.getByLabel('Số nhà, đường, thôn').press('Enter')
  await place.waitForURL('**/tom-tat')
  answers = { children: [{ name: 'Lê Bình' }, { name: 'Lê Hoa' }], declaration: true }
  await place.goto('/trang/3')
  await place.getByLabel('Họ tên').nth(1).press('Enter')
  await place.waitForURL('**/tom-tat')
  expect(answers.children).toMatchObject([{ name: 'Lê Bình' }, { name: 'Lê Hoa' }])
  expect(place.complaints).toEqual([])
  await place.context().close()
})

test('what is typed is saved a moment later; what cannot be saved is an alarm until it can', async () => {
  answers = {}
  const page = await open(0)
  await page.getByLabel('Họ và tên của trẻ').fill('Lê An')
  await page.getByText(/^Đã lưu lúc \d\d:\d\d$/).waitFor()
  expect(saved.at(-1)?.body['a.childName']).toBe('Lê An')
  expect(saved.at(-1)?.token).toBe(saved.at(-1)?.body._token)
  expect(String(saved.at(-1)?.token)).toHaveLength(createFormToken(web.formKey, 's').length)

  savable = false
  await page.getByLabel('Họ và tên của trẻ').fill('Lê An Nhiên')
  await page.getByRole('heading', { name: 'Chưa lưu được những gì bạn vừa nhập' }).waitFor()
  expect(await page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })))).toBe(true)
  savable = true
  await page.getByRole('button', { name: 'Thử lưu lại' }).click()
  await page.getByText(/^Đã lưu lúc/).waitFor()
  expect(saved.at(-1)?.body['a.childName']).toBe('Lê An Nhiên')
  expect(await page.getByRole('heading', { name: 'Chưa lưu được' }).isVisible()).toBe(false)
  expect(await page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })))).toBe(false)
  await page.context().close()
})

test('what another window saved meanwhile: sending the page is the way on, and trying again is not offered', async () => {
  answers = {}
  const page = await open(0)
  changedElsewhere = true
  await page.getByLabel('Họ và tên của trẻ').fill('Lê An')
  await page.getByText('Bản nháp này vừa được lưu ở một cửa sổ hoặc máy khác').waitFor()
  expect(await page.getByRole('button', { name: 'Thử lưu lại' }).count()).toBe(0)
  changedElsewhere = false
  await page.getByRole('button', { name: 'Xem lại rồi lưu bản này' }).click()
  await page.waitForLoadState()
  await page.getByRole('heading', { name: 'Có chỗ cần sửa' }).waitFor()
  expect(await page.getByLabel('Họ và tên của trẻ').inputValue()).toBe('Lê An')
  await page.context().close()
})
