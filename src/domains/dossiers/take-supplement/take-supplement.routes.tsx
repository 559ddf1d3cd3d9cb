import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { findFiles, type ReceivedFile, receiveMultipart } from '#documents'
import type { Services, Web } from '#platform/mount.ts'
import type { ActError } from '../desk/act-page.page.tsx'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { submitSupplement } from '../submit-supplement/submit-supplement.ts'
import { currentSupplement } from '../supplement.sql.ts'
import { en } from './take-supplement.en.ts'
import { type Brought, TakeSupplementPage } from './take-supplement.page.tsx'
import { vi } from './take-supplement.vi.ts'

const mostFiles = 30

/** Somebody brings what was asked for to the counter: an officer scans it and answers each item for them. */
export function mountTakeSupplement(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'take-supplement',
    texts: { vi, en },
    form: Type.Object({}),
    facts: ({ db }, dossier) => currentSupplement(db, dossier.id),
    receive,
    page: (view, asked) => <TakeSupplementPage view={view} asked={asked} brought={broughtIn(view.typed)} />,
    check: (_, { facts, body }): ActError[] =>
      facts
        .filter(({ number }) => filesFor(body, number).length === 0 && textFor(body, number) === '')
        .map(({ number }) => ({ field: `text-${number}`, rule: 'required' })),
    act: (tx, actor, { on, facts, body }) =>
      submitSupplement(tx, actor, {
        ...on,
        items: facts.map(({ number }) => ({ number, text: textFor(body, number), files: filesFor(body, number) })),
      }),
  })
}

type Body = Record<string, unknown>

/** With the files of an earlier attempt that had something else wrong: those of this officer that nobody has kept yet. */
async function receive(services: Services, request: FastifyRequest): Promise<{ body: Body; errors: ActError[] }> {
  const { fields, files, errors } = await receiveMultipart(services, request, { maxFiles: mostFiles })
  const scans: Record<string, ReceivedFile[]> = {}
  for (const [name, ids] of Object.entries(fields)) {
    const item = /^uploaded-(\d{1,3})$/.exec(name)?.[1]
    if (item === undefined) continue
    const earlier = await findFiles(services.db, ids.split(' ').slice(0, mostFiles))
    scans[item] = earlier.filter((it) => it.accountId === request.actor.accountId && it.owner === null)
  }
  for (const file of files) {
    const item = /^file-(\d{1,3})$/.exec(file.field)?.[1]
    if (item !== undefined) scans[item] = [...(scans[item] ?? []), file]
  }
  return { body: { ...fields, scans }, errors: errors.map(({ field, code, text }) => ({ field, rule: code, text })) }
}

function broughtIn(body: Body): Brought {
  return (body.scans ?? {}) as Brought
}

function filesFor(body: Body, number: number): ReceivedFile[] {
  return (broughtIn(body)[number] ?? []) as ReceivedFile[]
}

function textFor(body: Body, number: number): string {
  const typed = body[`text-${number}`]
  return typeof typed === 'string' ? typed.normalize('NFC').trim().slice(0, 2000) : ''
}
