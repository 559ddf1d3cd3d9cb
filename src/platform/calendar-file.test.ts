import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarFile } from './calendar-file.ts'

const it = {
  ...{ uid: 'a@b', stamp: new Date('2026-11-20T01:00:00Z'), from: new Date('2026-12-01T02:30:00Z'), minutes: 15 },
  ...{ title: 'Lịch hẹn', place: 'Số 1, phố Mẫu; tầng 2', text: 'Mang\ngiấy tờ' },
}

test('a calendar file has instants in UTC and escapes what RFC 5545 gives a meaning', () => {
  const file = calendarFile(it)
  expect(file).toContain('DTSTART:20261201T023000Z\r\nDTEND:20261201T024500Z\r\n')
  expect(file).toContain('LOCATION:Số 1\\, phố Mẫu\\; tầng 2\r\n')
  expect(file).toContain('DESCRIPTION:Mang\\ngiấy tờ\r\n')
})

test('no line is longer than 75 octets, and unfolding gives back what was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const clean = text.replaceAll(/\p{Cc}/gu, '')
      const file = calendarFile({ ...it, text: clean })
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      const unfolded = file.replaceAll('\r\n ', '')
      const said = /\r\nDESCRIPTION:([^\r]*)\r\n/.exec(unfolded)![1]!
      expect(said.replaceAll(/\\([\\;,])/g, '$1')).toBe(clean)
    }),
  )
})

test('a moved appointment replaces the older one, and the calendar rings when asked to', () => {
  const file = calendarFile({ ...it, sequence: 7, alarm: '-P1D', place: '' })
  expect(file).toContain('UID:a@b\r\nDTSTAMP:20261120T010000Z\r\nSEQUENCE:7\r\n')
  expect(file).toContain(
    'BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P1D\r\nDESCRIPTION:Lịch hẹn\r\nEND:VALARM\r\nEND:VEVENT',
  )
  expect(file).not.toContain('LOCATION')
  expect(calendarFile(it)).not.toContain('VALARM')
})
