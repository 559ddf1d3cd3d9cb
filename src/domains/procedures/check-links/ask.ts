import { type ClientRequest, type IncomingMessage, request as askHttp } from 'node:http'
import { request as askHttps } from 'node:https'
import { isIP } from 'node:net'
import { InsideAddress, isPublic, publicLookup } from '#platform/http/public-address.ts'

export type Answer = { state: 'works' | 'broken' | 'unreachable' | 'refused'; detail: string }

const timeoutMs = 8000
const mostRedirects = 3
/** A server that does not know HEAD may say any of these to it. */
const unsure = new Set([400, 403, 404, 405, 406, 500, 501, 503])

/** Whether an address answers: asked briefly, then as a browser would. Its content is not read. */
export async function ask(url: string, allowed: ReadonlySet<string>): Promise<Answer> {
  try {
    const head = await follow(url, 'HEAD', allowed)
    const status = unsure.has(head) ? await follow(url, 'GET', allowed) : head
    return { state: stateOf(status), detail: String(status) }
  } catch (error) {
    if (error instanceof InsideAddress) return { state: 'refused', detail: 'inside' }
    const { code, message } = error as NodeJS.ErrnoException
    return { state: 'unreachable', detail: code ?? message.slice(0, 100) }
  }
}

/** Who asks for a password or for patience is there. */
function stateOf(status: number): Answer['state'] {
  if (status < 400 || [401, 403, 429].includes(status)) return 'works'
  return status >= 500 ? 'unreachable' : 'broken'
}

/** The status at the end of the redirects, each of which is looked at like the first address. */
async function follow(url: string, method: 'HEAD' | 'GET', allowed: ReadonlySet<string>): Promise<number> {
  let at = url
  for (let i = 0; i <= mostRedirects; i++) {
    const { status, location } = await askOnce(new URL(at), method, allowed)
    if (status < 300 || status >= 400 || location === undefined) return status
    at = new URL(location, at).href
  }
  throw new Error('too many redirects')
}

function askOnce(
  url: URL,
  method: 'HEAD' | 'GET',
  allowed: ReadonlySet<string>,
): Promise<{ status: number; location: string | undefined }> {
  const isAllowed = allowed.has(url.host)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!/^https?:$/.test(url.protocol)) throw new InsideAddress(url.protocol)
  // A name goes through `lookup`; an address that is written out does not.
  if (!isAllowed && isIP(host) !== 0 && !isPublic(host)) throw new InsideAddress(host)
  if (!isAllowed && !['', '80', '443', '8080', '8443'].includes(url.port)) throw new InsideAddress(url.port)
  return new Promise((resolve, reject) => {
    const options = {
      method,
      timeout: timeoutMs,
      headers: { 'user-agent': 'Mozilla/5.0 (compatible; CongDichVuCong-LinkCheck)', accept: '*/*' },
      ...(!isAllowed && { lookup: publicLookup as never }),
    }
    const answered = (response: IncomingMessage) => {
      response.destroy()
      resolve({ status: response.statusCode ?? 0, location: response.headers.location })
    }
    const asking: ClientRequest =
      url.protocol === 'https:' ? askHttps(url, options, answered) : askHttp(url, options, answered)
    const late = setTimeout(() => asking.destroy(timedOut()), timeoutMs)
    asking.on('timeout', () => asking.destroy(timedOut()))
    asking.on('error', reject)
    asking.on('close', () => clearTimeout(late))
    asking.end()
  })
}

function timedOut(): Error {
  return Object.assign(new Error('no answer in time'), { code: 'TIMEOUT' })
}
