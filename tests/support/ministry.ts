import { saveAgency } from '#catalogues'
import { actorOf, grantRole } from '#identity'
import type { Role } from '#platform/actor.ts'
import { person } from './accounts.ts'
import { browserOf } from './desk.ts'
import { samples } from './files.ts'
import type { TestPortal } from './portal.ts'

/** What each part of a small procedure's form holds when it is whole. */
export const wholeParts = {
  names: { name: 'Cấp thẻ mẫu', summary: 'Cấp thẻ cho người cần thẻ.' },
  scope: {
    field: 'G15-TP07|Hộ tịch',
    levels: 'province',
    kind: 'standard',
    'subjects.#': '1',
    'subjects.0.code': 'DT1',
    'subjects.0.name': 'Công dân Việt Nam',
  },
  steps: { 'steps.#': '1', 'steps.0.text': 'Nộp tờ khai.\nNhận thẻ.' },
  channels: {
    'channels.#': '1',
    'channels.0.channel': 'online',
    'channels.0.limit.amount': '3',
    'channels.0.limit.unit': 'working-day',
    'channels.0.fees.#': '1',
    'channels.0.fees.0.kind': 'fee',
    'channels.0.fees.0.amount': '50.000',
    'channels.0.fees.0.currency': 'VND',
  },
  components: {
    'componentGroups.#': '1',
    'componentGroups.0.components.#': '1',
    'componentGroups.0.components.0.name': 'Tờ khai',
    'componentGroups.0.components.0.originals': '1',
    'componentGroups.0.components.0.copies': '0',
    'componentGroups.0.components.0.forms.#': '0',
  },
  agencies: { 'agencies.executing.#': '1', 'agencies.executing.0.name': 'Sở Mẫu' },
  'legal-bases': {
    'legalBases.#': '1',
    'legalBases.0.code': '99/2026/NĐ-CP',
    'legalBases.0.name': 'Nghị định về thẻ mẫu',
  },
} as Record<string, Record<string, string>>

/** A ministry with those who write, check and publish its procedures; another one with an author. */
export async function ministry(portal: TestPortal) {
  const { db } = portal
  const [here, elsewhere] = await db.begin(async (tx) => [
    await saveAgency(tx, {
      name: 'Bộ Mẫu',
      level: 'ministry',
      level1: 'G99',
      codes: [{ scheme: 'QD20', code: 'G99' }],
    }),
    await saveAgency(tx, {
      name: 'Bộ Khác',
      level: 'ministry',
      level1: 'G98',
      codes: [{ scheme: 'QD20', code: 'G98' }],
    }),
  ])
  const officer = async (roles: Role[], agencyId = here!.id) => {
    const { accountId } = await person(db)
    await db.begin(async (tx) => {
      for (const role of roles) await grantRole(tx, { accountId, role, agencyId })
    })
    const actor = await actorOf(db, accountId, 'officer')
    return { actor, accountId, ...(await browserOf(portal, actor)) }
  }
  return {
    agency: here!,
    officer,
    author: await officer(['procedure-author']),
    colleague: await officer(['procedure-author']),
    checker: await officer(['procedure-checker']),
    publisher: await officer(['procedure-publisher']),
    everything: await officer(['procedure-author', 'procedure-checker', 'procedure-publisher']),
    stranger: await officer(['procedure-author', 'procedure-checker', 'procedure-publisher'], elsewhere!.id),
  }
}

export type Officer = Awaited<ReturnType<Awaited<ReturnType<typeof ministry>>['officer']>>

/** Begins a new procedure and writes all its mandatory parts. Gives the address of the draft. */
export async function writtenDraft(
  author: Officer,
  parts: Record<string, Record<string, string>> = {},
): Promise<string> {
  const begun = await author.send('/quan-tri/thu-tuc/moi', '/quan-tri/thu-tuc/moi', {})
  const draft = String(begun.location)
  for (const [part, fields] of Object.entries({ ...wholeParts, ...parts }))
    await savePart(author, draft, { part, fields })
  return draft
}

/** Sends the form of one part; the code stays as the page has it. */
export async function savePart(
  author: Officer,
  draft: string,
  it: { part: string; fields: Record<string, string>; do?: string },
) {
  const page = `${draft}/phan/${it.part}`
  const { $ } = await author.see(page)
  const code: Record<string, string> = it.part === 'names' ? { code: $('input[name=code]').attr('value') ?? '' } : {}
  return author.send(page, page, { ...code, ...it.fields, do: it.do ?? 'done' })
}

/** Sent, and approved by the checker. */
export async function checkedDraft(author: Officer, checker: Officer, draft: string): Promise<void> {
  await author.send(draft, `${draft}/chuyen`, { move: 'send' })
  await checker.send(`${draft}/kiem-tra`, `${draft}/kiem-tra`, { verdict: 'approve' })
}

/** Sends a form with a file, as a browser does. */
export async function sendWithFile(
  portal: TestPortal,
  officer: Officer,
  it: { page: string; fields: Record<string, string>; file?: boolean },
) {
  const { $ } = await officer.see(it.page)
  const form = $(`form[action="${it.page}"]`)
  const fields: Record<string, string> = {}
  form.find('input[type=hidden]').each((_, one) => {
    fields[one.attribs.name!] = one.attribs.value!
  })
  const boundary = 'mau-thu'
  const part = (head: string, body: Buffer | string) =>
    Buffer.concat([
      Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; ${head}\r\n\r\n`),
      Buffer.from(body),
      Buffer.from('\r\n'),
    ])
  const payload = Buffer.concat([
    ...Object.entries({ ...fields, ...it.fields }).map(([name, value]) => part(`name="${name}"`, value)),
    ...(it.file ? [part('name="file"; filename="quyet-dinh.pdf"', samples.pdf)] : []),
    Buffer.from(`--${boundary}--\r\n`),
  ])
  return portal.web.inject({
    method: 'POST',
    url: it.page,
    headers: {
      cookie: officer.cookie,
      accept: 'text/html',
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    payload,
  })
}

export const day = (name: string, text: string) => {
  const [year, month, date] = text.split('-') as [string, string, string]
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }
}

/** A decision of the author's agency with all its facts and its file, which takes in these drafts. Gives its address. */
export async function preparedDecision(
  portal: TestPortal,
  author: Officer,
  it: { number: string; signedOn: string; effectiveOn: string; drafts: string[]; process?: string },
): Promise<string> {
  const begun = await author.send('/quan-tri/quyet-dinh/moi', '/quan-tri/quyet-dinh/moi', {})
  const page = String(begun.location)
  const { number, signedOn, effectiveOn, process = 'ordinary' } = it
  const fields = {
    number,
    signer: 'Nguyễn Văn Ký',
    process,
    ...day('signedOn', signedOn),
    ...day('effectiveOn', effectiveOn),
  }
  await sendWithFile(portal, author, { page, fields, file: true })
  for (const draft of it.drafts)
    await author.send(page, `${page}/thu-tuc`, { draft: draft.split('/').at(-1)!, what: 'add' })
  return page
}
