import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js'
import { Type } from 'typebox'
import { limited } from '#platform/http/limited.ts'
import type { Services, Web } from '#platform/mount.ts'
import { callTool, tools } from './tools.ts'

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
    const server = assistantServer(services)
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
    await server.connect(transport as never)
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

function assistantServer(services: Services): Server {
  const server = new Server(
    { name: 'cong-dich-vu-cong', title: 'Cổng Dịch vụ công Quốc gia', version: '1' },
    {
      capabilities: { tools: {} },
      instructions:
        'The official administrative procedures of Viet Nam. Search first, read the whole text, then answer with the address, code, version and day you were given.',
    },
  )
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, title, description, input }) => ({
      ...{ name, title, description, inputSchema: input as never },
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    })),
  }))
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const { text, data, isError } = await callTool(services, params.name, params.arguments ?? {})
    return {
      content: [{ type: 'text', text }],
      ...(data && { structuredContent: data }),
      ...(isError && { isError }),
    }
  })
  return server
}
