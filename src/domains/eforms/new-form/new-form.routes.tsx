import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { parseForm } from '#platform/forms.ts'
import { once } from '#platform/idempotency.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import type { FormDefinition } from '../definition.ts'
import { createForm, openForm } from '../draft/draft.ts'
import { wordFrom } from '../draft/names.ts'
import { currentForm } from '../form.ts'
import { urls } from '../urls.ts'
import { NewFormPage, type NewFormFault, type NewFormProps } from './new-form.page.tsx'
import { chosenOwner, ownersFor } from './owners.ts'

const text = Type.Optional(Type.String({ maxLength: 500 }))
const newForm = Type.Object({
  ...{ name: text, nameEn: text, code: text, agency: text, from: text },
  _token: Type.String({ maxLength: 100 }),
})

/** Words that are pages beside the forms. */
const taken = new Set(['moi', 'nhap-formio'])

/** Begins a form: empty, or as a copy. */
export function mountNewForm(web: Web, { db }: Services): void {
  const querystring = Type.Object({ tu: Type.Optional(Type.String({ maxLength: 100 })) })

  async function source(request: FastifyRequest, code: string | undefined): Promise<FormDefinition | undefined> {
    if (code === undefined) return undefined
    const { draft } = await openForm(db, request.actor, code)
    return (await currentForm(db, code))?.definition ?? draft?.definition
  }

  async function props(
    request: FastifyRequest,
    it: { from?: string } & Pick<NewFormProps, 'typed' | 'faults'>,
  ): Promise<NewFormProps> {
    const owners = await ownersFor(db, request.actor)
    const definition = await source(request, it.from)
    const from = definition && { code: definition.code, name: definition.title[request.language] }
    return { owners, from, typed: it.typed, faults: it.faults }
  }

  web.get<{ Querystring: { tu?: string } }>(
    urls.newForm,
    { schema: { hide: true, querystring } as never },
    async (request, reply) => {
      const shown = await props(request, { from: request.query.tu, typed: {}, faults: [] })
      return sendPage(request, reply, <NewFormPage {...shown} />)
    },
  )

  web.post(urls.newForm, { schema: { hide: true } as never }, async (request, reply) => {
    const { actor } = request
    const owners = await ownersFor(db, actor)
    const parsed = parseForm(newForm, request.body)
    if (!parsed.ok) throw new Problem('invalid-request')
    const { name, nameEn, agency, from, _token: token, ...rest } = parsed.values
    const code = rest.code ?? (name === undefined ? undefined : wordFrom(name))
    const owner = chosenOwner(owners, agency)
    const faults: NewFormFault[] = []
    if (name === undefined) faults.push({ field: 'name', fault: 'name' })
    if (rest.code !== undefined && !/^[a-z0-9][a-z0-9.-]{0,99}$/.test(rest.code))
      faults.push({ field: 'code', fault: 'code' })
    if (code !== undefined && taken.has(code)) faults.push({ field: 'code', fault: 'taken' })
    if (owner === undefined) faults.push({ field: 'agency', fault: 'agency' })
    const again = async (list: NewFormFault[]) => {
      const shown = await props(request, { from, typed: parsed.values, faults: list })
      return sendPage(request, reply, <NewFormPage {...shown} />, 422)
    }
    if (faults.length > 0) return again(faults)
    const title = { vi: name!, en: nameEn ?? name! }
    const copied = await source(request, from)
    const definition: FormDefinition = copied
      ? { ...copied, code: code!, title }
      : {
          code: code!,
          title,
          source: '',
          schema: { type: 'object', properties: {} },
          ui: { type: 'Categorization', elements: [] },
          files: [],
        }
    try {
      await db.begin((tx) =>
        once(tx, 'eforms.new', token, async () => {
          await createForm(tx, actor, { definition, agency: owner ?? null })
          return {}
        }),
      )
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'form-code-taken') throw error
      return again([{ field: 'code', fault: 'taken' }])
    }
    return redirectTo(request, reply, urls.build(code!))
  })
}
