import { load } from 'cheerio'
import { demonstrationPassword } from '#identity'

/** Signs in through the forms that people use; gives back the cookie, and for an officer only after choosing the role. */
export async function signIn(portal: string, login: string, officer = false): Promise<string> {
  const first = await fetch(`${portal}/dang-nhap`)
  const session = await send(portal, await first.text(), cookieOf(first), {
    path: '/dang-nhap',
    typed: { login, password: demonstrationPassword },
  })
  if (!officer) return session
  const choice = await fetch(`${portal}/chon-vai-tro`, { headers: { cookie: session } })
  const html = await choice.text()
  const role = load(html)('input[name=role]')
    .toArray()
    .map((it) => it.attribs.value!)
    .find((it) => it.startsWith('agency-'))
  if (role === undefined) throw new Error(`${login} has no role as an officer`)
  return send(portal, html, session, { path: '/chon-vai-tro', typed: { role } })
}

async function send(
  portal: string,
  html: string,
  cookie: string,
  form: { path: string; typed: Record<string, string> },
): Promise<string> {
  const fields = load(html)(`form[action="${form.path}"]`).first().serializeArray()
  const body = new URLSearchParams(fields.map(({ name, value }) => [name, value]))
  for (const [name, value] of Object.entries(form.typed)) body.set(name, value)
  const answer = await fetch(portal + form.path, { method: 'POST', body, headers: { cookie }, redirect: 'manual' })
  if (answer.status !== 303) throw new Error(`${form.path} answered ${answer.status}`)
  return cookieOf(answer)
}

function cookieOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((it) => it.split(';')[0]!)
    .join('; ')
}
