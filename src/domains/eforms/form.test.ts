import { expect, test } from 'vitest'
import { sampleForm } from '../../../tests/support/sample-form.ts'
import { testDatabase } from '../../../tests/support/portal.ts'
import { currentForm, findFormVersion, officialQuestions, prefillAnswers, saveForm } from './index.ts'

const db = await testDatabase()

test('unchanged content makes no version, changed content one, and old ones stay', async () => {
  const first = await db.begin((tx) => saveForm(tx, sampleForm))
  // The order of keys is no change.
  const { ui, ...rest } = structuredClone(sampleForm)
  const again = await db.begin((tx) => saveForm(tx, { ui, ...rest }))
  expect(again).toMatchObject({ id: first.id, number: 1 })
  const changed = { ...sampleForm, source: 'changed' }
  const second = await db.begin((tx) => saveForm(tx, changed))
  expect(second.number).toBe(2)
  expect((await findFormVersion(db, first.id))?.definition).toEqual(sampleForm)
  expect(await currentForm(db, 'sample')).toEqual(second)
  expect((await db.begin((tx) => saveForm(tx, sampleForm))).number).toBe(3)
})

test('two writers at once make versions one after the other', async () => {
  const versions = await Promise.all(
    ['a', 'b', 'a'].map((source) => db.begin((tx) => saveForm(tx, { ...sampleForm, code: 'twice', source }))),
  )
  expect(versions.map((it) => it.number).sort()).toEqual(expect.arrayContaining([1, 2]))
  expect(new Set(versions.map((it) => `${it.number} ${it.definition.source}`)).size).toBe(
    new Set(versions.map((it) => it.id)).size,
  )
})

test('the order of properties survives the database', async () => {
  const { id } = await db.begin((tx) => saveForm(tx, { ...sampleForm, code: 'order' }))
  const items = (await findFormVersion(db, id))!.definition.schema.properties.children!.items as object
  expect(JSON.stringify(items)).toBe(JSON.stringify(sampleForm.schema.properties.children!.items))
})

test('a faulty form is refused with what and where', async () => {
  const faulty = { ...sampleForm, code: 'faulty', ownerName: '/nobody' }
  await expect(db.begin((tx) => saveForm(tx, faulty))).rejects.toMatchObject({
    code: 'form-definition-faulty',
    details: { faults: [{ at: '/ownerName', what: '/nobody is no text that is asked' }] },
  })
})

test('what is known is filled in by its meaning, unless it would be wrong', () => {
  const known = {
    'person.name': 'Lê Thị Hoa',
    'person.identityNumber': '12',
    'person.address': { provinceCode: '01', communeCode: '00004', detail: null },
    'person.phone': '0912345678',
  }
  expect(prefillAnswers(sampleForm, known)).toEqual({
    applicantName: 'Lê Thị Hoa',
    place: { provinceCode: '01', communeCode: '00004', detail: null },
  })
})

test('the questions of the paper form come in its order', () => {
  expect(officialQuestions(sampleForm).map(({ number, pointer, semantic }) => [number, pointer, semantic])).toEqual([
    ['2', '/childName', null],
    ['3', '/children/*/name', null],
    ['10', '/applicantName', 'person.name'],
  ])
})
