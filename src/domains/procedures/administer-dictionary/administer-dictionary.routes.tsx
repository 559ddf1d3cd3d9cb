import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type, type Static } from 'typebox'
import { parseForm } from '#platform/forms.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { searchIndex } from '../search/current-index.ts'
import { type DictionaryKind, dictionaryKinds } from '../search/dictionary-kinds.ts'
import { search } from '../search/search.ts'
import { urls } from '../urls.ts'
import {
  findEntry,
  findSayings,
  type KeptEntry,
  listChanges,
  listClasses,
  listEntries,
} from './administer-dictionary.sql.ts'
import { checkEntry, linesOf } from './check-entry.ts'
import { DictionaryPage } from './dictionary.page.tsx'
import { EntryPage, type EntryPageProps } from './entry.page.tsx'
import { addEntry, changeEntry, demandDictionary, type EntryValues } from './keep-entry.ts'
import { TryQuestionPage } from './try-question.page.tsx'

const kind = Type.Union(dictionaryKinds.map((it) => Type.Literal(it)))
const listQuery = Type.Object({
  tim: Type.Optional(Type.String({ maxLength: 100 })),
  loai: Type.Optional(Type.String({ maxLength: 20 })),
  sau: Type.Optional(Type.String({ maxLength: 60 })),
})
const tryQuery = Type.Object({ q: Type.Optional(Type.String({ maxLength: 400 })) })
const params = Type.Object({ key: Type.String({ pattern: '^[a-z0-9-]{1,60}$' }) })
const text = Type.Optional(Type.String({ maxLength: 40_000 }))
const form = Type.Object({
  kind: Type.Optional(kind),
  say: text,
  means: text,
  keep: Type.Optional(Type.Literal('1')),
  active: Type.Optional(Type.Union([Type.Literal('1'), Type.Literal('0')])),
})
const pageSize = 50
const shownChanges = 20
const shownAnswers = 10

/** The dictionary that search reads questions with: a list, an entry with its history, and a question to try. */
export function mountAdministerDictionary(web: Web, services: Services): void {
  const { db } = services

  web.get<{ Querystring: Static<typeof listQuery> }>(
    urls.dictionary,
    { schema: { hide: true, querystring: listQuery } as never },
    async (request, reply) => {
      demandDictionary(request.actor)
      const { query } = request
      const only = dictionaryKinds.find((it) => it === query.loai) ?? null
      const words = query.tim?.normalize('NFC').trim() || null
      const entries = await listEntries(db, { kind: only, words, after: query.sau ?? '', limit: pageSize + 1 })
      const shown = entries.slice(0, pageSize)
      const next = entries.length > pageSize ? nextOf(query, shown.at(-1)!.key) : undefined
      return sendPage(request, reply, <DictionaryPage entries={shown} query={query} next={next} />)
    },
  )

  web.get<{ Querystring: Static<typeof tryQuery> }>(
    `${urls.dictionary}/thu`,
    { schema: { hide: true, querystring: tryQuery } as never },
    (request, reply) => {
      demandDictionary(request.actor)
      const asked = request.query.q?.trim() ?? ''
      const answer = asked === '' ? undefined : search(searchIndex(services), asked)
      const found = answer?.found.slice(0, shownAnswers) ?? []
      return sendPage(request, reply, <TryQuestionPage asked={asked} answer={answer && { ...answer, found }} />)
    },
  )

  web.get(`${urls.dictionary}/moi`, { schema: { hide: true } as never }, (request, reply) => {
    demandDictionary(request.actor)
    return sendPage(request, reply, <EntryPage given={{ kind: 'meaning', active: true }} />)
  })

  web.post(`${urls.dictionary}/moi`, { schema: { hide: true } as never }, async (request, reply) => {
    demandDictionary(request.actor)
    const read = await readEntry(request, { key: null })
    if (!read.values) return showEntry(request, reply, { given: read.given, faults: read.faults })
    const { values } = read
    const key = await db.begin((tx) => addEntry(tx, request.actor, values))
    return redirectTo(request, reply, urls.dictionaryEntry(key))
  })

  const withKey = { schema: { hide: true, params } as never }
  web.get<{ Params: { key: string } }>(`${urls.dictionary}/:key`, withKey, async (request, reply) => {
    demandDictionary(request.actor)
    const entry = await entryOf(request.params.key)
    return sendPage(request, reply, <EntryPage {...(await known(entry))} given={given(entry)} />)
  })

  web.post<{ Params: { key: string } }>(`${urls.dictionary}/:key`, withKey, async (request, reply) => {
    demandDictionary(request.actor)
    const entry = await entryOf(request.params.key)
    const read = await readEntry(request, { key: entry.key, kind: entry.kind })
    if (!read.values)
      return showEntry(request, reply, { ...(await known(entry)), given: read.given, faults: read.faults })
    const { values } = read
    await db.begin((tx) => changeEntry(tx, request.actor, { key: entry.key, values }))
    return redirectTo(request, reply, urls.dictionaryEntry(entry.key))
  })

  async function entryOf(key: string): Promise<KeptEntry> {
    const entry = await findEntry(db, key)
    if (!entry) throw new Problem('not-found')
    return entry
  }

  async function known(entry: KeptEntry): Promise<Pick<EntryPageProps, 'entry' | 'changes'>> {
    return { entry, changes: await listChanges(db, entry.key, shownChanges) }
  }

  /** What was sent, and either the entry that it makes or what is wrong with it. */
  async function readEntry(request: FastifyRequest, it: { key: string | null; kind?: DictionaryKind }) {
    const parsed = parseForm(form, request.body)
    const sent = parsed.ok ? parsed.values : (parsed.typed as Partial<Record<'say' | 'means', string>>)
    const chosen = it.kind ?? (parsed.ok ? (parsed.values.kind ?? 'meaning') : 'meaning')
    const values: EntryValues = {
      kind: chosen,
      say: linesOf(typeof sent.say === 'string' ? sent.say : undefined),
      means: linesOf(typeof sent.means === 'string' ? sent.means : undefined),
      keep: parsed.ok && parsed.values.keep === '1',
      active: !parsed.ok || parsed.values.active !== '0',
    }
    const faults: EntryPageProps['faults'] = checkEntry(values, await listClasses(db))
    const [twice] = await findSayings(db, { key: it.key, kind: values.kind, say: values.say })
    const others = twice ? [{ field: 'say' as const, rule: 'twice' as const, line: twice.said, key: twice.key }] : []
    const all = faults.some((fault) => fault.field === 'say') ? faults : [...faults, ...others]
    return { given: given(values), faults: all, values: all.length === 0 ? values : undefined }
  }
}

function showEntry(request: FastifyRequest, reply: FastifyReply, props: EntryPageProps) {
  return sendPage(request, reply, <EntryPage {...props} />, 422)
}

function given({ kind, say, means, keep, active }: EntryValues): EntryPageProps['given'] {
  return { kind, say: say.join('\n'), means: means.join('\n'), keep, active }
}

function nextOf(query: Static<typeof listQuery>, key: string): string {
  const parameters = Object.entries({ ...query, sau: key }).filter(([, value]) => value)
  return `${urls.dictionary}?${new URLSearchParams(parameters as [string, string][])}`
}
