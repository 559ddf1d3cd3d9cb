import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import { findProcedureByCode } from '#procedures'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import type { Booth, Service } from '../office/office.ts'
import { boothsOf, servicesOf } from '../office/office.sql.ts'
import { id } from '../office/params.ts'
import { saveBooth, saveService } from '../office/save.sql.ts'
import { urls } from '../urls.ts'
import { KeepPartPage, type KeepPartProps } from './keep-part.page.tsx'
import { demandKept, revisionOf, saveKept } from './kept.ts'
import { readBooth, readService, serviceFields } from './read-forms.ts'
import { type Fault, readTyped, type Typed } from './typed.ts'

const params = Type.Object({ office: id, part: Type.String({ pattern: '^(moi|[1-9]\\d{0,8})$' }) })
type Params = { Params: Static<typeof params> }
const blank: Typed = { isOpen: ['yes'], expectedMinutes: '10' }

/** The lines and the booths of an office. */
export function mountKeepParts(web: Web, { db }: Services): void {
  const options = { schema: { hide: true, params } as never }

  web.get<Params>(urls.keepService(':office', ':part'), options, async (request, reply) => {
    const { office, part } = await demandService(request)
    return show(request, reply, { kind: 'service', office, part, typed: part ? typedService(part) : blank, faults: [] })
  })

  web.post<Params>(urls.keepService(':office', ':part'), options, async (request, reply) => {
    const { office, part } = await demandService(request)
    const typed = readTyped(request.body, serviceFields, ['isOpen'])
    const stored = { id: part?.id ?? null, revision: revisionOf(request, !part), officeId: office.id }
    const { values, faults } = readService(typed, stored)
    faults.push(...(await unknownProcedures(values.procedures)))
    if (faults.length > 0) return show(request, reply, { kind: 'service', office, part, typed, faults })
    const saved = await saveKept(db, request, (tx) => saveService(tx, values))
    if (saved === 'taken')
      return show(request, reply, {
        kind: 'service',
        office,
        part,
        typed,
        faults: [{ field: 'prefix', rule: 'taken' }],
      })
    if (saved === 'changed')
      return show(request, reply, { kind: 'service', office, part, typed, faults, changed: true })
    return redirectTo(request, reply, `${urls.keepOffice(office.id)}?xong=1`)
  })

  web.get<Params>(urls.keepBooth(':office', ':part'), options, async (request, reply) => {
    const { office, part } = await demandBooth(request)
    return show(request, reply, { kind: 'booth', office, part, typed: part ? typedBooth(part) : blank, faults: [] })
  })

  web.post<Params>(urls.keepBooth(':office', ':part'), options, async (request, reply) => {
    const { office, part } = await demandBooth(request)
    const typed = readTyped(request.body, ['label'], ['services', 'isOpen'])
    const stored = { id: part?.id ?? null, revision: revisionOf(request, !part), officeId: office.id }
    const { values, faults } = readBooth(typed, stored, await servicesOf(db, office.id))
    if (faults.length > 0) return show(request, reply, { kind: 'booth', office, part, typed, faults })
    const saved = await saveKept(db, request, (tx) => saveBooth(tx, values))
    if (saved === 'taken')
      return show(request, reply, { kind: 'booth', office, part, typed, faults: [{ field: 'label', rule: 'taken' }] })
    if (saved === 'changed') return show(request, reply, { kind: 'booth', office, part, typed, faults, changed: true })
    return redirectTo(request, reply, `${urls.keepOffice(office.id)}?xong=1`)
  })

  async function demandService(request: FastifyRequest<Params>) {
    const office = await demandKept(db, request.actor, request.params.office)
    return { office, part: partOf(await servicesOf(db, office.id), request.params.part) }
  }

  async function demandBooth(request: FastifyRequest<Params>) {
    const office = await demandKept(db, request.actor, request.params.office)
    return { office, part: partOf(await boothsOf(db, office.id), request.params.part) }
  }

  async function unknownProcedures(codes: readonly string[]): Promise<Fault[]> {
    const unknown: string[] = []
    for (const code of codes) if ((await findProcedureByCode(db, code)).length === 0) unknown.push(code)
    return unknown.length === 0 ? [] : [{ field: 'procedures', rule: 'procedures', about: unknown.join(', ') }]
  }

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    it: Pick<KeepPartProps, 'kind' | 'office' | 'typed' | 'faults' | 'changed'> & { part: Service | Booth | undefined },
  ) {
    const { part, ...rest } = it
    const services = await servicesOf(db, it.office.id)
    const page = <KeepPartPage {...rest} services={services} id={part?.id ?? 'moi'} revision={part?.revision ?? 0} />
    return sendPage(request, reply, page, it.changed ? 409 : it.faults.length > 0 ? 422 : 200)
  }
}

function partOf<T extends { id: number }>(parts: readonly T[], asked: string): T | undefined {
  if (asked === 'moi') return undefined
  const part = parts.find((it) => String(it.id) === asked)
  if (!part) throw new Problem('not-found')
  return part
}

function typedService(it: Service): Typed {
  const { prefix, nameVi, nameEn } = it
  return {
    ...{ prefix, nameVi, nameEn, procedures: it.procedures.join('\n'), expectedMinutes: String(it.expectedMinutes) },
    isOpen: it.isOpen ? ['yes'] : [],
  }
}

function typedBooth(it: Booth): Typed {
  return { label: it.label, services: it.services.map(String), isOpen: it.isOpen ? ['yes'] : [] }
}
