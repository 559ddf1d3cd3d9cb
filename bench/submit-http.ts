import { load } from 'cheerio'
import { findFiles } from '#documents'
import { findFormVersion, formPages, visibleFiles } from '#eforms'
import type { Services } from '#platform/mount.ts'
import { demoCitizens } from '../demo/people.ts'
import { attachFiles } from '../src/domains/dossiers/attach-paper/attach-paper.ts'
import { saveDraft, startDraft } from '../src/domains/dossiers/file-dossier/draft.ts'
import { cpuSeconds } from './support/cpu.ts'
import { openDemonstration, repeated, sampleFiling } from './support/filings.ts'
import { startPortal } from './support/portal.ts'
import { signIn } from './support/sign-in.ts'

export const name = 'submit-http'

const connections = 10
const count = 400

/** Finished drafts filed a second through their review page, as browsers do it. */
export async function run(report: (row: object) => void): Promise<void> {
  const first = await startPortal()
  await first.stop()
  const { services, close } = await openDemonstration(first.dataDir)
  const drafts = await finishedDrafts(services).finally(close)

  const portal = await startPortal({}, first.dataDir)
  try {
    const cookie = await signIn(portal.url, demoCitizens[0]!.phone)
    const forms: { url: string; body: URLSearchParams }[] = []
    for (const id of drafts) {
      const url = `${portal.url}/ho-so/nhap/${id}/kiem-tra`
      const $ = load(await (await fetch(url, { headers: { cookie } })).text())
      const fields = $('main form[method=post]').first().serializeArray()
      const body = new URLSearchParams(fields.map(({ name, value }) => [name, value]))
      body.set('declared', 'yes')
      forms.push({ url, body })
    }
    const before = cpuSeconds(portal.pid)
    const started = performance.now()
    await Promise.all(Array.from({ length: connections }, () => sendAll(forms, cookie)))
    const seconds = (performance.now() - started) / 1000
    const cpu = before === undefined ? undefined : (cpuSeconds(portal.pid)! - before) / count
    report({
      connections,
      perSecond: Math.round(count / seconds),
      ...(cpu && { cpuMillis: Math.round(cpu * 1e5) / 100 }),
    })
  } finally {
    await portal.stop()
  }
}

async function sendAll(forms: { url: string; body: URLSearchParams }[], cookie: string): Promise<void> {
  for (let form = forms.pop(); form; form = forms.pop()) {
    const answer = await fetch(form.url, { method: 'POST', body: form.body, headers: { cookie }, redirect: 'manual' })
    await answer.arrayBuffer()
    if (!answer.headers.get('location')?.endsWith('/da-nop')) throw new Error(`not filed: ${answer.status}`)
  }
}

async function finishedDrafts(services: Services): Promise<string[]> {
  const { db } = services
  const sample = await sampleFiling(services)
  const { citizen, filing } = sample
  const { definition } = (await findFormVersion(db, filing.formVersionId!))!
  const { answers, procedure, agency } = filing
  const slots = visibleFiles(definition, answers).filter((slot) => slot.required)
  const drafts: string[] = []
  for (const { papers } of await repeated(services, sample, count)) {
    const files = await findFiles(
      db,
      papers.map((it) => it.fileId),
    )
    await db.begin(async (tx) => {
      const draftId = await startDraft(tx, citizen, { procedure, caseCode: null, agencyId: agency.id })
      for (const page of formPages(definition, answers))
        await saveDraft(tx, citizen, { draftId, revision: 1, token: 'bench', answers, pageDone: page.key })
      for (const [i, slot] of slots.entries())
        await attachFiles(tx, citizen, { draftId, key: slot.key, files: files.slice(i, i + 1) })
      drafts.push(draftId)
    })
  }
  return drafts
}
