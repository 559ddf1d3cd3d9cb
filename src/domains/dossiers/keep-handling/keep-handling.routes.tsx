import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { agencyByCode, findUnit } from '#catalogues'
import { today } from '#platform/clock.ts'
import type { FieldError } from '#platform/forms.ts'
import { parseForm } from '#platform/forms.ts'
import { once } from '#platform/idempotency.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { findProcedureByCode } from '#procedures'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { handlingInForce, usualHandling } from '../handling/handling.ts'
import { listRuled, versionsOf } from '../handling/handling-rule.sql.ts'
import { urls } from '../urls.ts'
import { faultsInForm, fieldsOf, handlingForm, type HandlingForm, handlingOf, validFromOf } from './handling-form.ts'
import { HandlingListPage, type RuledProcedure } from './handling-list.page.tsx'
import { HandlingPage } from './handling.page.tsx'
import { demandKeeper, demandKeeping, keepHandling, ruledProcedure } from './keep-handling.ts'

const listQuery = Type.Object({
  ma: Type.Optional(Type.String({ maxLength: 20 })),
  sau: Type.Optional(Type.String({ maxLength: 20 })),
})
const params = Type.Object({ code: Type.String({ pattern: '^[1-9]\\.\\d{6}$' }) })
type Params = { Params: { code: string } }
const pageSize = 50

/** The rules by which dossiers of each procedure are handled: a list, and one procedure with its versions. */
export function mountKeepHandling(web: Web, { db }: Services): void {
  web.get<{ Querystring: { ma?: string; sau?: string } }>(
    urls.handling(),
    { schema: { hide: true, querystring: listQuery } as never },
    async (request, reply) => {
      demandKeeper(request.actor)
      const code = request.query.ma?.trim() ?? ''
      if (code !== '' && (await findProcedureByCode(db, code)).length > 0)
        return redirectTo(request, reply, urls.handling(code))
      const listed = await listRuled(db, { after: request.query.sau ?? '', limit: pageSize + 1 })
      const rows = await Promise.all(listed.slice(0, pageSize).map(named))
      const next = listed.length > pageSize ? `${urls.handling()}?sau=${rows.at(-1)!.procedureCode}` : undefined
      return sendPage(request, reply, <HandlingListPage {...{ rows, next, sought: code }} />)
    },
  )

  const options = { schema: { hide: true, params } as never }
  web.get<Params>(urls.handling(':code'), options, (request, reply) => show(request, reply, { errors: [] }))

  web.post<Params>(urls.handling(':code'), options, async (request, reply) => {
    const { code } = request.params
    await demandKeeping(db, request.actor, await ruledProcedure(db, code))
    const body = (request.body ?? {}) as Record<string, unknown>
    const token = typeof body._token === 'string' ? body._token : ''
    if (token === '') throw new Problem('stale-form')
    const form = parseForm(handlingForm, body)
    const validFrom = validFromOf(body)
    const agency = form.ok && form.values.agencyCode ? await agencyByCode(db, form.values.agencyCode) : undefined
    const errors = [
      ...(form.ok ? await faultsIn(form.values, agency !== undefined) : form.errors),
      ...(validFrom ? [] : [{ field: 'validFrom', rule: 'future' }]),
    ]
    if (errors.length > 0 || !form.ok || !validFrom) return show(request, reply, { errors, typed: body })
    const rules = form.values.ended === 'yes' ? null : handlingOf(form.values)
    const { decision } = form.values
    await db.begin((tx) =>
      once(tx, 'dossiers.keep-handling', token, async () => {
        const of = agency ? { path: agency.path, name: agency.name } : null
        await keepHandling(tx, request.actor, { procedureCode: code, agency: of, validFrom, rules, decision })
        return { done: true }
      }),
    )
    return redirectTo(request, reply, `${urls.handling(code)}?xong=1`)
  })

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    it: { errors: readonly FieldError[]; typed?: Record<string, unknown> },
  ) {
    const procedure = await ruledProcedure(db, (request.params as { code: string }).code)
    await demandKeeping(db, request.actor, procedure)
    const versions = await versionsOf(db, procedure.code)
    const now = handlingInForce(versions, { agencyPath: '/', day: today() }) ?? usualHandling
    const page = (
      <HandlingPage
        procedure={procedure}
        versions={versions.toReversed()}
        typed={it.typed ?? fieldsOf(now)}
        errors={it.errors}
        done={(request.query as { xong?: string }).xong === '1'}
      />
    )
    return sendPage(request, reply, page, it.errors.length > 0 ? 422 : 200)
  }

  async function faultsIn(form: HandlingForm, agencyFound: boolean): Promise<FieldError[]> {
    const faults = faultsInForm(form)
    if (form.agencyCode && !agencyFound) faults.push({ field: 'agencyCode', rule: 'unknown' })
    if (faults.length > 0) return faults
    const { central } = handlingOf(form)
    if (central && !(await agencyByCode(db, central.owner))) return [{ field: 'centralOwner', rule: 'unknown' }]
    for (const code of handlingOf(form).remoteCommunes) {
      const unit = await findUnit(db, code, today())
      if (unit?.level !== 'commune') return [{ field: 'remoteCommunes', rule: 'unknown' }]
    }
    return []
  }

  async function named(row: Awaited<ReturnType<typeof listRuled>>[number]): Promise<RuledProcedure> {
    const [procedure] = await findProcedureByCode(db, row.procedureCode)
    return { ...row, name: procedure?.record.name ?? '' }
  }
}
