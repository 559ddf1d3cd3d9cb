import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { parseForm } from '#platform/forms.ts'
import { once } from '#platform/idempotency.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { checkDefinition } from '../check-definition.ts'
import { inWords } from '../definition-check/fault-words.ts'
import { changeDraft, discardDraft, editForm, takeBackChange } from '../draft/draft.ts'
import { codeParams } from '../draft/params.ts'
import { loadUnits } from '../units.ts'
import { urls } from '../urls.ts'
import { BuildFormPage } from './build-form.page.tsx'
import { afterPress, type Press } from './press.ts'

const part = Type.Optional(Type.String({ maxLength: 20, pattern: '^(|tep-\\d{1,3}|\\d{1,3}(\\.\\d{1,3}){0,2})$' }))
const pressed = Type.Object({
  _revision: Type.Integer({ minimum: 0 }),
  _token: Type.String({ maxLength: 100 }),
  add: Type.Optional(Type.String({ maxLength: 20 })),
  ...{ into: part, up: part, down: part, copy: part, remove: part, move: part, before: part },
  undo: Type.Optional(Type.String({ maxLength: 1 })),
  discard: Type.Optional(Type.String({ maxLength: 1 })),
})

type Params = { Params: { code: string }; Querystring: { trang?: number; vao?: string; 'giu-nguyen'?: string } }

/** The builder: each press of a button changes the draft and shows it again. */
export function mountBuildForm(web: Web, { db }: Services): void {
  const path = `${urls.forms}/:code/soan`
  const querystring = Type.Object({
    trang: Type.Optional(Type.Integer({ minimum: 0, maximum: 999 })),
    vao: Type.Optional(Type.String({ maxLength: 20 })),
    'giu-nguyen': Type.Optional(Type.String({ maxLength: 1 })),
  })
  const schema = { hide: true, params: codeParams } as never

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    it: { page?: number; into?: string; notice?: 'stale' | 'refused' },
  ) {
    const { code } = request.params as { code: string }
    const open = await editForm(db, request.actor, code)
    const { definition } = open.draft
    const faults = inWords(definition, checkDefinition(definition))
    const units = await loadUnits(db, {})
    const page = Math.min(it.page ?? 0, Math.max(definition.ui.elements.length - 1, 0))
    const view = { open, faults, units, page, into: it.into ?? String(page), notice: it.notice }
    return sendPage(request, reply, <BuildFormPage {...view} />, it.notice === 'stale' ? 409 : 200)
  }

  web.get<Params>(path, { schema: { hide: true, params: codeParams, querystring } as never }, (request, reply) => {
    const { trang: page, vao: into, 'giu-nguyen': refused } = request.query
    return show(request, reply, { page, into, notice: refused ? 'refused' : undefined })
  })

  web.post<Params>(path, { schema }, async (request, reply) => {
    const { code } = request.params
    const { actor } = request
    const parsed = parseForm(pressed, request.body)
    if (!parsed.ok) {
      await editForm(db, actor, code)
      throw new Problem('invalid-request')
    }
    const { _revision: revision, _token: token, undo, discard, ...press } = parsed.values
    try {
      const { touched, refused } = await db.begin((tx) =>
        once(tx, 'eforms.build', token, async () => {
          if (undo) await takeBackChange(tx, actor, { code, revision })
          else if (discard) await discardDraft(tx, actor, { code, revision })
          else return applyPress(press)
          return { touched: '' }

          async function applyPress(it: Press): Promise<{ touched: string; refused?: boolean }> {
            let after: string | undefined
            await changeDraft(tx, actor, {
              code,
              revision,
              change(definition) {
                const done = afterPress(definition, it)
                after = done.part
                return done.definition
              },
            })
            return { touched: after ?? '', refused: after === undefined }
          }
        }),
      )
      if (discard) return redirectTo(request, reply, urls.form(code))
      if (press.add && press.add !== 'page') return redirectTo(request, reply, urls.part(code, touched))
      return redirectTo(request, reply, `${urls.build(code)}${refused ? '?giu-nguyen=1' : placeOf(touched)}`)
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'form-draft-changed') throw error
      return show(request, reply, { notice: 'stale' })
    }
  })
}

/** Back to what was touched: its page in the preview, its container in the palette. */
function placeOf(touched: string): string {
  if (touched === '' || touched.startsWith('tep-')) return ''
  const [page, ...rest] = touched.split('.')
  const container = rest.length > 0 ? touched.slice(0, touched.lastIndexOf('.')) : touched
  return `?trang=${page}&vao=${container}#phan-${touched}`
}
