import type { Mount } from '#platform/mount.ts'
import { acts } from './acts.ts'
import { mountAppointmentsOfDay } from './appointments-of-day/appointments-of-day.routes.tsx'
import { mountAppointments } from './booking/appointments.routes.tsx'
import { mountBook } from './booking/book.routes.tsx'
import { sweepReminders } from './booking/sweep-reminders.ts'
import { mountKeepSlots } from './keep-slots/keep-slots.routes.tsx'
import { mountCallNumbers } from './call-numbers/call-numbers.routes.tsx'
import { mountKeepOffice } from './keep-offices/keep-office.routes.tsx'
import { mountKeepParts } from './keep-offices/keep-parts.routes.tsx'
import { mountKioskLookUp } from './kiosk/look-up.routes.tsx'
import { mountKioskProcedures } from './kiosk/procedures.routes.tsx'
import { mountKiosk } from './kiosk/kiosk.routes.tsx'
import { problems } from './problems.ts'
import { mountScreen } from './screen/screen.routes.tsx'
import { mountSeeTicket } from './see-ticket/see-ticket.routes.tsx'
import { mountTakeNumber } from './take-number/take-number.routes.tsx'
import { mountWaitingTimes } from './waiting-times/waiting-times.routes.tsx'

export const counter: Mount = {
  name: 'counter',
  acts,
  problems,
  sweeps: (services) => [sweepReminders(services)],
  routes(web, services) {
    mountTakeNumber(web, services)
    mountSeeTicket(web, services)
    mountScreen(web, services)
    mountKiosk(web, services)
    mountKioskProcedures(web, services)
    mountKioskLookUp(web, services)
    mountWaitingTimes(web, services)
    mountCallNumbers(web, services)
    mountBook(web, services)
    mountAppointments(web, services)
    mountAppointmentsOfDay(web, services)
    mountKeepSlots(web, services)
    mountKeepOffice(web, services)
    mountKeepParts(web, services)
  },
}
