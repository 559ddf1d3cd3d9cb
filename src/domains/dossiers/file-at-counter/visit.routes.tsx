import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import { findFormVersion } from '#eforms'
import { isEmail, isIdentityNumber, isPhone, normalizeLogin } from '#identity'
import { applicantsCases, askAtCounter, findProcedure, proceduresNamed } from '#procedures'
import { demand } from '#platform/actor.ts'
import { dayOf, now, today } from '#platform/clock.ts'
import { readDateParts } from '#platform/dates.ts'
import { type FieldError, parseForm } from '#platform/forms.ts'
import { tokenOf } from '#platform/http/form-token.ts'
import { once } from '#platform/idempotency.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { fileForOthersAct } from '../acts.ts'
import { demandOfficer, deskOf } from '../desk/desk.ts'
import { countQueues } from '../desk/desk.sql.ts'
import { officersOnly } from '../desk/officers-only.routes.ts'
import { urls } from '../urls.ts'
import { BeginPage } from './begin.page.tsx'
import { beginFiling } from './counter-draft.ts'
import { PersonPage, somebodyElse } from './person.page.tsx'
import { settlersFor } from './settlers.ts'
import { StartPage } from './start.page.tsx'
import { VisitPage } from './visit.page.tsx'
import { findVisitAnswers } from './visit-answers.sql.ts'
import { channelOf, listFilings, listVisits, type Visit, type Way } from './visit.sql.ts'
import { beginVisit, namePerson, nameNumber, openVisit, peopleKnown } from './visit.ts'

const id = Type.String({ format: 'uuid' })
const numberForm = Type.Object({
  way: Type.Unsafe<Way>({ enum: ['in-person', 'authorised', 'post'] }),
  number: Type.Optional(Type.String({ maxLength: 20 })),
  noNumber: Type.Optional(Type.Literal('yes')),
})
const text = (maxLength: number) => Type.Optional(Type.String({ maxLength }))
const personForm = Type.Object({
  knownId: Type.Optional(Type.String({ maxLength: 40 })),
  ...{ name: text(200), phone: text(20), email: text(254) },
  ...{ bearerName: text(200), bearerNumber: text(20), bearerPaper: text(300) },
})
const beginForm = Type.Object({
  agency: Type.Integer({ minimum: 1 }),
  caseCode: text(200),
  mode: Type.Unsafe<'typed' | 'paper'>({ enum: ['typed', 'paper'] }),
})

type Body = Record<string, unknown>
type VisitParams = { Params: { visit: string } }
type ProcedureParams = { Params: { visit: string; procedure: string } }

/** Somebody has come: who it is, and what they come for. */
export function mountVisits(web: Web, services: Services): void {
  const { db } = services
  const options = { schema: { hide: true } as never, preHandler: officersOnly }
  const visitOptions = { ...options, schema: { hide: true, params: Type.Object({ visit: id }) } as never }
  const countsOf = (request: FastifyRequest) => countQueues(db, deskOf(request.actor))

  async function showStart(
    request: FastifyRequest,
    reply: FastifyReply,
    it: { visit?: Visit; typed?: Body; errors?: readonly FieldError[] } = {},
  ) {
    const { accountId, agency } = demandOfficer(request.actor)
    demand(request.actor, fileForOthersAct, it.visit?.unitPath ?? agency.path)
    const visits = await listVisits(db, accountId, new Date(`${dayOf(now())}T00:00:00+07:00`))
    const page = <StartPage {...it} counts={await countsOf(request)} visits={visits} />
    return sendPage(request, reply, page, it.errors ? 422 : 200)
  }

  web.get(urls.counterFilings, options, async (request, reply) => showStart(request, reply))

  web.post(urls.counterFilings, options, async (request, reply) => {
    const token = tokenOf(request)
    const { agency } = demandOfficer(request.actor)
    demand(request.actor, fileForOthersAct, agency.path)
    const asked = readNumber(request.body)
    if (!asked.ok) return showStart(request, reply, asked)
    const { visitId } = await db.begin((tx) =>
      once(tx, 'dossiers.visit', token, async () => {
        const visitId = await beginVisit(tx, request.actor, { unitId: agency.id })
        await nameNumber(tx, request.actor, { visitId, ...asked.values })
        return { visitId }
      }),
    )
    return redirectTo(request, reply, urls.visitPerson(visitId))
  })

  web.get<VisitParams>(urls.visitNumber(':visit'), visitOptions, async (request, reply) => {
    const visit = await openVisit(db, request.actor, request.params.visit)
    const { way, applicant } = visit
    const typed = { way, number: applicant?.identityNumber ?? applicant?.taxCode ?? '' }
    return showStart(request, reply, { visit, typed })
  })

  web.post<VisitParams>(urls.visitNumber(':visit'), visitOptions, async (request, reply) => {
    tokenOf(request)
    const visit = await openVisit(db, request.actor, request.params.visit)
    const asked = readNumber(request.body)
    if (!asked.ok) return showStart(request, reply, { visit, ...asked })
    await db.begin((tx) => nameNumber(tx, request.actor, { visitId: visit.id, ...asked.values }))
    return redirectTo(request, reply, urls.visitPerson(visit.id))
  })

  async function showPerson(
    request: FastifyRequest,
    reply: FastifyReply,
    it: { visit: Visit; typed?: Body; errors?: readonly FieldError[] },
  ) {
    const known = await db.begin((tx) => peopleKnown(tx, request.actor, it.visit))
    const page = <PersonPage {...it} counts={await countsOf(request)} known={known} />
    return sendPage(request, reply, page, it.errors ? 422 : 200)
  }

  web.get<VisitParams>(urls.visitPerson(':visit'), visitOptions, async (request, reply) => {
    const visit = await openVisit(db, request.actor, request.params.visit)
    if (visit.applicant === null) return redirectTo(request, reply, urls.visitNumber(visit.id))
    return showPerson(request, reply, { visit })
  })

  web.post<VisitParams>(urls.visitPerson(':visit'), visitOptions, async (request, reply) => {
    tokenOf(request)
    const visit = await openVisit(db, request.actor, request.params.visit)
    const read = readPerson(visit, request.body)
    if (!read.ok) return showPerson(request, reply, { visit, ...read })
    await db.begin((tx) => namePerson(tx, request.actor, read.form))
    return redirectTo(request, reply, urls.visit(visit.id))
  })

  web.get<VisitParams & { Querystring: { q?: string } }>(urls.visit(':visit'), visitOptions, async (request, reply) => {
    const visit = await openVisit(db, request.actor, request.params.visit)
    if (visit.applicant === null) return redirectTo(request, reply, urls.visitNumber(visit.id))
    if (visit.partyId === null) return redirectTo(request, reply, urls.visitPerson(visit.id))
    const { q } = request.query
    const asked = typeof q === 'string' ? q.trim().slice(0, 200) : ''
    const of = { counts: await countsOf(request), visit, filings: await listFilings(db, visit.id) }
    return sendPage(request, reply, <VisitPage {...of} asked={asked} found={proceduresNamed(services, asked)} />)
  })

  const procedureOptions = {
    ...options,
    schema: { hide: true, params: Type.Object({ visit: id, procedure: id }) } as never,
  }

  async function beginProps(request: FastifyRequest<ProcedureParams>) {
    const visit = await openVisit(db, request.actor, request.params.visit)
    const procedure = await findProcedure(db, request.params.procedure)
    if (!procedure || procedure.record.state === 'abolished') throw new Problem('not-found')
    const form = procedure.formVersionId === null ? undefined : await findFormVersion(db, procedure.formVersionId)
    const channel = channelOf(visit)
    const given = await findVisitAnswers(db, { visitId: visit.id, procedureId: procedure.id })
    const hasCases = applicantsCases(procedure.record).length > 0
    return {
      ...{ visit, procedure, counts: await countsOf(request) },
      asked: askAtCounter(procedure, { given, channel }),
      asksCase: form !== undefined && hasCases && !('case' in form.definition.schema.properties),
      settlers: await settlersFor(db, { id: visit.unitId, path: visit.unitPath }, procedure),
    }
  }

  const beginPath = urls.visitProcedure(':visit', ':procedure')
  web.get<ProcedureParams & { Querystring: { 'bo-qua'?: string } }>(
    beginPath,
    procedureOptions,
    async (request, reply) => {
      const props = await beginProps(request)
      const isSkipped = request.query['bo-qua'] !== undefined
      // What can be asked before filing is asked first, as online; where it is not received, nothing needs to be asked.
      if (props.asked?.next && !isSkipped && props.settlers.length > 0)
        return redirectTo(request, reply, urls.visitQuestions(props.visit.id, props.procedure.id))
      return sendPage(request, reply, <BeginPage {...props} />)
    },
  )

  web.post<ProcedureParams>(beginPath, procedureOptions, async (request, reply) => {
    const token = tokenOf(request)
    const props = await beginProps(request)
    const read = parseForm(beginForm, request.body)
    const values: Partial<Static<typeof beginForm>> = read.ok ? read.values : {}
    const { caseCode = null } = values
    const caseMissing = props.asksCase && !props.procedure.record.cases.some((it) => it.code === caseCode)
    const errors = [
      ...(read.ok ? [] : read.errors.map((it) => ({ ...it, field: 'agency' }))),
      ...(caseMissing ? [{ field: 'caseCode', rule: 'case' }] : []),
    ]
    if (errors.length > 0 || !read.ok)
      return sendPage(
        request,
        reply,
        <BeginPage {...props} typed={(request.body ?? {}) as Body} errors={errors} />,
        422,
      )
    const { visit, procedure } = props
    const { draftId } = await db.begin((tx) =>
      once(tx, 'dossiers.begin-filing', token, async () => ({
        draftId: await beginFiling(tx, request.actor, {
          ...{ visitId: visit.id, procedureId: procedure.id, agencyId: values.agency! },
          ...{ caseCode: props.asksCase ? caseCode : null, byPaper: values.mode === 'paper' },
          ruleAnswers: props.asked?.outcome ? props.asked.answers : null,
        }),
      })),
    )
    return redirectTo(request, reply, urls.counterDraft(draftId, 'to-khai'))
  })
}

type Read = { ok: true; values: { way: Way; number: string | null } } | { ok: false; typed: Body; errors: FieldError[] }

/** Twelve digits are a person's number, ten or thirteen a tax code. */
function readNumber(body: unknown): Read {
  const read = parseForm(numberForm, body)
  if (!read.ok) return { ok: false, typed: read.typed, errors: read.errors }
  const { way, number = '', noNumber } = read.values
  if (noNumber === 'yes') return { ok: true, values: { way, number: null } }
  const digits = number.replaceAll(/[\s.]/g, '')
  if (isIdentityNumber(digits)) return { ok: true, values: { way, number: digits } }
  const tax = /^(\d{10})-?(\d{3})?$/.exec(digits)
  if (tax) return { ok: true, values: { way, number: tax[2] === undefined ? tax[1]! : `${tax[1]}-${tax[2]}` } }
  return { ok: false, typed: read.values, errors: [{ field: 'number', rule: 'identity-number' }] }
}

type ReadPerson =
  | { ok: true; form: Parameters<typeof namePerson>[2] }
  | { ok: false; typed: Body; errors: FieldError[] }

function readPerson(visit: Visit, body: unknown): ReadPerson {
  const typed = (body ?? {}) as Body
  const read = parseForm(personForm, body)
  if (!read.ok) return { ok: false, typed, errors: read.errors }
  const { knownId, name = '', bearerName = '', bearerPaper = '' } = read.values
  const isKnown = knownId !== undefined && knownId !== somebodyElse
  const phone = read.values.phone === undefined ? null : normalizeLogin(read.values.phone)
  const email = read.values.email ?? null
  const bearerNumber = normalizeLogin(read.values.bearerNumber ?? '')
  const birthDate = readDateParts(body, 'birthDate')
  const isLate = birthDate !== undefined && (birthDate === 'invalid' || birthDate > today())
  const authorised = visit.way === 'authorised'
  const errors = [
    ...(!isKnown && name === '' ? ['name'] : []),
    ...(!isKnown && isLate ? ['birthDate'] : []),
    ...(phone !== null && !isPhone(phone) ? ['phone'] : []),
    ...(email !== null && !isEmail(email) ? ['email'] : []),
    ...(authorised && bearerName === '' ? ['bearerName'] : []),
    ...(authorised && !isIdentityNumber(bearerNumber) ? ['bearerNumber'] : []),
    ...(authorised && bearerPaper === '' ? ['bearerPaper'] : []),
  ].map((field) => ({ field, rule: field }))
  if (errors.length > 0) return { ok: false, typed, errors }
  return {
    ok: true,
    form: {
      ...{ visitId: visit.id, knownId: isKnown ? knownId : null, name, phone, email },
      birthDate: birthDate === undefined || isLate ? null : birthDate,
      bearer: authorised ? { name: bearerName, identityNumber: bearerNumber, paper: bearerPaper } : null,
    },
  }
}
