import type { FastifyReply, FastifyRequest } from 'fastify'
import { sessionCookie } from '#platform/http/web.ts'
import type { Config } from '#platform/config.ts'

/** Puts the session into the browser: not readable by scripts, not sent by other sites' forms, over TLS only where there is TLS. */
export function setSessionCookie(reply: FastifyReply, config: Config, token: string): void {
  reply.setCookie(sessionCookie, token, optionsOf(config))
}

export function clearSessionCookie(reply: FastifyReply, config: Config): void {
  reply.clearCookie(sessionCookie, optionsOf(config))
}

export function sessionTokenOf(request: FastifyRequest): string | undefined {
  return request.cookies[sessionCookie]
}

function optionsOf(config: Config) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: config.publicUrl.startsWith('https:') } as const
}

/** The browser and system of a request in two words, to recognise one's own device in the list of sessions. */
export function deviceOf(request: FastifyRequest): string {
  const agent = request.headers['user-agent'] ?? ''
  const browser = /Edg\//.test(agent)
    ? 'Edge'
    : /CocCoc|coc_coc/.test(agent)
      ? 'Cốc Cốc'
      : /Firefox\//.test(agent)
        ? 'Firefox'
        : /Chrome\//.test(agent)
          ? 'Chrome'
          : /Safari\//.test(agent)
            ? 'Safari'
            : ''
  const system = /Android/.test(agent)
    ? 'Android'
    : /iPhone|iPad/.test(agent)
      ? 'iOS'
      : /Windows/.test(agent)
        ? 'Windows'
        : /Mac OS/.test(agent)
          ? 'macOS'
          : /Linux/.test(agent)
            ? 'Linux'
            : ''
  return [browser, system].filter(Boolean).join(', ')
}
