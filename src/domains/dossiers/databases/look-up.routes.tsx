import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { listActs } from '../act.sql.ts'
import type { ActError } from '../desk/act-page.page.tsx'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { findDossier } from '../dossier.sql.ts'
import { onTrack, wholeOf } from '../on-track.ts'
import { askedTrack } from '../desk/asked-track.routes.ts'
import { askDatabase } from './ask-database.ts'
import { type Answer, connectionTo } from './connection.ts'
import { type HeldPaper, lookUpStates, type LookUpState } from './database.ts'
import { heldIn } from './looked-up.ts'
import { en } from './look-up.en.ts'
import { LookUpPage } from './look-up.page.tsx'
import { lookUp } from './look-up.ts'
import { vi } from './look-up.vi.ts'

const form = Type.Object({
  key: Type.String({ minLength: 1, maxLength: 200 }),
  purpose: Type.String({ minLength: 1, maxLength: 300, pattern: '\\S' }),
  way: Type.Optional(Type.Unsafe<'connection' | 'own'>({ enum: ['connection', 'own'] })),
  state: Type.Optional(Type.Unsafe<LookUpState>({ enum: [...lookUpStates] })),
  text: Type.Optional(Type.String({ maxLength: 4000 })),
})
type Body = Record<string, unknown>
/** The answer of a database, beside what was sent: nothing that is sent has this name. */
const answered = Symbol('answered')
type Answered = Body & { [answered]?: Answer }

export function mountLookUp(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'look-up',
    texts: { vi, en },
    form,
    facts: async ({ db }, dossier) => heldIn(await listActs(db, wholeOf(dossier).id)),
    receive: (of, request) => ask(of, request),
    page: (view, held) => <LookUpPage view={view} held={held} />,
    check({ key, state, text = '' }, { facts, body }): ActError[] {
      const wrong = (field: string) => [{ field, rule: 'required' }]
      if (!facts.some((it) => it.key === key)) return wrong('key')
      if ((body as Answered)[answered]) return []
      // With one, it was not asked because the page is stale: the act says so.
      if (body.way === 'connection') return connectionTo(databaseFor(facts, key)) ? [] : wrong('way')
      return [...(state === undefined ? wrong('state') : []), ...(text.trim() === '' ? wrong('text') : [])]
    },
    act: (tx, actor, { on, values, body }) => {
      const { key, purpose } = values
      const answer = (body as Answered)[answered]
      if (!answer && values.state === undefined) throw new Problem('stale-form')
      if (!answer)
        return lookUp(tx, actor, {
          ...{ ...on, key, purpose, way: 'own' },
          ...{ state: values.state!, text: values.text ?? '' },
        })
      const facts = answer.state === 'down' ? [] : answer.facts
      const text = answer.state === 'down' ? `(${answer.why})` : ''
      return lookUp(tx, actor, { ...on, key, purpose, way: 'connection', state: answer.state, facts, text })
    },
  })
}

function databaseFor(held: readonly HeldPaper[], key: string): string {
  return held.find((it) => it.key === key)?.database.code ?? ''
}

/** Where the officer wants the portal to ask, it asks before the transaction; what is wrong is found first. */
async function ask(services: Services, request: FastifyRequest): Promise<{ body: Body; errors: ActError[] }> {
  const body = { ...((request.body ?? {}) as Body) }
  const { key, purpose, way } = body
  if (way !== 'connection' || typeof purpose !== 'string' || purpose.trim() === '') return { body, errors: [] }
  const paper = await paperOf(services, request, key)
  if (!paper || !connectionTo(paper.database.code)) return { body, errors: [] }
  const whole = (await findDossier(services.db, (request.params as { id: string }).id))!
  // What somebody else has changed meanwhile is shown first: the database is not asked for nothing.
  if (String(whole.revision) !== String(body.revision)) return { body, errors: [] }
  const dossier = onTrack(whole, askedTrack(request))
  const answer = await askDatabase(services, request.actor, { dossier, paper, purpose: purpose.trim().slice(0, 300) })
  return { body: Object.assign(body, { [answered]: answer }), errors: [] }
}

async function paperOf({ db }: Services, request: FastifyRequest, key: unknown): Promise<HeldPaper | undefined> {
  const acts = await listActs(db, (request.params as { id: string }).id)
  return heldIn(acts).find((it) => it.key === key)
}
