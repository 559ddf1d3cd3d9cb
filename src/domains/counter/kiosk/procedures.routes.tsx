import { type Static, Type } from 'typebox'
import { findProcedure, findProcedureByCode, type ProcedureFound, proceduresNamed, procedureTitle } from '#procedures'
import { calendarOf } from '#law'
import { now } from '#platform/clock.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { sendPage } from '#ui/send-page.tsx'
import type { Service } from '../office/office.ts'
import { servicesOf } from '../office/office.sql.ts'
import { demandOffice, id, officeParams } from '../office/params.ts'
import { receptionAt } from '../office/reception.ts'
import { urls } from '../urls.ts'
import { isKioskOf } from './kiosk-device.ts'
import { KioskProcedurePage, KioskProceduresPage } from './procedures.page.tsx'

type Params = { Params: Static<typeof officeParams> }
const procedureParams = Type.Object({ office: id, procedure: Type.String({ format: 'uuid' }) })

/** On a kiosk: what one needs for a procedure, and a number for it. */
export function mountKioskProcedures(web: Web, services: Services): void {
  const { db } = services

  web.get<Params & { Querystring: { q?: string } }>(
    urls.kioskProcedures(':office'),
    { schema: { hide: true, params: officeParams } as never },
    async (request, reply) => {
      const office = await demandOffice(db, request.params.office)
      const { q } = request.query
      const asked = typeof q === 'string' ? q.trim().slice(0, 200) : ''
      const found = asked === '' ? await usual(await openServices(office.id)) : proceduresNamed(services, asked)
      return sendPage(request, reply, <KioskProceduresPage {...{ office, asked, found }} />)
    },
  )

  web.get<{ Params: Static<typeof procedureParams> }>(
    urls.kioskProcedure(':office', ':procedure'),
    { schema: { hide: true, params: procedureParams } as never },
    async (request, reply) => {
      const office = await demandOffice(db, request.params.office)
      const procedure = await findProcedure(db, request.params.procedure)
      if (!procedure) throw new Problem('not-found')
      const reception = receptionAt(office, await calendarOf(db, office.agencyPath), now())
      const line = reception === 'open' ? lineFor(await openServices(office.id), procedure.code) : undefined
      const isKiosk = await isKioskOf(db, request, office.id)
      return sendPage(request, reply, <KioskProcedurePage {...{ office, procedure, reception, line, isKiosk }} />)
    },
  )

  async function openServices(officeId: number): Promise<Service[]> {
    return (await servicesOf(db, officeId)).filter((it) => it.isOpen)
  }

  /** What the lines of this office are for. */
  async function usual(lines: readonly Service[]): Promise<ProcedureFound[]> {
    const codes = [...new Set(lines.flatMap((it) => it.procedures))].slice(0, 12)
    const found = await Promise.all(codes.map((code) => findProcedureByCode(db, code)))
    return found.flatMap(([first]) =>
      first ? [{ id: first.id, code: first.code, title: procedureTitle(first.record.name) }] : [],
    )
  }
}

/** The line that names the procedure; else the one for whatever else people come for. */
export function lineFor(lines: readonly Service[], code: string): Service | undefined {
  return lines.find((it) => it.procedures.includes(code)) ?? lines.find((it) => it.procedures.length === 0)
}
