import { dayOf, now } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import type { Service } from '../office/office.ts'
import { estimateWait } from './estimate-wait.ts'
import { linesOf } from './line.sql.ts'

/** The pace of the last two hours tells how long one waits. */
const windowMinutes = 120

export type ServiceLine = { service: Service; waiting: number; wait: number | undefined }

/** The lines of an office as they are now; `wait`: for whoever comes now, in minutes. */
export async function linesNow(db: Db, services: readonly Service[]): Promise<ServiceLine[]> {
  if (services.length === 0) return []
  const at = now()
  const since = new Date(at.getTime() - windowMinutes * 60_000)
  const lines = await linesOf(db, { officeId: services[0]!.officeId, day: dayOf(at), since })
  return services.map((service) => {
    const line = lines.find((it) => it.serviceId === service.id)
    const { waiting = 0, called = 0, booths = 0 } = line ?? {}
    const { expectedMinutes } = service
    return { service, waiting, wait: estimateWait({ ahead: waiting, called, windowMinutes, expectedMinutes, booths }) }
  })
}

/** For somebody with so many before them in this line. */
export async function waitFor(db: Db, service: Service, ahead: number): Promise<number | undefined> {
  const at = now()
  const since = new Date(at.getTime() - windowMinutes * 60_000)
  const lines = await linesOf(db, { officeId: service.officeId, day: dayOf(at), since })
  const { called = 0, booths = 0 } = lines.find((it) => it.serviceId === service.id) ?? {}
  return estimateWait({ ahead, called, windowMinutes, expectedMinutes: service.expectedMinutes, booths })
}
