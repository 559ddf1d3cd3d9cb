import { once } from 'node:events'
import { connect } from 'node:net'
import type { Readable } from 'node:stream'

/**
 * Asks a ClamAV daemon about a stream (its `INSTREAM` command: length and bytes, length and bytes, zero). Throws when the
 * daemon cannot be reached or does not give a verdict.
 */
export async function scanStream(url: string, content: Readable): Promise<'clean' | 'infected'> {
  const { hostname, port } = new URL(url)
  const socket = connect({ host: hostname, port: Number(port) })
  socket.setTimeout(30_000, () => socket.destroy(new Error('the virus scanner did not answer in time')))
  let answer = ''
  socket.setEncoding('utf8').on('data', (text: string) => {
    answer += text
  })
  const ended = once(socket, 'end')
  // Awaited below; until then a failure must not count as unhandled.
  ended.catch(() => {})
  try {
    await once(socket, 'connect')
    socket.write('zINSTREAM\0')
    for await (const chunk of content) await send(socket, chunk as Buffer)
    socket.write(Buffer.alloc(4))
    await ended
  } finally {
    content.destroy()
    socket.destroy()
  }
  const verdict = answer.replace(/\0.*$/s, '').trim()
  if (verdict.endsWith(' FOUND')) return 'infected'
  if (verdict === 'stream: OK') return 'clean'
  throw new Error(`the virus scanner said: ${verdict || 'nothing'}`)
}

async function send(socket: ReturnType<typeof connect>, chunk: Buffer): Promise<void> {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(chunk.length)
  socket.write(length)
  if (!socket.write(chunk)) await once(socket, 'drain')
}
