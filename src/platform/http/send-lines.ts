import { pipeline, Readable } from 'node:stream'
import { constants, createGzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Streams an answer of any length; compressed for whoever takes gzip. A reader that leaves stops the reading behind it. */
export function sendLines(
  request: FastifyRequest,
  reply: FastifyReply,
  it: { lines: AsyncIterable<string>; type: string; fileName: string },
): FastifyReply {
  reply
    .type(it.type)
    .header('content-disposition', `attachment; filename="${it.fileName}"`)
    .header('cache-control', 'no-cache')
    .header('vary', 'accept-encoding')
  const source = Readable.from(it.lines, { objectMode: true, highWaterMark: 1 })
  if (!request.headers['accept-encoding']?.includes('gzip')) return reply.send(source)
  // Each piece leaves when it is written: the reader sees the first lines at once.
  const gzip = createGzip({ level: 5, flush: constants.Z_SYNC_FLUSH })
  pipeline(source, gzip, (error) => {
    if (error && (error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE')
      request.log.error({ err: error, route: request.routeOptions.url }, 'an export broke off')
  })
  return reply.header('content-encoding', 'gzip').send(gzip)
}
