import { load } from 'cheerio'
import { samples } from './files.ts'
import type { TestPortal } from './portal.ts'

export type Session = { cookie?: string }
export type Page = { $: ReturnType<typeof load> }
/** `form`: which one of several on the page. */
type SendOptions = { session?: Session; to?: string; form?: string }
type Answer = { statusCode: number; body: string; headers: Record<string, unknown> }

/** A browser without JavaScript: opens pages, and sends their forms as they stand with what is typed over it. */
export function citizenBrowser({ web }: Pick<TestPortal, 'web'>, me: Session) {
  async function open(url: string, session: Session = me) {
    return pageOf(await web.inject({ url, headers: { accept: 'text/html', ...session } }))
  }

  /** Sends the form of a page that was opened before, with what is typed over what stands in it. */
  async function send(page: Page, typed: Record<string, string>, options: SendOptions = {}) {
    const form = page.$(options.form ?? 'main form[method=post]').first()
    const fields = form.serializeArray().filter(({ name }) => !(name in typed))
    const payload = new URLSearchParams([...fields.map(({ name, value }) => [name, value]), ...Object.entries(typed)])
    const headers = { accept: 'text/html', ...(options.session ?? me) }
    const answer = await web.inject({
      ...{ method: 'POST', url: options.to ?? form.attr('action')!, payload: payload.toString() },
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    })
    return pageOf(answer)
  }

  async function upload(
    page: Page,
    files: { field: string; name: string; content: Buffer }[],
    typed: Record<string, string> = {},
  ) {
    const form = page.$('main form[enctype]').first()
    const body = new FormData()
    for (const { name, value } of form.serializeArray()) if (!(name in typed)) body.append(name, value)
    for (const [name, value] of Object.entries(typed)) body.append(name, value)
    for (const file of files) body.append(file.field, new Blob([new Uint8Array(file.content)]), file.name)
    const request = new Request('http://portal.test', { method: 'POST', body })
    const answer = await web.inject({
      ...{ method: 'POST', url: form.attr('action')!, payload: Buffer.from(await request.arrayBuffer()) },
      headers: { 'content-type': request.headers.get('content-type')!, accept: 'text/html', ...me },
    })
    return pageOf(answer)
  }

  async function newDraft(procedureId: string): Promise<string> {
    const begun = await send(await open(`/ho-so/nop/${procedureId}`), {})
    if (begun.status !== 303) throw new Error(`The draft was not begun: ${begun.status}`)
    return begun.to
  }

  /** A draft of the town's procedure with everything that filing needs. */
  async function readyDraft(procedureId: string): Promise<string> {
    const draft = await newDraft(procedureId)
    for (const [key, typed] of Object.entries(answers)) {
      const saved = await send(await open(`${draft}/trang/${key}`), typed)
      if (saved.status !== 303) throw new Error(`${key}: ${saved.$('.govuk-error-summary').text()}`)
    }
    const paper = await open(`${draft}/giay-to/birth-certificate`)
    await upload(paper, [{ field: 'files', name: 'chung sinh.png', content: samples.png }])
    return draft
  }

  return { open, send, upload, newDraft, readyDraft }
}

/** Answers to the sample form, page by page. */
export const answers: Record<'child' | 'applicant' | 'copies' | 'family', Record<string, string>> = {
  child: {
    ...{ 'a.childName': 'Nguyễn Minh Khôi', 'a.birthDate-day': '1', 'a.birthDate-month': '11' },
    ...{ 'a.birthDate-year': '2025', 'a.bornAbroad': 'home' },
  },
  applicant: {
    ...{ 'a.place.provinceCode': '01', 'a.place._shown': '01', 'a.place.communeCode': '00070' },
    ...{ 'a.place.detail': 'Số 1' },
  },
  copies: {},
  family: { 'a.declaration': 'true' },
}

function pageOf({ statusCode, body, headers }: Answer) {
  return { status: statusCode, to: String(headers.location ?? ''), body, headers, $: load(body) }
}
