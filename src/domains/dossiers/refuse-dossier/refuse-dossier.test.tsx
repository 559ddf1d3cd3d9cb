import { expect, test } from 'vitest'
import { findDossier, listActs } from '#dossiers'
import { actBrowser } from '../../../../tests/support/desk.ts'
import { filed, town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'

const portal = await testPortal()
const { db } = portal
const here = await town(db)

test('[3.2-1] refusing needs a kind of reason and words, and both reach the applicant', async () => {
  const receiver = await actBrowser(portal, here.receiver)
  const dossier = await filed(db, here)
  const page = await receiver.act(dossier.id, 'tu-choi', { text: 'không' })
  expect(page.status).toBe(422)
  expect(page.$('.govuk-error-summary a').length).toBe(2)
  const fields = { reason: 'khong-thuoc-tham-quyen', text: 'Hãy nộp tại Sở Tư pháp.' }
  expect((await receiver.act(dossier.id, 'tu-choi', fields)).status).toBe(303)
  expect((await findDossier(db, dossier.id))!.status).toBe(3)
  const reason = (await listActs(db, dossier.id)).at(-1)!.payload!.reason
  expect(reason).toBe('Không thuộc thẩm quyền của cơ quan. Hãy nộp tại Sở Tư pháp.')
})
