import { Type } from 'typebox'
import type { Mount } from '#platform/mount.ts'
import { keepOfficeHours } from './agency-calendar.ts'
import { keepCalendar, loadReferenceCalendar } from './calendar.ts'
import { calendarImporter } from './import-calendar.ts'
import { type LawProfile, lawProfiles, usePinnedProfile } from './texts-in-force.ts'

const settings = Type.Object({
  LAW_PROFILE: Type.Unsafe<LawProfile>({ type: 'string', enum: [...lawProfiles], default: 'by-date' }),
})

export const law: Mount = {
  name: 'law',
  config: settings,
  reference: loadReferenceCalendar,
  async prepare(services) {
    usePinnedProfile(services.config.of(settings).LAW_PROFILE)
    await keepCalendar(services)
    await keepOfficeHours(services)
  },
  importers: [calendarImporter],
}
