import { expect, test } from 'vitest'
import { homeFigures } from '#dossiers'
import { at } from '#platform/clock.ts'
import { dossierIn } from '../../../../tests/support/accepted.ts'
import { town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { figuresOf } from './home-figures.ts'

const portal = await testPortal()
const { db } = portal

const counted = {
  ...{ ended: 40, withDue: 30, onTime: 29, late: 0, online: 20, mostName: 'Đăng ký mẫu', medianSeconds: 138_240 },
  procedures: 60,
}

test('figures are rounded so that they never say more than is true', () => {
  expect(figuresOf(counted)).toEqual({
    onTime: 96.6,
    online: 50,
    median: { procedure: 'Đăng ký mẫu', days: 1.6 },
    procedures: 60,
  })
  expect(figuresOf({ ...counted, withDue: 10_000, onTime: 9_999 })?.onTime).toBe(99.9)
  // Promised, past, and still open: late as well.
  expect(figuresOf({ ...counted, late: 10 })?.onTime).toBe(72.5)
  expect(figuresOf({ ...counted, withDue: 0, onTime: 0 })?.onTime).toBeNull()
  expect(figuresOf({ ...counted, medianSeconds: 30 })?.median.days).toBe(0.1)
  expect(figuresOf({ ...counted, ended: 19 })).toBeUndefined()
})

test('the front page shows them when twenty dossiers have ended, and forgets what is a month old', async () => {
  const here = await town(db)
  expect(await homeFigures(db)).toBeUndefined()
  expect((await portal.web.inject('/')).body).not.toContain('portal-figures')
  let last = ''
  for (let i = 0; i < 20; i++) {
    const { id } = await dossierIn(db, here, 9)
    last = id
  }
  const later = new Date(Date.now() + 61_000)
  const figures = await at(later, () => homeFigures(db))
  expect(figures).toMatchObject({ onTime: 100, online: 100, procedures: 1 })
  await dossierIn(db, here, 4)
  const muchLater = new Date(Date.now() + 20 * 86_400_000)
  expect((await at(muchLater, () => homeFigures(db)))?.onTime).toBe(95.2)
  portal.pages.forget('figures')
  expect((await portal.web.inject('/')).body).toContain('hồ sơ trả đúng hạn trong 30 ngày qua')
  expect((await portal.web.inject('/en')).body).toContain('results on time in the last 30 days')
  await db`update dossiers.dossier set ended_at = ended_at - interval '31 days' where id = ${last}`
  expect(await at(new Date(later.getTime() + 61_000), () => homeFigures(db))).toBeUndefined()
})
