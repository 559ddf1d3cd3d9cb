import { expect, test } from 'vitest'
import { at } from '#platform/clock.ts'
import {
  checkedDraft,
  ministry,
  type Officer,
  preparedDecision,
  writtenDraft,
} from '../../../../tests/support/ministry.ts'
import { testPortal } from '../../../../tests/support/portal.ts'

const portal = await testPortal()
const { author, colleague, checker, publisher, everything, stranger } = await ministry(portal)
const on = <T>(day: string, work: () => Promise<T>) => at(new Date(`${day}T09:00:00+07:00`), work)

async function waitingFor(officer: Officer) {
  const { $ } = await officer.see('/quan-tri')
  return $('main .govuk-task-list__item')
    .toArray()
    .map((it) => [$(it).find('a').attr('href'), $(it).find('.govuk-task-list__status').text().trim()])
}

test('each officer sees first what waits for them, and nobody what waits for others', () =>
  on('2026-07-01', async () => {
    for (const one of [author, checker, publisher]) expect(await waitingFor(one)).toEqual([])
    const draft = await writtenDraft(author)
    expect(await waitingFor(author)).toEqual([[draft, 'Đang soạn']])
    expect(await waitingFor(colleague)).toEqual([])
    await author.send(draft, `${draft}/chuyen`, { move: 'send' })
    expect(await waitingFor(author)).toEqual([])
    expect(await waitingFor(checker)).toEqual([[`${draft}/kiem-tra`, 'Chờ bạn kiểm tra']])
    const remark = { verdict: 'return', 'remark-steps': 'Nói rõ nộp ở đâu' }
    await checker.send(`${draft}/kiem-tra`, `${draft}/kiem-tra`, remark)
    for (const one of [author, colleague]) expect(await waitingFor(one)).toEqual([[draft, 'Được trả lại để sửa']])
    await checkedDraft(author, checker, draft)
    expect(await waitingFor(publisher)).toEqual([[draft, 'Chờ đưa vào quyết định']])
    const facts = { number: '1/QĐ-BM', signedOn: '2026-07-01', effectiveOn: '2026-08-01' }
    const decision = await preparedDecision(portal, author, { ...facts, drafts: [draft] })
    expect(await waitingFor(publisher)).toEqual([[decision, 'Chờ công bố']])
    await on('2026-07-16', async () =>
      expect(await waitingFor(publisher)).toEqual([[decision, 'Quá hạn đưa lên Cổng từ ngày 15/07/2026']]),
    )
    await publisher.send(decision, `${decision}/cong-bo`, {})
    for (const one of [author, checker, publisher, stranger]) expect(await waitingFor(one)).toEqual([])
  }))

test('what somebody wrote does not wait for their own check', () =>
  on('2026-07-02', async () => {
    const own = await writtenDraft(everything)
    await everything.send(own, `${own}/chuyen`, { move: 'send' })
    expect(await waitingFor(everything)).toEqual([])
    expect(await waitingFor(checker)).toEqual([[`${own}/kiem-tra`, 'Chờ bạn kiểm tra']])
  }))
