import type { Database } from '#platform/database/connect.ts'
import { createAccount, openSession, saveParty } from '#identity'

let serial = 100

/** Somebody invented, with an account; the password is `mat khau thu nghiem` unless said. */
export async function person(
  db: Database,
  it: { name?: string; identityNumber?: string; phone?: string; email?: string; password?: string } = {},
) {
  serial++
  const identityNumber = it.identityNumber ?? `001099${String(serial).padStart(6, '0')}`
  const phone = it.phone ?? `0900${String(serial).padStart(6, '0')}`
  const name = it.name ?? `Người thử ${serial}`
  const password = it.password ?? 'mat khau thu nghiem'
  const { partyId, accountId } = await db.begin(async (tx) => {
    const id = await saveParty(tx, { kind: 'person', name, identityNumber, birthDate: '1990-05-17', phone })
    const account = { partyId: id, identityNumber, phone, email: it.email ?? null, password }
    return { partyId: id, accountId: await createAccount(tx, account) }
  })
  return { partyId, accountId, name, identityNumber, phone, password }
}

/** The cookie header of a fresh session. */
export async function sessionOf(db: Database, accountId: string, as: 'citizen' | 'officer' = 'citizen') {
  const token = await db.begin((tx) => openSession(tx, { accountId, as, device: 'Chrome, Linux' }))
  return { cookie: `portal_session=${token}` }
}

/** Sends a form as the signed-in browser would: its token is read from a page of this session. */
export async function submitForm(
  portal: {
    web: { inject(it: object): Promise<{ body: string; statusCode: number; headers: Record<string, unknown> }> }
  },
  it: { url: string; cookie: string; body?: Record<string, string> },
) {
  const page = await portal.web.inject({ url: '/tai-khoan', headers: { cookie: it.cookie } })
  const token = /name="_token" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
  return await portal.web.inject({
    method: 'POST',
    url: it.url,
    headers: { cookie: it.cookie, 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
    payload: new URLSearchParams({ _token: token, ...it.body }).toString(),
  })
}
