import { readFileSync } from 'node:fs'
import { Value } from 'typebox/value'
import { describe, expect, test } from 'vitest'
import { checkDefinition, type FormDefinition } from '#eforms'
import { checkRules, lifeEvents, procedureRecord } from '#procedures'
import { roles as allRoles } from '#platform/actor.ts'
import { demoAgencies, demoUnits } from './agencies.ts'
import { demoForms } from './forms/index.ts'
import { demoBusinesses, demoCitizens, demoOfficers } from './people.ts'
import { demoProcedures } from './procedures/index.ts'

const known = new Set<string>(lifeEvents.map((it) => it.name.vi))

describe('procedures', () => {
  test('there are at least forty, each with its own code', () => {
    const codes = demoProcedures.map((it) => it.code)
    expect(codes.length).toBeGreaterThanOrEqual(40)
    expect(new Set(codes).size).toBe(codes.length)
  })

  test.each(demoProcedures.map((it) => [it.code, it] as const))('%s is a whole record', (_, record) => {
    expect([...Value.Errors(procedureRecord, record)]).toEqual([])
    expect(record.summary.split('. ').length, 'two sentences').toBeGreaterThanOrEqual(2)
    expect(record.summary.length).toBeGreaterThan(60)
    expect(record.steps.length).toBeGreaterThanOrEqual(2)
    expect(record.channels.length).toBeGreaterThan(0)
    expect(record.results.length).toBeGreaterThan(0)
    expect(record.legalBases.length).toBeGreaterThan(0)
    expect(record.legalBases.filter((it) => it.name === undefined)).toEqual([])
    expect(record.subjects.filter((it) => it.name === undefined)).toEqual([])
    expect(record.componentGroups.flatMap((it) => it.components).length).toBeGreaterThan(0)
    expect(record.lifeEvents.filter((it) => !known.has(it))).toEqual([])
    expect(JSON.stringify(record).normalize('NFC')).toBe(JSON.stringify(record))
  })

  test.each(
    demoProcedures.flatMap((it) => (it.rules ? [[it.code, it] as const] : [])),
  )('%s: questions, rules and tables are sound, and their examples hold', (_, record) => {
    expect(checkRules(record.rules!, record, '2026-11-27')).toEqual([])
    const law = record.rules!.eligibility.map((it) => it.source)
    expect(law.filter((it) => it === '')).toEqual([])
    expect(record.rules!.examples.length).toBeGreaterThan(1)
  })

  test('every kind that the pages must show is among them', () => {
    const channels = (code: string) => demoProcedures.find((it) => it.code === code)!.channels
    expect(demoProcedures.some((it) => it.levels.includes('ministry') && it.promulgator.code === 'G15')).toBe(true)
    expect(demoProcedures.some((it) => it.channels.every((way) => way.channel !== 'online'))).toBe(true)
    expect(demoProcedures.some((it) => new Set(it.cases.map((one) => one.limit.amount)).size > 1)).toBe(true)
    expect(channels('1.004222').map((it) => it.fees[0]?.amount)).toEqual([10_000, 20_000])
    expect(channels('1.000656')[0]?.fees[0]).toMatchObject({ amount: null })
    for (const { name } of lifeEvents.filter((it) => it.audience === 'citizen')) {
      const shown = demoProcedures.some((it) => it.lifeEvents.includes(name.vi))
      expect.soft(shown, name.vi).toBe(true)
    }
  })
})

describe('forms', () => {
  const official = readFileSync(new URL('./forms/official-questions.md', import.meta.url), 'utf8')
  const table = official.split('\n').flatMap((row) => {
    const [, code, number, question] = row.split('|').map((it) => it.trim())
    return code && number && question && /\d/.test(number) ? [{ code, number }] : []
  })
  const numbersOf = (form: FormDefinition) => {
    const inside = Object.values(form.schema.properties).flatMap((it) => [
      it,
      ...(it.items?.type === 'object' ? Object.values(it.items.properties) : []),
    ])
    return inside.flatMap((it) => it['x-official'] ?? []).sort()
  }

  test('each form is for one procedure of the demonstration', () => {
    const codes = demoForms.map((it) => it.form.code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(demoForms.filter((it) => !demoProcedures.some((one) => one.code === it.procedure))).toEqual([])
  })

  test.each(demoForms.map((it) => [it.form.code, it] as const))('%s is a sound definition', (_, { form }) => {
    expect(checkDefinition(form)).toEqual([])
    expect(JSON.stringify(form).normalize('NFC')).toBe(JSON.stringify(form))
    expect(form.routing).toBeDefined()
    expect(form.applicantName).toBeDefined()
  })

  test.each(
    demoForms.map((it) => [it.form.code, it] as const),
  )('%s: every file slot is a paper of the procedure', (_, it) => {
    const record = demoProcedures.find((one) => one.code === it.procedure)!
    const papers = record.componentGroups.flatMap((group) => group.components.map((one) => one.code))
    expect(it.form.files.filter((slot) => !papers.includes(slot.component))).toEqual([])
    expect(record.channels.some((way) => way.channel === 'online')).toBe(true)
  })

  test.each(
    demoForms.map((it) => [it.form.code, it.form] as const),
  )('%s asks what the paper form asks', (code, form) => {
    const numbers = table.filter((it) => it.code === code).map((it) => it.number)
    expect(numbers.length).toBeGreaterThan(0)
    expect(numbersOf(form)).toEqual([...numbers].sort())
  })

  test('a paper that is not required says when it may be left out', () => {
    const silent = demoForms.flatMap(({ form }) =>
      form.files.filter((it) => !it.required && !it.hint).map((it) => `${form.code}: ${it.key}`),
    )
    expect(silent).toEqual([])
  })

  test('an office to visit is named by its commune: nobody knows its house number', () => {
    const asksHouse = ({ form }: (typeof demoForms)[number]) =>
      form.routing?.kind === 'choice' &&
      (form.schema.properties[form.routing.from.slice(1)]?.['x-detail'] ?? 'full') === 'full'
    expect(demoForms.filter(asksHouse).map((it) => it.form.code)).toEqual([])
  })

  test('conditions, repeated groups and files are among them', () => {
    const texts = demoForms.map((it) => JSON.stringify(it.form))
    expect(texts.filter((it) => it.includes('"condition"')).length).toBeGreaterThanOrEqual(3)
    expect(texts.filter((it) => it.includes('"detail"')).length).toBeGreaterThanOrEqual(3)
    expect(demoForms.filter((it) => it.form.files.length > 0).length).toBeGreaterThanOrEqual(3)
  })
})

describe('agencies and people', () => {
  const keys = demoAgencies.map((it) => it.key)
  const everybody = [...demoCitizens, ...demoOfficers]

  test('parents come first and nobody is named twice', () => {
    expect(new Set(keys).size).toBe(keys.length)
    demoAgencies.forEach(({ parent }, at) => {
      if (parent) expect(keys.slice(0, at)).toContain(parent)
    })
    const codes = demoAgencies.flatMap((it) => it.codes ?? []).map((it) => it.code)
    expect(new Set(codes).size).toBe(codes.length)
  })

  test('every online procedure of a commune has somebody in each of the four', () => {
    for (const { code } of demoUnits.communes) {
      const groups = demoAgencies
        .filter((it) => it.covers?.includes(code) || it.unitCode === code)
        .flatMap((it) => it.groups ?? [])
      expect(groups).toEqual(expect.arrayContaining(['Ủy ban nhân dân cấp xã', 'Công an cấp Xã']))
    }
  })

  test('numbers, phones and e-mails differ and have their form', () => {
    for (const one of everybody) {
      expect(one.identityNumber).toMatch(/^\d{12}$/)
      expect(one.phone).toMatch(/^09\d{8}$/)
      expect(one.email).toMatch(/@example\.vn$/)
    }
    for (const part of ['key', 'identityNumber', 'phone', 'email', 'name'] as const)
      expect(new Set(everybody.map((it) => it[part])).size).toBe(everybody.length)
  })

  test('officers and members are of agencies and people that exist', () => {
    for (const { agency } of demoOfficers) if (agency !== null) expect(keys).toContain(agency)
    const citizens = demoCitizens.map((it) => it.key)
    for (const { members } of demoBusinesses) expect(citizens).toEqual(expect.arrayContaining(members))
    const roles = new Set(demoOfficers.flatMap((it) => it.roles))
    expect([...roles].sort()).toEqual([...allRoles].sort())
  })
})
