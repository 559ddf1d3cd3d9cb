import { Type } from 'typebox'
import { limited } from '#platform/http/limited.ts'
import type { Services, Web } from '#platform/mount.ts'

const path = '/mcp'

/** Larger than any question; the default of the server would let an assistant send a megabyte. */
const bodyLimit = 64 * 1024

/**
 * The Model Context Protocol over streamable HTTP, without sessions: every request is whole, so any web process can answer
 * it. The transport speaks the web's own Request and Response: it never touches the socket, and the headers of all pages
 * stay.
 */
export function mountAnswerAssistants(web: Web, services: Services): void {
  const schema = { hide: true, body: Type.Unknown() } as never
  web.post(path, { schema, bodyLimit, config: limited(services, 120) as never }, async (request, reply) => {
    // The protocol's own code is read when the first assistant asks.
    const { openAssistantServer } = await import('./assistant-server.ts')
    const { server, transport } = await openAssistantServer(services)
    try {
      const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
        typeof value === 'string' ? [[name, value]] : [],
      )
      const asked = new Request(services.config.publicUrl + path, { method: 'POST', headers })
      const answer = await transport.handleRequest(asked, { parsedBody: request.body })
      const type = answer.headers.get('content-type')
      if (type !== null) reply.type(type)
      return await reply.status(answer.status).send(await answer.text())
    } finally {
      await server.close()
    }
  })
  // A server that never speaks first says so in this way (2025-06-18, Transports).
  for (const method of ['GET', 'DELETE'] as const)
    web.route({
      method,
      url: path,
      schema: { hide: true } as never,
      handler: async (_request, reply) => reply.status(405).header('allow', 'POST').send(''),
    })
}
