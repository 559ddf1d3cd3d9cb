import type { Mount } from '#platform/mount.ts'
import { acts } from './acts.ts'
import { mountCallNumbers } from './call-numbers/call-numbers.routes.tsx'
import { mountKeepOffice } from './keep-offices/keep-office.routes.tsx'
import { mountKeepParts } from './keep-offices/keep-parts.routes.tsx'
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
  routes(web, services) {
    mountTakeNumber(web, services)
    mountSeeTicket(web, services)
    mountScreen(web, services)
    mountKiosk(web, services)
    mountWaitingTimes(web, services)
    mountCallNumbers(web, services)
    mountKeepOffice(web, services)
    mountKeepParts(web, services)
  },
}
