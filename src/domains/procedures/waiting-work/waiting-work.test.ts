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
const { db } = portal
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

test('whose turn it is learns it in the inbox and by e-mail, and nobody else', () =>
  on('2026-07-03', async () => {
    await db`update identity.account set email = 'kiem.tra@bo-mau.test' where id = ${checker.accountId}`
    const draft = await writtenDraft(author)
    const told = async (officer: Officer) =>
      db<{ kind: string; link: string; channels: string[] }[]>`
        select m.kind, m.link, array_agg(d.channel order by d.channel) as channels
        from notices.message m join notices.dispatch d on d.message_id = m.id
        where d.account_id = ${officer.accountId} and m.about = ${`procedure-draft:${draft.split('/').at(-1)!}`}
        group by m.id order by m.id`
    await author.send(draft, `${draft}/chuyen`, { move: 'send' })
    expect(await told(checker)).toMatchObject([
      { kind: 'procedures.to-check', link: `${draft}/kiem-tra`, channels: ['email', 'in-app'] },
    ])
    for (const one of [author, publisher, stranger]) expect(await told(one)).toEqual([])
    const remark = { verdict: 'return', 'remark-steps': 'Nói rõ nộp ở đâu' }
    await checker.send(`${draft}/kiem-tra`, `${draft}/kiem-tra`, remark)
    expect(await told(author)).toMatchObject([{ kind: 'procedures.returned', channels: ['in-app'] }])
    await checkedDraft(author, checker, draft)
    expect(await told(publisher)).toMatchObject([{ kind: 'procedures.checked', link: draft }])
    expect((await publisher.see('/thong-bao')).$('main').text()).toContain('Bản soạn thủ tục đã được kiểm tra')
    expect(await told(stranger)).toEqual([])
  }))
