import { expect, test } from 'vitest'
import type { FormDefinition } from '#eforms'
import { sessionOf } from '../../../../tests/support/accounts.ts'
import { answers, citizenBrowser } from '../../../../tests/support/citizen.ts'
import { town } from '../../../../tests/support/dossiers.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { sampleForm } from '../../../../tests/support/sample-form.ts'

const portal = await testPortal()
const { db } = portal
const text = (vi: string) => ({ vi, en: vi })
const inViet = { scope: '#/properties/bornAbroad', schema: { const: 'home' } }

/** The sample form with a last page about the mother, who is the applicant when the child was born in Viet Nam. */
const form: FormDefinition = {
  ...sampleForm,
  code: 'sample-mother',
  schema: {
    ...sampleForm.schema,
    properties: {
      ...sampleForm.schema.properties,
      motherName: {
        type: 'string',
        format: 'person-name',
        title: text('Họ tên của mẹ'),
        'x-semantic': 'person.name',
      },
    },
  },
  ui: {
    ...sampleForm.ui,
    elements: [
      ...sampleForm.ui.elements,
      {
        type: 'Category',
        key: 'mother',
        label: text('Mẹ của trẻ'),
        elements: [
          {
            type: 'Control',
            scope: '#/properties/motherName',
            options: { prefillWhen: { effect: 'SHOW', condition: inViet } },
          },
        ],
      },
    ],
  },
}
const it = await town(db, { form })
await db`update identity.party set name = 'Trần Thị Thử' where id = ${it.citizen.partyId}`
const { open, send, newDraft } = citizenBrowser(portal, await sessionOf(db, it.citizen.accountId))
const motherOn = async (draft: string) => (await open(`${draft}/trang/mother`)).$('[name="a.motherName"]').val()

test('an answer changed from the check leads to its place on the page, and back to the check', async () => {
  const draft = await newDraft(it.procedure.id)
  await send(await open(`${draft}/trang/child`), answers.child)
  const review = await open(`${draft}/kiem-tra`)
  const links = review.$('.govuk-summary-list__actions a').map((_, a) => review.$(a).attr('href'))
  expect(links.get()).toContain(`${draft}/trang/child?ve=kiem-tra#a-childName`)
  const page = await open(`${draft}/trang/child?ve=kiem-tra`)
  expect(page.$('#a-childName').length).toBe(1)
  const wrong = await send(page, { 'a.childName': '' })
  expect(wrong.status).toBe(422)
  expect((await send(wrong, { 'a.childName': 'Nguyễn An' })).to).toBe(`${draft}/kiem-tra`)
})

test('a page with errors says so once in its title', async () => {
  const draft = await newDraft(it.procedure.id)
  const wrong = await send(await open(`${draft}/trang/child`), { 'a.childName': '' })
  expect(wrong.$('title').text()).toMatch(/^Lỗi: Trẻ/)
  const english = await open(`/en${draft}/trang/child`)
  expect(english.$('title').text()).not.toMatch(/Error/)
  expect((await send(english, { 'a.childName': '' })).$('title').text()).toMatch(/^Error: (?!Error)/)
})

test('who said to be the mother is not asked for her name again; what she answers stays', async () => {
  const draft = await newDraft(it.procedure.id)
  expect(await motherOn(draft)).toBeFalsy()
  await send(await open(`${draft}/trang/child`), { ...answers.child, 'a.bornAbroad': 'abroad', 'a.country': 'Lào' })
  expect(await motherOn(draft)).toBeFalsy()
  await send(await open(`${draft}/trang/child`), answers.child)
  expect(await motherOn(draft)).toBe('Trần Thị Thử')
  await send(await open(`${draft}/trang/mother`), { 'a.motherName': 'Trần Thị Khác' })
  expect(await motherOn(draft)).toBe('Trần Thị Khác')
  // An answer taken away on purpose does not come back.
  await send(await open(`${draft}/trang/mother`), { 'a.motherName': '' })
  expect(await motherOn(draft)).toBeFalsy()
})
