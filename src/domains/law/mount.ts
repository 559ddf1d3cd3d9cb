import { Type } from 'typebox'
import type { Mount } from '#platform/mount.ts'
import { acts } from './acts.ts'
import { keepOfficeHours } from './agency-calendar.ts'
import { keepCalendar, loadReferenceCalendar } from './calendar.ts'
import { mountEditCalendar } from './edit-calendar/calendar.routes.tsx'
import { mountImportCalendar } from './edit-calendar/import-calendar.routes.tsx'
import { calendarImporter } from './import-calendar.ts'
import { type LawProfile, lawProfiles, usePinnedProfile } from './texts-in-force.ts'

const settings = Type.Object({
  LAW_PROFILE: Type.Unsafe<LawProfile>({ type: 'string', enum: [...lawProfiles], default: 'by-date' }),
})

export const law: Mount = {
  name: 'law',
  acts,
  config: settings,
  reference: loadReferenceCalendar,
  async prepare(services) {
    usePinnedProfile(services.config.of(settings).LAW_PROFILE)
    await keepCalendar(services)
    await keepOfficeHours(services)
  },
  importers: [calendarImporter],
  routes(web, services) {
    mountEditCalendar(web, services)
    mountImportCalendar(web, services)
  },
}
