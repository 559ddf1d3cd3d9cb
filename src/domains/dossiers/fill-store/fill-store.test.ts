import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FileSlot } from '#eforms'
import type { StoreDocument } from '#documents'
import type { ProcedureRecord } from '#procedures'
import { fittingDocuments, isCalledLike } from '../attach-paper/fitting-documents.ts'
import { factsAbout } from './facts-about.ts'
import { holderOf } from './holder-of.ts'

const mai = {
  kind: 'person' as const,
  name: 'Lê Thị Mai',
  identityNumber: '001195990101',
  birthDate: '1995-04-12',
  gender: 'female' as const,
  taxCode: null,
}
const said = (answers: [semantic: string, value: unknown][]) =>
  answers.map(([semantic, value]) => ({ semantic, value }))

test('a fact enters only when the form names the party and says nothing of it that is not so', () => {
  const semantic = fc.constantFrom(
    ...['person.name', 'person.identityNumber', 'person.birthDate', 'person.gender', 'person.ethnicity'],
    ...['person.phone', 'organisation.name', 'organisation.taxCode', 'applicant.address', 'unknown.thing'],
  )
  const value = fc.constantFrom(
    'Lê Thị Mai',
    'lê thị  mai',
    '001195990101',
    '001195990102',
    '1995-04-12',
    'female',
    'Kinh',
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(semantic, value), { maxLength: 8 }), (given) => {
      const facts = factsAbout(mai, said(given))
      const names = given.filter(([id]) => id === 'person.name').map(([, it]) => it)
      const numbers = given.filter(([id]) => id === 'person.identityNumber').map(([, it]) => it)
      if (facts.length > 0) {
        expect(names.length + numbers.length).toBeGreaterThan(0)
        expect(names.every((it) => /^lê thị\s+mai$/i.test(it))).toBe(true)
        expect(numbers.every((it) => it === mai.identityNumber)).toBe(true)
        expect(given.every(([id, it]) => id !== 'person.birthDate' || it === mai.birthDate)).toBe(true)
      }
      for (const fact of facts) {
        expect(fact.semantic).not.toMatch(/^organisation|phone|unknown/)
        // What is said in two ways is in doubt.
        expect(new Set(given.filter(([id]) => id === fact.semantic).map(([, it]) => it)).size).toBe(1)
      }
    }),
    { numRuns: 3000 },
  )
})

test('examples: the own form, another’s birth date, only a phone number, an organisation', () => {
  const named = [
    ['person.name', 'LÊ THỊ MAI'],
    ['person.ethnicity', 'Kinh'],
  ] as [string, unknown][]
  expect(factsAbout(mai, said(named)).map((it) => it.semantic)).toEqual(['person.name', 'person.ethnicity'])
  expect(factsAbout(mai, said([...named, ['person.birthDate', '1960-01-01']]))).toEqual([])
  expect(factsAbout(mai, said([['person.ethnicity', 'Kinh']]))).toEqual([])
  expect(factsAbout(mai, said([...named, ['person.phone', '0900100101']])).length).toBe(2)
  const company = { ...mai, kind: 'organisation' as const, name: 'Công ty Mẫu', identityNumber: null, taxCode: '0109' }
  const both = [...named, ['organisation.taxCode', '0109'], ['applicant.address', { provinceCode: '01' }]]
  expect(factsAbout(company, said(both as [string, unknown][])).map((it) => it.semantic)).toEqual([
    'organisation.taxCode',
    'applicant.address',
  ])
  // Who acts for a company leaves nothing of themselves in its store.
  expect(factsAbout(company, said(named))).toEqual([])
})

test('a result goes to its owner; an applicant holds it only for somebody who has no store', () => {
  const of = (ownerPartyId: string | null, applicantPartyId: string | null, ownerName: string) =>
    holderOf({ ownerPartyId, applicantPartyId, ownerName, applicantName: 'Lê Thị Mai' })
  expect(of(null, 'mai', 'Lê Thị Mai')).toEqual({ partyId: 'mai', about: '' })
  expect(of(null, 'mai', 'Nguyễn An')).toEqual({ partyId: 'mai', about: 'Nguyễn An' })
  expect(of('an', 'mai', 'Nguyễn An')).toEqual({ partyId: 'an', about: '' })
  expect(of(null, null, 'Nguyễn An')).toBeUndefined()
})

const slot = { component: 'TP-1', label: { vi: 'Giấy khai sinh của trẻ', en: '' } } satisfies Partial<FileSlot>
const record = (acceptedResults?: string[]) =>
  ({
    componentGroups: [{ name: '', components: [{ code: 'TP-1', name: 'Giấy khai sinh', acceptedResults }] }],
  }) as unknown as ProcedureRecord
const stored = (it: Partial<StoreDocument>) =>
  ({
    kind: 'result',
    code: '',
    name: '',
    state: 'valid',
    validUntil: null,
    addedAt: new Date(0),
    ...it,
  }) as StoreDocument

test('what fits: the types that the record accepts, the same component, else the same name', () => {
  const fits = (it: Partial<StoreDocument>, accepted?: string[]) =>
    fittingDocuments(slot, record(accepted), [stored(it)]).length === 1
  expect(fits({ code: 'KQ.1' }, ['KQ.1'])).toBe(true)
  // A record that names results means these and no namesake.
  expect(fits({ code: 'KQ.2', name: 'Giấy khai sinh' }, ['KQ.1'])).toBe(false)
  expect(fits({ code: 'KQ.2', name: 'Giấy khai sinh' })).toBe(true)
  expect(fits({ kind: 'component', code: 'TP-1', name: 'x' }, ['KQ.1'])).toBe(true)
  expect(fits({ kind: 'component', name: 'Bản sao giấy khai sinh' }, ['KQ.1'])).toBe(true)
  expect(fits({ name: 'Trích lục khai tử' })).toBe(false)
  const gone = fittingDocuments(slot, record(), [
    stored({ name: 'Giấy khai sinh', validUntil: '2020-01-01', addedAt: new Date(9) }),
    stored({ name: 'Giấy khai sinh' }),
  ])
  expect(gone.map((it) => it.usable)).toEqual([true, false])
})

test('names are alike by whole phrases, and one or two words are no name', () => {
  expect(isCalledLike('Giấy khai sinh', 'GIẤY KHAI SINH (bản sao)')).toBe(true)
  expect(isCalledLike('Giấy phép', 'Giấy phép xây dựng')).toBe(false)
  expect(isCalledLike('khai sinh', 'Giấy khai sinh')).toBe(false)
  expect(isCalledLike('Giấy khai sin', 'Giấy khai sinh')).toBe(false)
  expect(isCalledLike('', '')).toBe(false)
})
