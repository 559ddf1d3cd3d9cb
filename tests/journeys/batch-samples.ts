import { openSession } from '#identity'
import { readSheetRows } from '#platform/tables/read-xlsx.ts'
import { demoBusinesses, demoCitizens } from '../../demo/people.ts'
import type { TestPortal } from '../support/portal.ts'
import type { Sample } from './route-samples.ts'

/** The pages of filing several dossiers at once, as a business of the demonstration sees them. */
export async function batchSamples(portal: TestPortal, procedureId: string): Promise<[string, Sample][]> {
  const { db, web } = portal
  const business = demoBusinesses[0]!
  const { phone } = demoCitizens.find(({ key }) => key === business.members[0])!
  const [account] = await db<{ id: string }[]>`select id from identity.account where phone = ${phone}`
  const [party] = await db<{ id: string }[]>`select id from identity.party where tax_code = ${business.taxCode}`
  const session = { accountId: account!.id, as: 'citizen', partyId: party!.id, device: 'Chrome, Linux' } as const
  const cookie = `portal_session=${await db.begin((tx) => openSession(tx, session))}`
  const start = `/ho-so/nop/${procedureId}/nhieu`
  const headers = { cookie, accept: 'text/html' }
  const [heading] = await readSheetRows((await web.inject({ url: `${start}/bang-mau.xlsx`, headers })).rawPayload)
  const row = heading!.map((_, index) => (index === 0 ? 'A1' : 'x'))
  const page = await web.inject({ url: start, headers })
  const form = page.body.slice(page.body.indexOf(`action="${start}"`))
  const token = /name="_token" value="([^"]+)"/.exec(form)![1]!
  const csv = [heading!, row].map((cells) => cells.map((it) => `"${String(it)}"`).join(',')).join('\r\n')
  const body = new FormData()
  body.append('_token', token)
  body.append('file', new Blob([csv]), 'bang.csv')
  const request = new Request('http://portal.test', { method: 'POST', body })
  const sent = await web.inject({
    ...{ method: 'POST', url: start, payload: Buffer.from(await request.arrayBuffer()) },
    headers: { ...headers, 'content-type': request.headers.get('content-type')! },
  })
  return [
    ['/ho-so/nop/:procedureId/nhieu', { path: start, cookie }],
    ['/ho-so/nhieu/:batchId', { path: String(sent.headers.location), cookie }],
  ]
}
