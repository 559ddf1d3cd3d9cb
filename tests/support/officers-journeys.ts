import type { Browser, Locator } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { findAgency } from '#catalogues'
import { type Dossier, fileDossier, findDossier, listActs } from '#dossiers'
import { demonstrationPassword } from '#identity'
import { loadCalendar } from '#law'
import { findProcedureByCode, type Procedure } from '#procedures'
import { dayOf } from '#platform/clock.ts'
import { formatDay } from '#ui/format.ts'
import { actorOfPerson, fileStory } from '../../demo/file-story.ts'
import { newbornCode } from '../../demo/joined-up/newborn.ts'
import { samplePaper } from '../../demo/papers.ts'
import { demoCitizens, demoOfficers } from '../../demo/people.ts'
import { openBrowser } from './browser.ts'
import { demoPortal } from './demo-portal.ts'
import type { TestPortal } from './portal.ts'
import { Visitor } from './visitor.ts'

// What officers do with dossiers besides the main job, in a browser, and what the applicant then reads: the same ways under
// each set of rules, whose papers and forms differ.

type Rules = {
  profile: 'QD31-2021' | 'by-date'
  javaScript: boolean
  width: number
  /** How a form names the text it follows. */
  circular: string
  /** Form 05 tells the applicant that the work stops; the older text has no form for it. */
  stopForm: string | undefined
}

const marriage = '1.004873'

export async function officersJourneys(rules: Rules): Promise<void> {
  const portal = await demoPortal({ LAW_PROFILE: rules.profile })
  const browser = await openBrowser()
  afterAll(() => browser.close())
  const cast = castOf(portal, browser, rules)
  const { officer, citizen, act, paper } = cast
  const file = (code: string, receiving?: string) => fileOne(portal, code, receiving)
  const limit = { timeout: 120_000 }

  test('ordinary: taken in, processed, finished, handed over', limit, async () => {
    const dossier = await file(marriage)
    await act('vu.lan', dossier, 'tiep-nhan', { submit: 'Tiếp nhận hồ sơ' })
    expect(await paper(dossier)).toContain('Mẫu số 01')
    await act('do.tuan', dossier, 'xu-ly', { submit: 'Chuyển sang đang xử lý' })
    await act('bui.hanh', dossier, 'tra-ket-qua', {
      fill: (it) => it.choose('Kết quả giải quyết', 'Đồng ý, có kết quả'),
      submit: 'Hoàn thành hồ sơ',
    })
    await act('vu.lan', dossier, 'ban-giao', {
      fill: (it) => it.choose('Người đến quầy đưa gì?', 'Giấy tiếp nhận'),
      submit: 'Ghi nhận đã trao',
    })
    expect(await (await citizen(dossier)).text()).toContain('Đã trả kết quả')
    expect((await state(portal, dossier)).status).toBe(10)
  })

  test('supplement: asked for item by item, sent, the work goes on', limit, async () => {
    const dossier = await file(marriage)
    await act('vu.lan', dossier, 'yeu-cau-bo-sung', { fill: askForMore, submit: 'Gửi yêu cầu bổ sung' })
    expect(await paper(dossier)).toContain('Mẫu số 02')
    const mai = await citizen(dossier)
    expect(await mai.text()).toContain('Hãy chụp lại dưới ánh sáng ban ngày')
    await mai.follow('Bổ sung giấy tờ')
    await mai.page
      .getByLabel('Chọn tệp')
      .first()
      .setInputFiles(await clearer())
    await mai.press('Gửi bổ sung')
    expect((await state(portal, dossier)).status).toBe(1)
    await act('vu.lan', dossier, 'tiep-nhan', { submit: 'Tiếp nhận hồ sơ' })
    expect((await state(portal, dossier)).status).toBe(2)
  })

  test('refusal: the applicant reads the reason and can start again', limit, async () => {
    const dossier = await file(marriage)
    const fill = async (it: Visitor) => {
      await it.within('Lý do từ chối').getByRole('radio').first().check()
      await it.type(/^Nói rõ với người nộp/, 'Giấy tờ không thuộc thủ tục này, bạn hãy nộp thủ tục ghi chú kết hôn.')
    }
    // First looked at: nothing is sent by that.
    const lan = await act('vu.lan', dossier, 'tu-choi', {
      fill,
      submit: 'Xem trước điều người nộp sẽ nhận',
      stays: true,
    })
    const preview = await lan.page.getByRole('main').innerText()
    expect(preview).toContain('bạn hãy nộp thủ tục ghi chú kết hôn')
    expect(preview).toContain('Mẫu số 03')
    expect((await state(portal, dossier)).status).toBe(1)
    await lan.press('Từ chối hồ sơ')
    expect(await paper(dossier)).toContain('Mẫu số 03')
    expect(await (await citizen(dossier)).text()).toContain('bạn hãy nộp thủ tục ghi chú kết hôn')
    expect((await state(portal, dossier)).status).toBe(3)
  })

  test('withdrawal by the applicant, stop by the agency', limit, async () => {
    const withdrawn = await file(marriage)
    const mai = await citizen(withdrawn)
    await mai.goto(`/ho-so/${withdrawn.id}/rut`)
    await mai.type(/^Vì sao bạn rút hồ sơ/, 'Tôi không cần giấy này nữa.')
    await mai.press('Rút hồ sơ')
    expect((await state(portal, withdrawn)).status).toBe(7)

    const stopped = await file(marriage)
    await act('vu.lan', stopped, 'tiep-nhan', { submit: 'Tiếp nhận hồ sơ' })
    await act('bui.hanh', stopped, 'dung', {
      fill: async (it) => {
        await it.choose('Vì sao dừng?', 'Có căn cứ pháp luật')
        await it.type(/^Lý do dừng/, 'Khoản 2 Điều 5: việc đang được Tòa án giải quyết.')
      },
      submit: 'Dừng hồ sơ',
    })
    const notice = await paper(stopped)
    if (rules.stopForm) expect(notice).toContain(rules.stopForm)
    else expect(notice).not.toContain('Mẫu số')
    expect((await state(portal, stopped)).status).toBe(8)
  })

  test('overdue: an apology with a new day, once', limit, async () => {
    const [late] = await portal.db<{ id: string }[]>`
      select d.id from dossiers.dossier d join dossiers.track t on t.dossier_id = d.id
      where d.status = 4 and d.current_due < now() and d.apology is null and d.agency_name like '%phường Ba Đình'
        and d.agency_name like 'Ủy ban%' and d.paused_at is null and (select count(*) from dossiers.track o where o.dossier_id = d.id) = 1
      limit 1`
    const dossier = (await findDossier(portal.db, late!.id))!
    const newDay = formatDay(dayOf(new Date(Date.now() + 40 * 86_400_000)), 'vi')
    await act('do.tuan', dossier, 'xin-loi', {
      fill: async (it) => {
        expect(await it.page.getByRole('main').innerText()).toContain('Đã muộn hơn luật cho phép')
        await it.type(/^Vì sao chưa trả được kết quả/, 'Đang chờ cơ quan khác trả lời xác minh.')
        await it.typeDay('Ngày hẹn mới', newDay)
      },
      submit: 'Gửi lời xin lỗi và hẹn lại',
    })
    expect(await paper(dossier)).toContain('Mẫu số 04')
    const after = await state(portal, dossier)
    expect(after.originalDue).toBe(dossier.originalDue)
    expect(after.currentDue! > dossier.currentDue!).toBe(true)
    const tuan = await officer('do.tuan')
    await tuan.goto(`/can-bo/ho-so/${dossier.id}`)
    expect(await tuan.page.locator('a[href*="/xin-loi"]').count()).toBe(0)
  })

  test('joined-up: each agency has its part, the applicant one page', limit, async () => {
    const dossier = await file(newbornCode)
    await act('vu.lan', dossier, 'tiep-nhan', { submit: 'Tiếp nhận hồ sơ' })
    await act('do.tuan', dossier, 'xu-ly', { submit: 'Chuyển sang đang xử lý' })
    await act('do.tuan', dossier, 'chuyen-buoc', { submit: 'Chuyển bước' })
    await act('bui.hanh', dossier, 'tra-ket-qua', {
      fill: (it) => it.choose('Kết quả giải quyết', 'Đồng ý, có kết quả'),
      submit: 'Hoàn thành hồ sơ',
    })
    const parts = (await state(portal, dossier)).tracks
    expect(parts.map((it) => it.status)).toEqual([9, 1, 1])
    await act('trinh.yen', dossier, 'tiep-nhan?phan=2', { submit: 'Tiếp nhận hồ sơ' })
    const text = await (await citizen(dossier)).text()
    for (const { agencyName } of parts) expect(text).toContain(agencyName)
    expect((await state(portal, dossier)).status).toBe(4)
  })

  test('non-territorial: taken in by one ward, sent to and settled by the other', limit, async () => {
    const dossier = await file(marriage, 'ngo.phuong')
    await act('ngo.phuong', dossier, 'tiep-nhan', { submit: 'Tiếp nhận hồ sơ' })
    await act('ngo.phuong', dossier, 'chuyen-ho-so', {
      fill: (it) => it.type(/^Giấy tờ bản giấy chuyển kèm/, 'Một bộ bản giấy'),
      submit: 'Chuyển hồ sơ',
    })
    const sent = await state(portal, dossier)
    await act('vu.lan', dossier, 'nhan-chuyen', { submit: 'Đã nhận đủ hồ sơ' })
    const received = await state(portal, dossier)
    expect(received.transfer!.receivedAt).not.toBeNull()
    // Decree 309/2026 counts from this receipt, at the latest from when it had to be sent; before it, from acceptance.
    if (rules.profile === 'by-date') expect(received.currentDue! <= sent.currentDue!).toBe(true)
    else expect(received.currentDue).toBe(sent.currentDue)
    expect(await (await citizen(dossier)).text()).toContain('Ủy ban nhân dân phường Ba Đình')
  })

  test('nobody saw a fault', async () => {
    expect(await cast.faults()).toEqual([])
  })

  /** The applicant's page of a paper names the form and the text it follows. */
  function castOf(at: TestPortal & { address: string }, with_: Browser, { javaScript, width, circular }: Rules) {
    const visitors = new Map<string, Promise<Visitor>>()
    const arrive = (key: string, phone: string, role: RegExp | undefined) => {
      const known = visitors.get(key) ?? signedIn(at, with_, { javaScript, width, phone, role })
      visitors.set(key, known)
      return known
    }
    const officerOf = (key: string) => {
      const { phone } = demoOfficers.find((it) => it.key === key)!
      return arrive(key, phone, /phường|xã|Bảo hiểm/)
    }
    return {
      officer: officerOf,
      async citizen(dossier: Dossier) {
        const { phone } = demoCitizens.find((it) => it.name === dossier.applicantName)!
        const visitor = await arrive(phone, phone, undefined)
        await visitor.goto(`/ho-so/${dossier.id}`)
        return Object.assign(visitor, { text: () => visitor.page.getByRole('main').innerText() })
      },
      /** Opens the page of an act, fills it in and sends it; afterwards the dossier's page says that it is done. */
      async act(key: string, dossier: Dossier, slug: string, it: Step) {
        const visitor = await officerOf(key)
        await visitor.goto(`/can-bo/ho-so/${dossier.id}/${slug}`)
        await it.fill?.(visitor)
        await visitor.press(it.submit)
        if (!it.stays) expect(await doneNotice(visitor).innerText()).toMatch(/^(Đã|Hồ sơ)/)
        return visitor
      },
      /** The last paper of the dossier, as the applicant sees it. */
      async paper(dossier: Dossier): Promise<string> {
        const { phone } = demoCitizens.find((it) => it.name === dossier.applicantName)!
        const visitor = await arrive(phone, phone, undefined)
        const acts = await listActs(at.db, dossier.id)
        await visitor.goto(`/ho-so/${dossier.id}/phieu/${acts.length}`)
        const text = await visitor.page.getByRole('main').innerText()
        if (text.includes('Mẫu số')) expect(text).toContain(circular)
        return text
      },
      async faults() {
        const all = await Promise.all(visitors.values())
        return all.flatMap((it) => it.faults)
      },
    }
  }
}

type Step = { fill?: (it: Visitor) => Promise<unknown>; submit: string; stays?: boolean }

const doneNotice = (who: Visitor): Locator => who.page.getByRole('status').or(who.page.getByRole('alert')).first()

const state = async ({ db }: TestPortal, { id }: Dossier) => (await findDossier(db, id))!

async function askForMore(it: Visitor): Promise<void> {
  await it.page.getByRole('main').getByRole('checkbox').first().check()
  await it.type(/sai hoặc thiếu ở đâu/, 'Ảnh bị mờ. Hãy chụp lại dưới ánh sáng ban ngày')
}

async function clearer() {
  const buffer = await samplePaper({
    agency: 'Demo',
    title: 'Bản chụp lại',
    lines: ['Chỉ để thử'],
    day: 'Ngày 20/11/2026',
  })
  return { name: 'chup-lai.pdf', mimeType: 'application/pdf', buffer }
}

async function signedIn(
  { address }: { address: string },
  browser: Browser,
  it: { javaScript: boolean; width: number; phone: string; role: RegExp | undefined },
): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, { address, javaScript: it.javaScript, width: it.width })
  await visitor.goto('/dang-nhap')
  await visitor.signIn(it.phone, demonstrationPassword)
  if (it.role) {
    await visitor.page.getByLabel(it.role).first().check()
    await visitor.press('Tiếp tục')
  }
  return visitor
}

let number = 7000
/** Filed today by the first citizen of the demonstration, to the committee of Ba Đình; `receiving` takes it in for it. */
async function fileOne(portal: TestPortal, code: string, receiving?: string): Promise<Dossier> {
  const { db } = portal
  const [procedure] = (await findProcedureByCode(db, code)) as Procedure[]
  const officers = await Promise.all(demoOfficers.map((it) => actorOfPerson(db, it.identityNumber, 'officer')))
  const stage = {
    services: portal,
    calendar: await loadCalendar(db),
    procedures: new Map([[code, procedure!]]),
    officers,
  }
  const story = { number: number++, ending: 'filed' as const, procedure: code, citizen: 0, paidAtCounter: false }
  const filled = (await fileStory(stage, story))!
  const unit = officers[demoOfficers.findIndex((it) => it.key === receiving)]?.agency
  const receivingAgency = unit && (await findAgency(db, unit.id))
  return db.begin((tx) =>
    fileDossier(tx, filled.citizen, {
      ...{ ...filled.filing, returnChannel: 'in-person' as const },
      ...(receivingAgency && { receivingAgency }),
    }),
  )
}
