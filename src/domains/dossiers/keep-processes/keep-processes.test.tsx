import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Value } from 'typebox/value'
import { dueOf, workingCalendar } from '#law'
import { browserOf } from '../../../../tests/support/desk.ts'
import { town } from '../../../../tests/support/dossiers.ts'
import { officerWith, partOfPolice, policeOf, strict } from '../../../../tests/support/joined.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { transferUntil } from '../transfer-dossier/transfer-rules.ts'
import { checkProcess } from '../processes/check-process.ts'
import { ordinaryProcess, processDocument, type ProcessDocument, type ProcessPart } from '../processes/process.ts'
import { enterStep, stepDue, workSteps } from '../processes/steps.ts'
import { calendarFile } from '../record-step/calendar-file.ts'
import { edited, readEdit } from './edit-process.ts'
import { compareLines, linesOf } from './process-lines.ts'
import { vi } from './keep-processes.vi.ts'

const calendar = workingCalendar([])
const faultsOf = (...parts: ProcessPart[]) =>
  checkProcess({ parts, consultationPauses: false }).map((fault) => fault.fault)

describe('rules', () => {
  it('[3.4-19.6] a sound process has no faults; each fault is found', () => {
    expect(checkProcess(ordinaryProcess)).toEqual([])
    expect(faultsOf(strict, partOfPolice())).toEqual([])
    expect(faultsOf({ ...strict, lead: false }, partOfPolice())).toEqual(['one-lead'])
    expect(faultsOf(strict, partOfPolice({ lead: true }))).toContain('one-lead')
    expect(faultsOf({ ...strict, after: ['police'] }, partOfPolice())).toEqual(['lead-waits'])
    expect(faultsOf(strict, partOfPolice({ after: ['nobody'] }))).toEqual(['unknown-part'])
    expect(faultsOf(strict, partOfPolice({ agency: { kind: 'own' } }))).toEqual(['own-twice'])
    expect(faultsOf(strict, partOfPolice({ key: 'main' }))).toContain('same-key')
    const other = partOfPolice({ key: 'tax', after: ['police'] })
    expect(faultsOf(strict, partOfPolice({ after: ['tax'] }), other)).toEqual(['cycle'])
    const [receive, examine, sign, back] = strict.steps as [
      never,
      (typeof strict.steps)[0],
      (typeof strict.steps)[0],
      never,
    ]
    expect(faultsOf({ ...strict, steps: [receive, { ...examine, share: 50 }, sign, back] })).toEqual(['shares'])
    expect(faultsOf({ ...strict, steps: [receive, examine, { ...sign, decides: false }, back] })).toEqual([
      'no-deciding-step',
    ])
    expect(faultsOf({ ...strict, steps: [examine, receive, sign, back] })).toEqual(['reception-first'])
    expect(faultsOf({ ...strict, steps: [back, examine, sign] })).toEqual(['return-last'])
  })

  it('[3.4-19.6] whatever waits for whatever: a circle is found exactly where there is one', () => {
    const keys = ['a', 'b', 'c', 'd']
    const graph = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 8 })
    fc.assert(
      fc.property(graph, (edges) => {
        const parts = keys.map((key, index) =>
          partOfPolice({ key, after: edges.filter(([from]) => from === index).map(([, to]) => keys[to]!) }),
        )
        const done = new Set<string>()
        for (let round = 0; round < keys.length; round++)
          for (const part of parts) if (part.after.every((key) => done.has(key))) done.add(part.key)
        expect(faultsOf(...parts).includes('cycle')).toBe(done.size < keys.length)
      }),
      { numRuns: 2000 },
    )
  })

  it('[3.4-19.1] steps taken at once end by the limit, in order, whatever the shares', () => {
    const shares = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 })
    const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(shares, moment, fc.integer({ min: 1, max: 30 }), (given, start, amount) => {
        const due = dueOf(calendar, start, { amount, unit: 'working-day' })
        const sum = given.reduce((a, b) => a + b, 0)
        let from = start
        for (const share of given) {
          const end = stepDue(calendar, { share: Math.floor((share * 100) / sum), hours: null }, { from, start, due })!
          expect(end >= from && end <= due).toBe(true)
          from = end
        }
      }),
      { numRuns: 2000 },
    )
    const at = { from: new Date('2026-03-02T01:00:00Z'), start: new Date('2026-03-02T01:00:00Z'), due: null }
    expect(stepDue(calendar, { share: null, hours: 4 }, at)).toEqual(new Date('2026-03-02T06:30:00.000Z'))
    expect(stepDue(calendar, { share: 50, hours: null }, at)).toBeNull()
    expect(enterStep(calendar, { part: strict, step: undefined }, at).mayDecide).toBe(true)
  })

  it('[3.3] sent the same working day; taken in after 15:00 or on a day off, at the start of the next', () => {
    const until = (moment: string) => transferUntil(calendar, new Date(`${moment}:00+07:00`)).toISOString()
    expect(until('2026-03-02T08:00')).toBe('2026-03-02T10:00:00.000Z')
    expect(until('2026-03-02T15:00')).toBe('2026-03-02T10:00:00.000Z')
    expect(until('2026-03-02T15:01')).toBe('2026-03-03T00:30:00.000Z')
    expect(until('2026-03-06T16:00')).toBe('2026-03-09T00:30:00.000Z')
    expect(until('2026-03-07T09:00')).toBe('2026-03-09T00:30:00.000Z')
  })

  it('a calendar file keeps its lines short and its words whole', () => {
    const file = calendarFile({
      ...{ uid: '1@x', stamp: new Date('2026-03-02T01:00:00Z'), from: new Date('2026-03-05T02:30:00Z'), minutes: 30 },
      ...{ title: 'UBND; hẹn, gặp', place: 'Số 1 phố Huế', text: `${'Mang theo bản chính. '.repeat(12)}\nCảm ơn` },
    })
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(file).toContain('SUMMARY:UBND\\; hẹn\\, gặp')
    expect(file.replaceAll('\r\n ', '')).toContain('\\nCảm ơn')
  })

  it('whatever buttons are pressed, the document stays one that the schema knows', () => {
    const press = fc.record({
      act: fc.constantFrom('add-part', 'remove-part', 'add-step', 'remove-step', 'up', 'down'),
      part: fc.nat(3),
      step: fc.nat(6),
    })
    fc.assert(
      fc.property(fc.array(press, { maxLength: 15 }), (presses) => {
        let document: ProcessDocument = ordinaryProcess
        for (const { act, part, step } of presses) {
          const at = document.parts[part % document.parts.length]!
          document = edited(document, readEdit(`${act}:${at.key}:${at.steps[step % at.steps.length]!.key}`)!)
          document = {
            ...document,
            parts: document.parts.slice(0, 10).map((it) => ({ ...it, steps: it.steps.slice(0, 28) })),
          }
        }
        expect([...Value.Errors(processDocument, document)]).toEqual([])
        expect(new Set(document.parts.map((it) => it.key)).size).toBe(document.parts.length)
        for (const it of document.parts) expect(workSteps(it).length).toBeLessThanOrEqual(it.steps.length)
      }),
      { numRuns: 500 },
    )
    expect(readEdit('drop:table')).toBeUndefined()
  })

  it('a comparison shows what came and what went', () => {
    expect(compareLines(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual([
      { text: 'a', change: 'same' },
      { text: 'x', change: 'added' },
      { text: 'b', change: 'removed' },
      { text: 'c', change: 'same' },
    ])
  })
})

describe('pages', async () => {
  const portal = await testPortal()
  const { db } = portal
  const here = await town(db)
  await policeOf(db)
  const administrator = await browserOf(portal, await officerWith(db, here.here.id, ['agency-administrator']))
  const stranger = await browserOf(portal, await officerWith(db, here.elsewhere.id, ['agency-administrator']))
  const leader = await browserOf(portal, here.leader)
  const begin = '/quan-tri/quy-trinh/moi'
  const start = async () =>
    String((await administrator.send(begin, begin, { procedure: here.procedure.code })).location)

  it('rights first: an administrator of the agency, nobody else', async () => {
    const draft = await start()
    for (const path of ['/quan-tri/quy-trinh', begin, draft, `${draft}/buoc?phan=main&buoc=sign`]) {
      expect((await leader.see(path)).status, path).toBe(403)
      const visitor = await portal.web.inject({ url: path, headers: { accept: 'text/html' } })
      expect(visitor.statusCode, path).toBe(303)
    }
    expect((await stranger.see(draft)).status).toBe(403)
    expect((await stranger.see('/quan-tri/quy-trinh')).$('main').text()).not.toContain(here.procedure.code)
    const token = String((await stranger.see('/quan-tri/quy-trinh/moi')).$('input[name=_token]').first().val())
    const form = new URLSearchParams({ _token: token, revision: '1', edit: 'add-step:main:' })
    expect((await stranger.post(draft, form)).status).toBe(403)
  })

  it('is written with buttons and forms, checked, published, compared', async () => {
    const draft = await start()
    expect((await administrator.see(draft)).$('svg').length).toBeGreaterThan(0)
    await administrator.send(draft, draft, { edit: 'add-step:main:' })
    const step = `${draft}/buoc?phan=main&buoc=buoc-1`
    const bad = await administrator.send(step, step, { name: '', kind: 'council', role: 'leader' })
    expect(bad.status).toBe(422)
    const fields = { name: 'Họp xét duyệt', kind: 'council', role: 'leader', share: '20' }
    expect((await administrator.send(step, step, { ...fields, hours: '4' })).status).toBe(422)
    expect((await administrator.send(step, step, { ...fields, unit: 'khong-co' })).status).toBe(422)
    expect((await administrator.send(step, step, fields)).status).toBe(303)
    const faulty = await administrator.see(draft)
    expect(faulty.$('main').text()).toContain(vi.faultTexts.shares)
    const publish = { edit: 'publish', 'from-day': '1', 'from-month': '1', 'from-year': '2031' }
    expect((await administrator.send(draft, draft, publish)).status).toBe(422)
    expect((await administrator.send(step, step, { ...fields, share: '' })).status).toBe(303)
    await administrator.send(draft, draft, { edit: 'add-part' })
    const part = `${draft}/phan?phan=phan-1`
    const facts = { name: 'Xác nhận cư trú', agency: 'group', group: 'Công an cấp Xã', after: 'main', share: '50' }
    expect((await administrator.send(part, part, { ...facts, group: 'Nhóm không có' })).status).toBe(422)
    expect((await administrator.send(part, part, { ...facts, after: 'phan-1' })).status).toBe(422)
    expect((await administrator.send(part, part, { ...facts, limit: '2x' })).status).toBe(422)
    expect((await administrator.send(part, part, facts)).status).toBe(303)
    expect((await administrator.send(draft, draft, { ...publish, 'from-year': '2020' })).status).toBe(422)
    const page = await administrator.see(draft)
    expect(page.$('main').text()).toContain(vi.sound)
    const form = new URLSearchParams({
      _token: String(page.$('input[name=_token]').first().val()),
      revision: '1',
      edit: 'add-part',
    })
    expect((await administrator.post(draft, form)).status).toBe(409)
    const first = String((await administrator.send(draft, draft, publish)).location)
    expect((await administrator.see(first)).$('main').text()).toContain('Họp xét duyệt')
    const again = await start()
    await administrator.send(again, again, { edit: 'remove-part:phan-1:' })
    await administrator.send(again, again, { edit: 'pauses' })
    const second = String((await administrator.send(again, again, publish)).location)
    const id = (path: string) => path.split('/').at(-1)
    const compared = await administrator.see(`/quan-tri/quy-trinh/so-sanh?tu=${id(first)}&den=${id(second)}`)
    expect(compared.$('del').text()).toContain('Xác nhận cư trú')
    expect(compared.$('ins').text()).toContain(vi.pauses)
    expect((await administrator.see('/quan-tri/quy-trinh')).$('main').text()).toContain(here.procedure.code)
    expect((await administrator.see(`/en${second}`)).$('h1').text()).toContain('Process')
  })

  it('nonsense gets a sentence, never a failure', async () => {
    expect((await administrator.send(begin, begin, { procedure: 'khong-co', agency: 'X' })).status).toBe(422)
    const draft = await start()
    expect((await administrator.send(draft, draft, { edit: 'drop:table' })).status).toBeLessThan(500)
    expect((await administrator.see(`${draft}/buoc?phan=x&buoc=y`)).status).toBe(404)
    expect((await administrator.see('/quan-tri/quy-trinh/so-sanh?tu=1&den=2')).status).toBeLessThan(500)
    expect(linesOf(ordinaryProcess, vi).length).toBe(6)
    await administrator.send(draft, draft, { edit: 'discard' })
    expect((await administrator.see(draft)).status).toBe(404)
  })
})
