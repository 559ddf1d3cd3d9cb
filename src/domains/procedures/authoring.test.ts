import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { at } from '#platform/clock.ts'
import {
  checkedDraft,
  day,
  ministry,
  preparedDecision,
  savePart,
  sendWithFile,
  wholeParts,
  writtenDraft,
} from '../../../tests/support/ministry.ts'
import { testPortal } from '../../../tests/support/portal.ts'
import { importProcedures } from './import-procedures/import-procedures.ts'
import { nativeBirth } from './sample.ts'

// A ministry writes, checks, publishes, amends and abolishes; citizens see each at the right date.

const portal = await testPortal()
const it = await ministry(portal)
const { author, colleague, checker, publisher, everything, stranger } = it

const page = async (url: string) => {
  const answer = await portal.web.inject({ url, headers: { accept: 'text/html' } })
  return { status: answer.statusCode, $: load(answer.body), text: load(answer.body)('main').text() }
}
const on = <T>(day: string, work: () => Promise<T>) => at(new Date(`${day}T09:00:00+07:00`), work)

test('rights first: only its own agency writes, checks, sees', async () => {
  const draft = await writtenDraft(author)
  expect((await page('/quan-tri/thu-tuc')).status).toBe(401)
  for (const url of ['/quan-tri/thu-tuc/moi', '/quan-tri/quyet-dinh/moi'])
    expect((await portal.web.inject({ method: 'POST', url })).statusCode).toBe(401)
  expect((await stranger.see(draft)).status).toBe(403)
  expect((await stranger.see(`${draft}/lich-su`)).status).toBe(403)
  expect((await publisher.see('/quan-tri/thu-tuc/moi')).status).toBe(403)
  expect((await checker.see(draft)).status).toBe(200)
  expect((await checker.see(`${draft}/phan/steps`)).$('button[value=save]')).toHaveLength(0)
  expect((await author.see(`${draft}/kiem-tra`)).status).toBe(403)
  const administrator = await it.officer(['agency-administrator'])
  expect((await administrator.see(draft)).status).toBe(200)
  expect((await administrator.see('/quan-tri/thu-tuc')).$('main a[href="/quan-tri/thu-tuc/moi"]')).toHaveLength(0)
})

test('each gap is named with a link to it, and the law lets nothing through that has one', async () => {
  const begun = await author.send('/quan-tri/thu-tuc/moi', '/quan-tri/thu-tuc/moi', {})
  const draft = String(begun.location)
  const { $ } = await author.see(draft)
  const gaps = $('.portal-notice--waiting li a').toArray()
  expect(gaps.length).toBeGreaterThan(6)
  for (const gap of gaps) expect((await author.see(gap.attribs.href!)).status).toBe(200)
  expect($('main').text()).toContain('Chưa có trình tự thực hiện')
  const sent = await author.send(draft, `${draft}/chuyen`, { move: 'send' })
  expect(sent.status).toBe(422)
  for (const [part, fields] of Object.entries(wholeParts)) await savePart(author, draft, { part, fields })
  expect((await author.see(draft)).$('main').text()).toContain('Đủ các phần bắt buộc')
})

test('lists grow, shrink and are reordered by buttons, without losing what was typed', async () => {
  const draft = await writtenDraft(author)
  const steps = (fields: Record<string, string>, does: string) =>
    savePart(author, draft, { part: 'steps', fields, do: does })
  const added = await steps({ 'steps.0.text': 'Một', 'steps.0.name': '' }, 'add:steps')
  expect(added.location).toContain('#steps-1')
  await steps({ 'steps.0.text': 'Một', 'steps.1.text': 'Hai' }, 'up:steps.1')
  const { $ } = await author.see(`${draft}/phan/steps`)
  expect(
    $('textarea')
      .toArray()
      .map((one) => $(one).text()),
  ).toEqual(['Hai', 'Một'])
  await steps({ 'steps.0.text': 'Hai', 'steps.1.text': 'Một' }, 'remove:steps.0')
  expect((await author.see(`${draft}/phan/steps`)).$('textarea').text()).toBe('Một')
  const fees = wholeParts.channels!
  const wrong = await savePart(author, draft, {
    part: 'channels',
    fields: { ...fees, 'channels.0.fees.0.amount': 'năm mươi', 'channels.0.text': 'Giữ lại' },
  })
  expect(wrong.status).toBe(422)
  expect(wrong.$('.govuk-error-summary a').attr('href')).toBe('#channels-0-fees-0-amount')
  expect(wrong.$('input[name="channels.0.fees.0.amount"]').attr('value')).toBe('năm mươi')
  expect(wrong.$('textarea[name="channels.0.text"]').text()).toBe('Giữ lại')
})

test('two editors on one part: the second sees both, nothing is lost; on two parts nobody is disturbed', async () => {
  const draft = await writtenDraft(author)
  const open = `${draft}/phan/requirements`
  const { $ } = await colleague.see(open)
  const old = new URLSearchParams()
  $(`form[action="${open}"] input[type=hidden]`).each((_, one) => old.set(one.attribs.name!, one.attribs.value!))
  await savePart(author, draft, { part: 'requirements', fields: { requirements: 'Có nơi cư trú' } })
  await savePart(author, draft, { part: 'steps', fields: { 'steps.0.text': 'Khác' } })
  old.set('requirements', 'Đủ mười sáu tuổi')
  const refused = await colleague.post(open, old)
  expect(refused.status).toBe(409)
  expect(refused.$('table.portal-compare').text()).toContain('Có nơi cư trú')
  expect(refused.$('textarea[name=requirements]').text()).toBe('Đủ mười sáu tuổi')
  expect((await author.see(open)).$('textarea[name=requirements]').text()).toBe('Có nơi cư trú')
  const again = new URLSearchParams()
  refused
    .$(`form[action="${open}"] input[type=hidden]`)
    .each((_, one) => again.set(one.attribs.name!, one.attribs.value!))
  again.set('requirements', 'Có nơi cư trú và đủ mười sáu tuổi')
  expect((await colleague.post(open, again)).status).toBe(303)
  const history = (await author.see(`${draft}/lich-su`)).$('main')
  expect(history.find('.portal-timeline__item').length).toBeGreaterThan(8)
  expect(history.text()).toContain(colleague.actor.name)
  expect(history.find('ins').text()).toContain('và đủ mười sáu tuổi')
})

test('four eyes: author, checker and publisher are three people, whatever roles one has', async () => {
  const own = await writtenDraft(everything)
  await everything.send(own, `${own}/chuyen`, { move: 'send' })
  const alone = await everything.see(`${own}/kiem-tra`)
  expect(alone.$('main').text()).toContain('không kiểm tra được')
  const token = new URLSearchParams({ _token: alone.$('input[name=_token]').attr('value')!, verdict: 'approve' })
  const refused = await everything.post(`${own}/kiem-tra`, token)
  expect(refused.status).toBe(403)
  expect(refused.$('main').text()).toContain('Người soạn không tự kiểm tra')
  await checker.send(`${own}/kiem-tra`, `${own}/kiem-tra`, { verdict: 'approve' })
  const decision = await preparedDecision(portal, everything, {
    ...{ number: '1/QĐ-BM', signedOn: '2026-06-01', effectiveOn: '2026-07-01' },
    drafts: [own],
  })
  const { $ } = await everything.see(decision)
  expect($('main').text()).toContain('Hãy nhờ một người khác có quyền công bố')
  expect($(`form[action="${decision}/cong-bo"]`)).toHaveLength(0)
  const forced = new URLSearchParams({ _token: $('input[name=_token]').attr('value')! })
  const stopped = await everything.post(`${decision}/cong-bo`, forced)
  expect(stopped.status).toBe(403)
  expect(stopped.$('main').text()).toContain('ba người khác nhau')
})

test('a checker gives back with remarks, each at its part; sent again they are settled', async () => {
  const draft = await writtenDraft(author)
  await author.send(draft, `${draft}/chuyen`, { move: 'send' })
  expect((await savePart(author, draft, { part: 'steps', fields: { 'steps.0.text': 'Lén' } })).status).toBe(409)
  const silent = await checker.send(`${draft}/kiem-tra`, `${draft}/kiem-tra`, { verdict: 'return' })
  expect(silent.status).toBe(422)
  const remark = { verdict: 'return', 'remark-steps': 'Nói rõ nộp ở đâu' }
  await checker.send(`${draft}/kiem-tra`, `${draft}/kiem-tra`, remark)
  expect((await author.see(draft)).$('main').text()).toContain('1 góp ý')
  expect((await author.see(`${draft}/phan/steps`)).$('main').text()).toContain('Nói rõ nộp ở đâu')
  expect((await author.see('/thong-bao')).status).toBeLessThan(500)
  await savePart(author, draft, { part: 'steps', fields: { 'steps.0.text': 'Nộp trên Cổng.' } })
  await author.send(draft, `${draft}/chuyen`, { move: 'send' })
  expect((await author.see(`${draft}/phan/steps`)).$('main').text()).not.toContain('Nói rõ nộp ở đâu')
})

test('the whole life of a procedure, seen by a citizen on each day', async () => {
  const draft = await on('2026-03-01', () => writtenDraft(author))
  const code = (await author.see(`${draft}/phan/names`)).$('input[name=code]').attr('value')!
  expect(code).toMatch(/^\d\.\d{6}$/)
  await on('2026-03-02', () => checkedDraft(author, checker, draft))
  const first = await on('2026-03-03', () =>
    preparedDecision(portal, author, {
      number: '10/QĐ-BM',
      signedOn: '2026-03-03',
      effectiveOn: '2026-04-01',
      drafts: [draft],
    }),
  )
  const deadlines = await on('2026-03-03', () => publisher.see(first))
  expect(deadlines.$('aside').text()).toContain('12/03/2026 (đúng hạn)')
  await on('2026-03-04', () => publisher.send(first, `${first}/cong-bo`, {}))

  // Before its day it is announced, and found nowhere else.
  await on('2026-03-20', async () => {
    const soon = await page(`/thu-tuc/${code}`)
    expect(soon.text).toContain('sẽ có hiệu lực từ ngày 01/04/2026')
    expect(soon.$('aside a.govuk-button')).toHaveLength(0)
    expect((await portal.web.inject(`/api/v1/procedures/${code}`)).statusCode).toBe(404)
    await portal.sweep()
    expect((await page(`/thu-tuc/${code}/phien-ban`)).status).toBe(404)
  })
  await on('2026-04-01', async () => {
    await portal.sweep()
    const now = await page(`/thu-tuc/${code}`)
    expect(now.$('h1').text()).toBe('Cấp thẻ mẫu')
    expect(now.text).toContain('10/QĐ-BM')
    expect(now.$('aside a.govuk-button').attr('href')).toMatch(/^\/ho-so\/nop\//)
  })

  // Amended from June on.
  const found = await author.see(`/quan-tri/thu-tuc?q=${code}`)
  const written = found.$('main a[href^="/quan-tri/thu-tuc/goc/"]').attr('href')!
  const amendment = String((await on('2026-05-01', () => author.send(written, written, { kind: 'amend' }))).location)
  const unchanged = await author.see(amendment)
  expect(unchanged.$('main').text()).toContain('Chưa sửa gì so với bản đang công bố')
  const fields = { ...wholeParts.channels, 'channels.0.limit.amount': '2' }
  await on('2026-05-01', () => savePart(author, amendment, { part: 'channels', fields }))
  expect((await author.see(`${amendment}/khac-ban-goc`)).$('ins').text()).toContain('2')
  expect((await author.see(`${amendment}/xem`)).$('main').text()).toContain('Người dân chưa thấy trang này')
  await on('2026-05-02', () => checkedDraft(author, checker, amendment))
  const second = await on('2026-05-03', () =>
    preparedDecision(portal, author, {
      number: '20/QĐ-BM',
      signedOn: '2026-05-03',
      effectiveOn: '2026-06-01',
      drafts: [amendment],
    }),
  )
  await on('2026-05-04', () => publisher.send(second, `${second}/cong-bo`, {}))
  await on('2026-05-20', async () => {
    await portal.sweep()
    const before = await page(`/thu-tuc/${code}`)
    expect(before.text).toContain('Thủ tục này thay đổi từ ngày 01/06/2026')
    expect(before.$('aside').text()).toContain('3 ngày làm việc')
    const soon = await page(`/thu-tuc/${code}?ngay=2026-06-01`)
    expect(soon.text).toContain('sẽ có hiệu lực từ ngày 01/06/2026')
    expect(soon.$('aside').text()).toContain('2 ngày làm việc')
  })
  await on('2026-06-02', async () => {
    await portal.sweep()
    expect((await page(`/thu-tuc/${code}`)).$('aside').text()).toContain('2 ngày làm việc')
    const past = await page(`/thu-tuc/${code}?ngay=2026-04-15`)
    expect(past.text).toContain('Đây là bản có hiệu lực vào ngày 15/04/2026')
    expect(past.$('aside').text()).toContain('3 ngày làm việc')
    expect((await page(`/thu-tuc/${code}?ngay=2026-01-01`)).status).toBe(404)
    expect((await page(`/thu-tuc/${code}?ngay=hom-qua`)).status).toBe(404)
  })

  // A reader compares.
  const compared = await page(`/thu-tuc/${code}/so-sanh?tu=1&den=2`)
  expect(compared.$('h2').first().text()).toBe('Cách thức, thời hạn, phí và lệ phí')
  expect(compared.$('del').text()).toContain('3')
  expect(compared.$('ins').text()).toContain('2')
  expect((await page(`/thu-tuc/${code}/so-sanh?tu=1&den=9`)).status).toBe(404)
  const versions = await page(`/thu-tuc/${code}/phien-ban`)
  expect(versions.$('tbody tr')).toHaveLength(2)
  const decision = versions.$('tbody a[href^="/quyet-dinh/"]').first().attr('href')!
  const shown = await page(decision)
  expect(shown.text).toContain('20/QĐ-BM')
  expect((await portal.web.inject(`${decision}/tep`)).headers['content-type']).toBe('application/pdf')
  const document = await page('/van-ban/99-2026-nd-cp')
  expect(document.text).toContain(code)
  expect((await page('/van-ban?q=the+mau')).text).toContain('Nghị định về thẻ mẫu')

  // Abolished.
  const end = String((await on('2026-07-01', () => author.send(written, written, { kind: 'abolish' }))).location)
  expect((await author.see(end)).$('main').text()).toContain('Chưa nêu văn bản bãi bỏ')
  await on('2026-07-01', () =>
    savePart(author, end, {
      part: 'legal-bases',
      fields: {
        'abolishedBy.#': '1',
        'abolishedBy.0.code': '100/2026/NĐ-CP',
        'abolishedBy.0.name': 'Nghị định bãi bỏ thẻ mẫu',
      },
    }),
  )
  await on('2026-07-02', () => checkedDraft(author, checker, end))
  const third = await on('2026-07-03', () =>
    preparedDecision(portal, author, {
      number: '30/QĐ-BM',
      signedOn: '2026-07-03',
      effectiveOn: '2026-08-01',
      drafts: [end],
    }),
  )
  await on('2026-07-04', () => publisher.send(third, `${third}/cong-bo`, {}))
  await on('2026-08-01', async () => {
    await portal.sweep()
    const gone = await page(`/thu-tuc/${code}`)
    expect(gone.text).toContain('Thủ tục này đã bị bãi bỏ')
    expect(gone.text).toContain('100/2026/NĐ-CP')
    expect(gone.$('aside a.govuk-button')).toHaveLength(0)
    expect((await page(`/thu-tuc/${code}?ngay=2026-07-15`)).$('aside').text()).toContain('2 ngày làm việc')
    expect((await page('/van-ban/99-2026-nd-cp')).text).not.toContain(code)
    expect((await page('/van-ban/100-2026-nd-cp')).text).toContain(code)
  })
  const events = await portal.db<{ name: string }[]>`
    select name from platform.event where name = 'procedures.version-in-force' order by id`
  expect(events).toHaveLength(3)
  expect((await author.send(written, written, { kind: 'amend' })).status).toBe(409)
})

test('bad input: each a sentence, nothing lost', async () => {
  const draft = await writtenDraft(author)
  await checkedDraft(author, checker, draft)
  const late = { number: '40/QĐ-BM', signedOn: '2026-06-10', effectiveOn: '2026-06-01', drafts: [draft] }
  const decision = await preparedDecision(portal, author, late)
  // The facts were refused; the file that came with them is kept.
  const again = await sendWithFile(portal, author, {
    page: decision,
    fields: {
      ...{ number: '40/QĐ-BM', signer: 'Nguyễn Văn Ký', process: 'ordinary' },
      ...{ 'signedOn-day': '10', 'signedOn-month': '6', 'signedOn-year': '2026' },
      ...{ 'effectiveOn-day': '1', 'effectiveOn-month': '6', 'effectiveOn-year': '2026' },
    },
  })
  expect(again.statusCode).toBe(422)
  const $ = load(again.body)
  expect($('.govuk-error-summary').text()).toContain('Ngày ký sau ngày có hiệu lực')
  expect($('input[name="number"]').attr('value')).toBe('40/QĐ-BM')
  expect($('main').text()).toContain('quyet-dinh.pdf')
  const published = await publisher.post(
    `${decision}/cong-bo`,
    new URLSearchParams({ _token: (await publisher.see('/tai-khoan')).$('input[name=_token]').attr('value') ?? '' }),
  )
  expect([409, 422]).toContain(published.status)

  // A code in use.
  const other = await writtenDraft(author)
  const taken = (await author.see(`${draft}/phan/names`)).$('input[name=code]').attr('value')!
  const names = await savePart(author, other, { part: 'names', fields: { ...wholeParts.names, code: taken } })
  expect(names.status).toBe(422)
  expect(names.$('.govuk-error-summary').text()).toContain('Mã này đang là mã của thủ tục “Cấp thẻ mẫu”')
  expect(names.$(`main a[href="${draft}"]`).text()).toBe('Xem thủ tục đang dùng mã này')
  expect((await savePart(author, other, { part: 'names', fields: { ...wholeParts.names, code: '123' } })).status).toBe(
    422,
  )
})

test('an agency that no longer exists neither writes nor is named', async () => {
  const old = await it.officer(['procedure-author'])
  await portal.db`
    insert into catalogues.agency (path, name, folded, level, level1, source, valid_from, valid_to)
    values ('/9999/', 'Tổng cục Cũ', 'tong cuc cu', 'other', 'G99', 'portal', '2000-01-01', '2025-03-01')`
  const [gone] = await portal.db<{ id: number }[]>`select id from catalogues.agency where path = '/9999/'`
  await portal.db`
    insert into catalogues.agency_code (agency_id, scheme, code, valid_from) values (${gone!.id}, 'portal', 'CU-1', '2000-01-01')`
  const draft = await writtenDraft(old, {
    agencies: {
      'agencies.executing.#': '1',
      'agencies.executing.0.name': 'Tổng cục Cũ',
      'agencies.executing.0.code': 'CU-1',
    },
  })
  expect((await old.see(draft)).$('main').text()).toContain('Tổng cục Cũ đã chấm dứt hoạt động')
  await portal.db`update catalogues.agency set valid_to = '2026-01-01' where id = ${it.agency.id}`
  const refused = await old.send('/quan-tri/thu-tuc/moi', '/quan-tri/thu-tuc/moi', {})
  expect(refused.status).toBe(409)
  expect(refused.$('main').text()).toContain('Cơ quan này đã chấm dứt hoạt động')
  await portal.db`update catalogues.agency set valid_to = null where id = ${it.agency.id}`
})

test('an import past an open draft destroys nothing: its author is told and takes over what is new', async () => {
  const record = {
    ...{ id: 'n9', code: '1.900900', name: 'Thủ tục có hai nguồn', levels: ['XA'] },
    ...{ promulgator: { code: 'G99', name: 'Bộ Mẫu' }, field: { code: 'G15-TP07', name: 'Hộ tịch' } },
    ...{ steps: [{ name: '', text: 'Bước cũ' }], requirements: 'Yêu cầu cũ', note: 'Ghi chú cũ' },
  }
  await importProcedures(portal.db, [record])
  const written = (await author.see('/quan-tri/thu-tuc?q=1.900900'))
    .$('main a[href^="/quan-tri/thu-tuc/goc/"]')
    .attr('href')!
  const draft = String((await author.send(written, written, { kind: 'amend' })).location)
  expect((await author.send(written, written, { kind: 'amend' })).status).toBe(409)
  await savePart(author, draft, { part: 'steps', fields: { 'steps.#': '1', 'steps.0.text': 'Bước của bộ' } })
  const report = await importProcedures(portal.db, [
    { ...record, steps: [{ name: '', text: 'Bước của cơ sở dữ liệu' }], requirements: 'Yêu cầu mới' },
  ])
  expect(report).toMatchObject({ changed: 1 })
  const told = await author.see(draft)
  expect(told.$('main').text()).toContain('Thủ tục vừa có bản công bố mới')
  expect(told.$('main').text()).toContain('Hai bên cùng sửa, bạn cần xem lại: Trình tự thực hiện')
  expect((await page(told.$('main a[href*="/so-sanh"]').attr('href')!)).$('ins').text()).toContain('mới')
  const [notice] = await portal.db<{ count: number }[]>`
    select count(*)::integer as count from notices.message where kind = 'procedures.base-moved'`
  expect(notice!.count).toBe(1)
  await author.send(draft, `${draft}/ban-moi`, {})
  expect((await author.see(`${draft}/phan/steps`)).$('textarea').text()).toContain('Bước của bộ')
  expect((await author.see(`${draft}/phan/requirements`)).$('textarea').text()).toContain('Yêu cầu mới')
  expect((await author.see(draft)).$('main').text()).not.toContain('Thủ tục vừa có bản công bố mới')
})

test('what exists is reused: chosen once, with its code', async () => {
  await importProcedures(portal.db, [nativeBirth])
  const draft = await writtenDraft(author)
  const pick = `${draft}/phan/legal-bases/chon`
  const found = await author.see(`${pick}?vao=legalBases&q=the+mau`)
  expect(found.$('main').text()).toContain('Nghị định bãi bỏ thẻ mẫu')
  const token = found.$('form[method=post] input[name=_token]').first().attr('value')!
  const key = found.$('input[name=key]').first().attr('value')!
  const choose = () => author.post(pick, new URLSearchParams({ _token: token, vao: 'legalBases', key }))
  expect((await choose()).status).toBe(303)
  await choose()
  expect((await author.see(`${draft}/phan/legal-bases`)).$('input[name="legalBases.#"]').attr('value')).toBe('2')
  expect((await author.see(`${pick}?vao=steps`)).status).toBe(404)

  // A paper comes whole, into the case that it was chosen for; what was typed is saved before one goes to choose.
  const papers = await savePart(author, draft, {
    part: 'components',
    fields: { ...wholeParts.components, 'componentGroups.0.name': 'Vừa gõ' },
    do: 'pick:componentGroups.0.components',
  })
  const choice = await author.see(String(papers.location))
  await author.post(
    `${draft}/phan/components/chon`,
    new URLSearchParams({
      _token: choice.$('form[method=post] input[name=_token]').first().attr('value')!,
      vao: 'componentGroups.0.components',
      key: 'KQ1',
    }),
  )
  const page = await author.see(`${draft}/phan/components`)
  expect(page.$('input[name="componentGroups.0.name"]').attr('value')).toBe('Vừa gõ')
  expect(page.$('textarea[name="componentGroups.0.components.1.name"]').text()).toBe('Tờ khai')
  expect(page.$('input[name="componentGroups.0.components.1.forms.0.name"]').attr('value')).toBe('To khai.docx')
})

test('two editors of one decision: the second sees what is saved, and loses nothing', async () => {
  const decision = await preparedDecision(portal, author, {
    ...{ number: '50/QĐ-BM', signedOn: '2026-06-01', effectiveOn: '2026-07-01' },
    drafts: [],
  })
  const old = (await author.see(decision)).$('input[name=revision]').attr('value')!
  const facts = { process: 'ordinary', ...day('signedOn', '2026-06-01'), ...day('effectiveOn', '2026-07-01') }
  const first = { ...facts, number: '51/QĐ-BM', signer: 'Lê Thị Ký' }
  expect((await sendWithFile(portal, author, { page: decision, fields: first })).statusCode).toBe(303)
  const second = { ...facts, number: '50/QĐ-BM', signer: 'Trần Văn Ký', revision: old }
  const refused = await sendWithFile(portal, colleague, { page: decision, fields: second })
  expect(refused.statusCode).toBe(409)
  const $ = load(refused.body)
  expect($('.portal-notice--refused').text()).toContain('Lê Thị Ký')
  expect($('input[name=signer]').attr('value')).toBe('Trần Văn Ký')
  expect((await stranger.see(decision)).status).toBe(403)
  expect((await page(decision.replace('/quan-tri', ''))).status).toBe(404)
})

test('what was issued and entered late is reported for its agency, by days', async () => {
  const draft = await writtenDraft(author)
  await checkedDraft(author, checker, draft)
  const decision = await on('2025-04-20', () =>
    preparedDecision(portal, author, {
      ...{ number: '60/QĐ-BM', signedOn: '2025-03-20', effectiveOn: '2025-04-01' },
      drafts: [draft],
    }),
  )
  await on('2025-04-20', () => publisher.send(decision, `${decision}/cong-bo`, {}))
  const { $ } = await publisher.see('/quan-tri/quyet-dinh/bao-cao?nam=2025')
  const rows = $('tbody tr')
    .toArray()
    .map((row) => $(row).text())
  expect(rows[0]).toContain('Bộ Mẫu')
  // The latest day to issue was 12 March, to enter 3 April.
  expect(rows.at(-1)).toContain('60/QĐ-BM')
  expect(rows.at(-1)).toContain('chậm 8 ngày')
  expect(rows.at(-1)).toContain('chậm 17 ngày')
  expect((await stranger.see('/quan-tri/quyet-dinh/bao-cao?nam=2025')).$('main').text()).not.toContain('60/QĐ-BM')
})
