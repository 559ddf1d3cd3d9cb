import { createServer, type Server } from 'node:net'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { once } from 'node:events'
import { afterAll, expect, test } from 'vitest'
import { at } from '#platform/clock.ts'
import { samples } from '../../../../tests/support/files.ts'
import { testPortal } from '../../../../tests/support/portal.ts'
import { findFile, receiveFile } from '../index.ts'

/** Speaks as much of clamd as we use: INSTREAM with its lengths, and a verdict by what the bytes contain. */
function smallClamd(): Server {
  return createServer((socket) => {
    let seen = Buffer.alloc(0)
    socket.on('error', () => {})
    socket.on('data', (chunk: Buffer) => {
      seen = Buffer.concat([seen, chunk])
      const start = 'zINSTREAM\0'.length
      const parts: Buffer[] = []
      for (let offset = start; offset + 4 <= seen.length; ) {
        const length = seen.readUInt32BE(offset)
        if (length === 0) {
          const content = Buffer.concat(parts)
          const verdict = content.includes('EICAR') ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK'
          socket.end(`${content.includes('CONFUSED') ? 'INSTREAM size limit exceeded. ERROR' : verdict}\0`)
          return
        }
        parts.push(seen.subarray(offset + 4, offset + 4 + length))
        offset += 4 + length
      }
    })
  })
}

const clamd = smallClamd().listen(0, '127.0.0.1')
await once(clamd, 'listening')
const { port } = clamd.address() as AddressInfo
afterAll(() => void clamd.close())
const portal = await testPortal({ CLAMD_URL: `tcp://127.0.0.1:${port}` })

const receive = (bytes: Buffer) => receiveFile(portal, Readable.from([bytes]), { name: 'a.pdf', accountId: null })
const pdf = (inside: string) => Buffer.from(`%PDF-1.4\n${inside}\n%%EOF`)

test('a clean file is marked so', async () => {
  const large = Buffer.concat([samples.pdf, Buffer.alloc(3_000_000, 32), Buffer.from('%%EOF')])
  expect(await findFile(portal.db, (await receive(large)).id)).toMatchObject({ scan: 'clean' })
})

test('an infected file is refused', async () => {
  await expect(receive(pdf('EICAR'))).rejects.toMatchObject({ code: 'file-infected' })
})

test('a scanner without a verdict stops nobody, and the sweep asks again', async () => {
  const { id } = await receive(pdf('CONFUSED'))
  expect(await findFile(portal.db, id)).toMatchObject({ scan: 'unscanned' })
  await portal.db`update documents.file set owner_kind = 'dossier', owner_id = '1', kept_at = received_at where id = ${id}`

  const [row] = await portal.db<{ content_id: string }[]>`select content_id from documents.file where id = ${id}`
  await portal.files.put(`documents/${row!.content_id.slice(-2)}/${row!.content_id}`, pdf('EICAR'))
  await at(new Date(Date.now() + 120_000), () => portal.sweep())
  expect(await findFile(portal.db, id)).toMatchObject({ scan: 'infected' })
})
