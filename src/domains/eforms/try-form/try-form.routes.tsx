import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Services, Web } from '#platform/mount.ts'
import { sendPage } from '#ui/send-page.tsx'
import { checkDefinition } from '../check-definition.ts'
import type { AnswerError, Answers, FormDefinition } from '../definition.ts'
import { type FormHead, openForm } from '../draft/draft.ts'
import { codeParams } from '../draft/params.ts'
import { currentForm } from '../form.ts'
import { formPages } from '../pages.ts'
import { readPageWithRows } from '../catalogue-question/rows.ts'
import { checkAnswers } from '../today.ts'
import { loadUnits } from '../units.ts'
import { urls } from '../urls.ts'
import { TryFormPage } from './try-form.page.tsx'

type Params = { Params: { code: string } }
type Tried = { head: FormHead; definition: FormDefinition; answers: Answers }

/** Filling a form in for trial. Nothing is written: what was answered travels with the page. */
export function mountTryForm(web: Web, { db }: Services): void {
  const path = `${urls.forms}/:code/thu`
  const schema = { schema: { hide: true, params: codeParams } as never }

  async function open(request: FastifyRequest<Params>) {
    const { head, draft } = await openForm(db, request.actor, request.params.code)
    const definition = draft?.definition ?? (await currentForm(db, head.code))!.definition
    return { head, definition }
  }

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    { head, definition, answers, key, errors }: Tried & { key: string | undefined; errors: readonly AnswerError[] },
  ) {
    const faulty = checkDefinition(definition).length > 0
    const pages = faulty ? [] : formPages(definition, answers)
    const page = pages.find((it) => it.key === key)
    const units = await loadUnits(db, answers, definition)
    const props = { head, definition, faulty, pages, page, answers, errors, units }
    return sendPage(request, reply, <TryFormPage {...props} />, page && errors.length > 0 ? 422 : 200)
  }

  web.get<Params>(path, schema, async (request, reply) => {
    const it = await open(request)
    const key = formPages(it.definition, {})[0]?.key
    return show(request, reply, { ...it, answers: {}, key, errors: [] })
  })

  web.post<Params>(path, schema, async (request, reply) => {
    const it = await open(request)
    const body = (request.body ?? {}) as Record<string, unknown>
    const answers = answersOf(body._answers)
    const page = formPages(it.definition, answers).find((one) => one.key === body._page)
    if (!page || checkDefinition(it.definition).length > 0)
      return show(request, reply, { ...it, answers: {}, key: formPages(it.definition, {})[0]?.key, errors: [] })
    const reading = await readPageWithRows(db, it.definition, { page: page.index, answers, body })
    const after = { ...it, answers: reading.answers }
    if (reading.errors.length > 0 || reading.stay)
      return show(request, reply, { ...after, key: page.key, errors: reading.errors })
    const next = formPages(it.definition, reading.answers).find((one) => one.index > page.index)
    const errors = next ? [] : checkAnswers(it.definition, reading.answers)
    return show(request, reply, { ...after, key: next?.key, errors })
  })
}

/** The answers that came back with the page; whatever else it is counts as none. */
function answersOf(text: unknown): Answers {
  try {
    const value: unknown = JSON.parse(String(text))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Answers) : {}
  } catch {
    return {}
  }
}
