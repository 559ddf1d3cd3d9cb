// The test files of one worker share the program once it is loaded (vitest.config.ts), because loading it took longer than
// testing it. What a process keeps in memory of its database or configuration is therefore set back before each file.
import { readConfig } from '#platform/config.ts'
import { forgetOfficeHours } from '../../src/domains/law/agency-calendar.ts'
import { forgetCalendar } from '../../src/domains/law/calendar.ts'
import { usePinnedProfile } from '../../src/domains/law/texts-in-force.ts'
import { timeSettings, useTimeSettings } from '../../src/domains/dossiers/time-settings.ts'
import { rememberQueue } from '../../src/domains/notices/queue.ts'

forgetCalendar()
forgetOfficeHours()
usePinnedProfile('by-date')
useTimeSettings(readConfig({ NODE_ENV: 'test' }, [timeSettings]).of(timeSettings))
rememberQueue(undefined)
