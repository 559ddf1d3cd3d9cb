import { Value } from 'typebox/value'
import { rowFormat, rowImporter } from '#platform/importer.ts'
import { system } from '#platform/actor.ts'
import { writeCalendarDay } from './calendar.sql.ts'
import { calendarDay, calendarTopic, entryOf } from './calendar.ts'

/** Holidays as the yearly notice decides them: day, kind, status, name, decision. */
export const calendarImporter = rowImporter({
  kind: 'calendar',
  summary: 'days off and worked Saturdays: day, kind, status, name, decision',
  topic: calendarTopic,
  formats: [
    rowFormat({
      columns: ['day', 'kind', 'status', 'name', 'decision'],
      read(values) {
        const [fault] = Value.Errors(calendarDay, values)
        if (fault) throw new Error(`${fault.instancePath.slice(1)} ${fault.message}`)
        return Value.Parse(calendarDay, values)
      },
      save: async (tx, day) => void (await writeCalendarDay(tx, day, entryOf(system, 'import'))),
    }),
  ],
})
