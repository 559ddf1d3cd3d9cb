import { Value } from 'typebox/value'
import { describe, expect, test } from 'vitest'
import { lifeEvents, procedureRecord } from '#procedures'
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
