import type { Act } from '#platform/actor.ts'

/** The days on which the State works are the same for all: only the portal's administrators enter them. */
export const editCalendarAct: Act = { name: 'law.edit-calendar', roles: ['portal-administrator'] }
/** Office hours of an agency and everything below it. */
export const editOfficeHoursAct: Act = {
  name: 'law.edit-office-hours',
  roles: ['agency-administrator', 'portal-administrator'],
}

export const acts: readonly Act[] = [editCalendarAct, editOfficeHoursAct]
