import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js'
import type { Services } from '#platform/mount.ts'
import { callTool, tools } from './tools.ts'

/** A server for one request, and the transport that carries it. Close the server when it has answered. */
export async function openAssistantServer(services: Services) {
  const server = assistantServer(services)
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
  await server.connect(transport as never)
  return { server, transport }
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
