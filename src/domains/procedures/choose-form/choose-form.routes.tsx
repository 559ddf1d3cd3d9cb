import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { currentForm, findFormVersion } from '#eforms'
import { demand } from '#platform/actor.ts'
import { parseForm } from '#platform/forms.ts'
import { together } from '#platform/database/together.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { findProcedureByCode } from '../procedure.sql.ts'
import { urls } from '../urls.ts'
import { chooseFormAct } from '../acts.ts'
import { chooseForm, demandChooseForm } from './choose-form.ts'
import { ChooseFormPage, type ChooseFormFault, type ChooseFormProps } from './choose-form.page.tsx'
import { bindingsOfForm } from '../procedure-form/procedure-form.sql.ts'
import { proceduresWithForm } from './choose-form.sql.ts'

const code = Type.Optional(Type.String({ maxLength: 100 }))
const querystring = Type.Object({ 'bieu-mau': code, 'thu-tuc': code })
const choice = Type.Object({ form: code, procedure: code, which: code })

/** Binds a form to a procedure; again after a new version, when the procedure is to use that. */
export function mountChooseForm(web: Web, { db }: Services): void {
  async function show(request: FastifyRequest, reply: FastifyReply, it: Omit<ChooseFormProps, 'used' | 'history'>) {
    const { form } = it.typed
    const [used, history] =
      form === undefined ? [[], []] : await together(proceduresWithForm(db, form), bindingsOfForm(db, form))
    return sendPage(
      request,
      reply,
      <ChooseFormPage {...it} used={used} history={history} />,
      it.faults.length > 0 ? 422 : 200,
    )
  }

  /** The form that a procedure has now. */
  async function formOf(procedureCode = ''): Promise<string | undefined> {
    const [procedure, another] = await findProcedureByCode(db, procedureCode)
    const bound = another ? null : (procedure?.formVersionId ?? null)
    return bound === null ? undefined : (await findFormVersion(db, bound))?.code
  }

  /** Those who choose forms nowhere have nothing to look for here. */
  function demandSomewhere({ actor }: FastifyRequest): void {
    const mine = actor.grants.find((it) => chooseFormAct.roles.includes(it.role))
    demand(actor, chooseFormAct, mine?.agencyPath ?? '/')
  }

  web.get<{ Querystring: { 'bieu-mau'?: string; 'thu-tuc'?: string } }>(
    urls.chooseForm,
    { schema: { hide: true, querystring } as never },
    async (request, reply) => {
      demandSomewhere(request)
      const { 'bieu-mau': form, 'thu-tuc': procedure } = request.query
      const typed = { form: form ?? (await formOf(procedure)), procedure }
      return show(request, reply, { typed, faults: [], candidates: [] })
    },
  )

  web.post(urls.chooseForm, { schema: { hide: true } as never }, async (request, reply) => {
    demandSomewhere(request)
    const parsed = parseForm(choice, request.body)
    if (!parsed.ok) throw new Problem('invalid-request')
    const { form, procedure: procedureCode, which } = parsed.values
    const candidates = procedureCode === undefined ? [] : await findProcedureByCode(db, procedureCode)
    const procedure = candidates.length === 1 ? candidates[0] : candidates.find((it) => it.id === which)
    const faults: ChooseFormFault[] = []
    if (form === undefined || !(await currentForm(db, form))) faults.push({ field: 'form', fault: 'form' })
    if (candidates.length === 0) faults.push({ field: 'procedure', fault: 'procedure' })
    else if (!procedure) faults.push({ field: 'which', fault: 'which' })
    if (procedure?.record.form) faults.push({ field: 'procedure', fault: 'decided' })
    if (procedure) await demandChooseForm(db, request.actor, procedure)
    if (faults.length > 0 || !procedure) return show(request, reply, { typed: parsed.values, faults, candidates })
    await db.begin((tx) => chooseForm(tx, request.actor, { procedure, formCode: form! }))
    return redirectTo(request, reply, `${urls.chooseForm}?bieu-mau=${encodeURIComponent(form!)}`)
  })
}
