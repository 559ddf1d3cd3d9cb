import { type IncomingMessage, request as askHttp, type RequestOptions } from 'node:http'
import { request as askHttps } from 'node:https'
import { isIP } from 'node:net'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { InsideAddress, isPublic, publicLookup } from '#platform/http/public-address.ts'
import type { Answer, Connection, Question } from './connection.ts'

/** A database that answers HTTP with JSON, as docs/operations.md describes. */
export type HttpSettings = {
  url: string
  headers: Record<string, string>
  timeoutSeconds: number
  /** An address inside the operator's own network, and HTTP without TLS, are allowed. */
  allowPrivate: boolean
}

const answerSchema = Type.Object({
  found: Type.Boolean(),
  facts: Type.Optional(
    Type.Array(Type.Object({ name: Type.String({ maxLength: 200 }), value: Type.String({ maxLength: 2000 }) }), {
      maxItems: 100,
    }),
  ),
})
const longestAnswer = 200_000

export function httpConnection(settings: HttpSettings): Connection {
  return {
    async ask(question): Promise<Answer> {
      try {
        const { status, body } = await post(settings, question)
        return status === 200 ? read(body) : { state: 'down', why: `HTTP ${status}` }
      } catch (error) {
        if (error instanceof InsideAddress) return { state: 'down', why: 'private-address' }
        return { state: 'down', why: (error as NodeJS.ErrnoException).code ?? 'failed' }
      }
    },
  }
}

function read(body: string): Answer {
  const parsed = parse(body)
  if (!Value.Check(answerSchema, parsed)) return { state: 'down', why: 'answer-not-understood' }
  const { found, facts = [] } = parsed
  return found ? { state: 'found', facts: facts.map(({ name, value }) => ({ name, value })) } : missing
}

const missing: Answer = { state: 'missing', facts: [] }

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** One question, one answer: redirects are not followed, and a name may not lead inside behind our back. */
function post(settings: HttpSettings, question: Question): Promise<{ status: number; body: string }> {
  const url = new URL(settings.url)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const { allowPrivate } = settings
  if (!allowPrivate && (url.protocol !== 'https:' || (isIP(host) !== 0 && !isPublic(host))))
    throw new InsideAddress(host)
  const content = JSON.stringify(question)
  const options: RequestOptions = {
    method: 'POST',
    headers: {
      ...settings.headers,
      'content-type': 'application/json',
      accept: 'application/json',
      'content-length': Buffer.byteLength(content),
    },
    ...(!allowPrivate && { lookup: publicLookup as never }),
  }
  return new Promise((resolve, reject) => {
    const asking = (url.protocol === 'https:' ? askHttps : askHttp)(url, options, (response) => {
      readBody(response).then((body) => resolve({ status: response.statusCode ?? 0, body }), reject)
    })
    const late = setTimeout(() => asking.destroy(failed('TIMEOUT')), settings.timeoutSeconds * 1000)
    asking.on('error', reject)
    asking.on('close', () => clearTimeout(late))
    asking.end(content)
  })
}

async function readBody(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of response) {
    length += (part as Buffer).length
    if (length > longestAnswer) throw failed('ANSWER-TOO-LONG')
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts).toString('utf8')
}

function failed(code: string): Error {
  return Object.assign(new Error(code), { code })
}
