import { expect, it, test } from 'vitest'
import { agencyByCode } from '#catalogues'
import { actorOf, grantRole } from '#identity'
import type { Role } from '#platform/actor.ts'
import { at } from '#platform/clock.ts'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { person } from '../../../../tests/support/accounts.ts'
import { browserOf } from '../../../../tests/support/desk.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { keepHandling } from './keep-handling.ts'
import { findByTypedCode } from '../look-up-dossier/look-up-dossier.ts'
import { remindOfDrafts } from '../remind-drafts/remind-drafts.ts'
import { versionsOf } from '../handling/handling-rule.sql.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)
const { code } = here.procedure
const url = `/quan-tri/quy-tac-xu-ly/${code}`
const friday = new Date('2026-11-27T02:00:00Z')

async function administrator(role: Role, agency: string | null) {
  const { accountId } = await person(db)
  const agencyId = agency === null ? null : (await agencyByCode(db, agency))!.id
  await db.begin((tx) => grantRole(tx, { accountId, role, agencyId }))
  const actor = await actorOf(db, accountId, 'officer')
  return { actor, ...(await at(friday, () => browserOf(portal, actor))) }
}
const ministry = await administrator('agency-administrator', 'G15')

const day = (date: string) => {
  const [year, month, dayOfMonth] = date.split('-')
  return { 'validFrom-day': dayOfMonth!, 'validFrom-month': month!, 'validFrom-year': year! }
}
const right = {
  ...{ decision: 'Luật Mẫu 2026, điều 7', supplementsAllowed: '2', supplementsGround: 'Luật Mẫu điều 5' },
  ...{ supplementEffect: 'restart', supplementDays: '15', graceDays: '0', pauseOnFinancialDuty: 'record' },
  ...{ remoteDays: '5', remoteCommunes: '00070', tacitDecision: 'consent', tacitGround: 'Luật Mẫu điều 7' },
  ...{ tacitAmount: '7', tacitUnit: 'day', acceptWithinWorkingHours: '4', ...day('2026-11-27') },
}

test('only the agency that publishes the procedure, or the portal’s administrators', async () => {
  for (const [role, agency, status] of [
    ['agency-administrator', 'G12', 403],
    ['procedure-author', 'G15', 403],
    ['portal-administrator', null, 200],
  ] as const) {
    const other = await administrator(role, agency)
    await at(friday, async () => {
      expect((await other.see(url)).status).toBe(status)
      const version = { procedureCode: code, agency: null, validFrom: '2026-11-27', decision: 'thử', rules: null }
      const kept = db.begin((tx) => keepHandling(tx, other.actor, version))
      if (status === 403) await expect(kept).rejects.toMatchObject({ code: 'forbidden' })
      else await kept
    })
  }
  await at(friday, async () => {
    expect((await ministry.see('/quan-tri/quy-tac-xu-ly/9.999999')).status).toBe(404)
    const list = '/quan-tri/quy-tac-xu-ly'
    expect((await ministry.see(`${list}?ma=9.999999`)).$('main').text()).toContain('Không có thủ tục mang mã')
    expect((await ministry.see(list)).$('main').text()).toContain(code)
  })
})

test('what is wrong is said at its field, and what was typed stays', async () => {
  const wrong = async (fields: Record<string, string>) => {
    const page = await at(friday, () => ministry.send(url, url, { ...right, ...fields }))
    expect(page.status).toBe(422)
    return page.$
  }
  const links = async (fields: Record<string, string>) =>
    (await wrong(fields))('.govuk-error-summary a')
      .map((_, a) => a.attribs.href)
      .get()
  expect(await links({ supplementsGround: '' })).toEqual(['#supplementsGround'])
  expect(await links({ tacitGround: '' })).toEqual(['#tacitGround'])
  expect(await links({ remoteCommunes: '99999' })).toEqual(['#remoteCommunes'])
  expect(await links({ remoteCommunes: 'xã A' })).toEqual(['#remoteCommunes'])
  expect(await links({ agencyCode: 'X99' })).toEqual(['#agencyCode'])
  expect(await links(day('2026-11-26'))).toEqual(['#validFrom'])
  expect(await links({ graceDays: '-1' })).toEqual(['#graceDays'])
  expect((await wrong({ supplementDays: 'mười' }))('#supplementDays').val()).toBe('mười')
  expect((await wrong({ decision: '' }))('#remoteCommunes').text()).toBe('00070')
})

it('[0-R0.1] a dossier has a copy of the rules of the day it was received', async () => {
  await at(friday, async () => {
    expect((await ministry.send(url, url, right)).status).toBe(303)
    const page = (await ministry.see(`${url}?xong=1`)).$('main').text()
    expect(page).toContain('Im lặng hết 7 ngày là đồng ý, theo Luật Mẫu điều 7.')
    const dossier = await filed(db, here)
    expect(dossier.acceptBy).toBe('2026-11-27T07:30:00.000Z')
    const accepted = await dossierIn(db, here, 2)
    // Seven days after Friday the 27th: another Friday.
    expect(accepted.tacitDue).toBe('2026-12-04T10:00:00.000Z')
    expect((await ministry.send(url, url, { ...right, ended: 'yes' })).status).toBe(303)
    expect((await dossierIn(db, here, 2)).tacitDue).toBeNull()
    const versions = await versionsOf(db, code)
    expect(versions.at(-1)).toMatchObject({ rules: null, agencyPath: '/' })
    await expect(db`delete from dossiers.handling_rule`).rejects.toThrow(/cannot be/)
  })
})

it('[3.10-13.3] the code of a dossier in a nation-wide centralised system has its owner’s digits', async () => {
  await at(friday, async () => {
    const central = { ...right, centralOwner: 'G12', centralSystem: 'Hệ thống thuế tập trung' }
    const faults = async (fields: Record<string, string>) =>
      (await ministry.send(url, url, { ...central, ...fields }))
        .$('.govuk-error-summary a')
        .map((_, a) => a.attribs.href)
        .get()
    expect(await faults({ centralOwner: 'H26.1' })).toEqual(['#centralOwner'])
    expect(await faults({ centralOwner: 'Y99' })).toEqual(['#centralOwner'])
    expect(await faults({ centralOwner: '' })).toEqual(['#centralOwner'])
    expect(await faults({ centralSystem: '' })).toEqual(['#centralSystem'])
    expect((await ministry.send(url, url, central)).status).toBe(303)
    const page = await ministry.see(url)
    expect(page.$('main').text()).toContain('Giải quyết trên hệ thống tập trung toàn quốc “Hệ thống thuế tập trung”')
    expect(page.$('#centralOwner').val()).toBe('G12')
    const { code: given, id } = await dossierIn(db, here, 2)
    expect(given).toMatch(/^H26[.\d]*-261127-120001$/)
    // People find it by that code, however they type it.
    expect((await ministry.see(`/tra-cuu?ma=${given}`)).$('main').text()).toContain('Trạng thái: Được tiếp nhận')
    expect((await findByTypedCode(db, ` ${given!.toLowerCase()} `))!.id).toBe(id)
  })
})

test('an unfinished draft is told of after three and after twenty days, once each, and anew after it was saved', async () => {
  const citizen = await at(friday, () => browserOf(portal, here.citizen.actor))
  const start = `/ho-so/nop/${here.procedure.id}`
  const draft = await at(
    friday,
    async () =>
      String((await citizen.send(start, start, {})).location)
        .split('/')
        .at(-1)!,
  )
  const count = async () =>
    (await db`select 1 from notices.message where kind = 'dossiers.draft-reminder' and about = ${`draft:${draft}`}`)
      .length
  const after = (days: number) =>
    at(new Date(friday.getTime() + days * 86_400_000), () =>
      Promise.all([remindOfDrafts(portal), remindOfDrafts(portal)]),
    )
  await after(2.9)
  expect(await count()).toBe(0)
  await after(3)
  await after(4)
  expect(await count()).toBe(1)
  await after(20)
  await after(40)
  expect(await count()).toBe(2)
})
