import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { sendFile } from '#documents'
import { calendarOf } from '#law'
import { type Actor, visitor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { parseForm } from '#platform/forms.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { listActs } from '../act.sql.ts'
import { filesForApplicant, filesOf } from '../dossier-file.sql.ts'
import { targetOf } from '../dossier.ts'
import { type Dossier, findDossier } from '../dossier.sql.ts'
import { duesOf } from '../due.sql.ts'
import { listMessages } from '../messages/message.sql.ts'
import { readPaper } from '../paper-forms/issue/read-paper.ts'
import { sendSheets } from '../paper-forms/send-sheets.ts'
import { clockState } from '../see-dossier/clock-state.ts'
import { currentSupplement } from '../supplement.sql.ts'
import { urls } from '../urls.ts'
import { withdrawDossier } from '../withdraw-dossier/withdraw-dossier.ts'
import { OpenedDossierPage, type OpenedDossierProps } from './opened-dossier.page.tsx'
import { type Pass, passCookie, readPass } from './pass.ts'

const sequence = Type.Integer({ minimum: 1, maximum: 1_000_000 })
const withdrawForm = Type.Object({
  revision: Type.Integer({ minimum: 1 }),
  reason: Type.String({ minLength: 3, maxLength: 1000 }),
})

export function mountOpenedDossier(web: Web, services: Services): void {
  const { db } = services
  const options = { schema: { hide: true } as never }

  web.get('/tra-cuu/ho-so', options, async (request, reply) => {
    const opened = await openWithPass(services, request)
    if (!opened) return redirectTo(request, reply, urls.lookUp())
    return sendPage(request, reply, <OpenedDossierPage {...(await factsOf(services, opened))} />)
  })

  web.get<{ Params: { file: string } }>('/tra-cuu/ho-so/tep/:file', options, async (request, reply) => {
    const opened = await openWithPass(services, request)
    if (opened?.pass.means !== 'code') return redirectTo(request, reply, urls.lookUp())
    const results = (await filesOf(db, opened.dossier.id)).filter((it) => it.kind === 'result')
    if (!results.some((it) => it.fileId === request.params.file)) throw new Problem('not-found')
    return sendFile(services, request, reply, request.params.file, { download: true })
  })

  const paper = { schema: { hide: true, params: Type.Object({ sequence }) } as never }
  web.get<{ Params: { sequence: number } }>('/tra-cuu/ho-so/phieu/:sequence.pdf', paper, async (request, reply) => {
    const opened = await openWithPass(services, request)
    if (opened?.pass.means !== 'code') return redirectTo(request, reply, urls.lookUp())
    const of = { sequence: request.params.sequence, language: request.language }
    return sendSheets(reply, [await readPaper(db, opened.dossier, of)], services.config.publicUrl)
  })

  web.post('/tra-cuu/ho-so/rut', options, async (request, reply) => {
    const opened = await openWithPass(services, request)
    if (opened?.pass.means !== 'code') return redirectTo(request, reply, urls.lookUp())
    const form = parseForm(withdrawForm, request.body)
    if (!form.ok) {
      const facts = await factsOf(services, opened)
      return sendPage(request, reply, <OpenedDossierPage {...facts} reasonMissing />, 422)
    }
    const { revision, reason } = form.values
    const { dossier } = opened
    await db.begin((tx) => withdrawDossier(tx, holderOf(dossier), { dossierId: dossier.id, revision, reason }))
    reply.clearCookie(passCookie, { path: '/' })
    return redirectTo(request, reply, `${urls.lookUp()}?rut=1`)
  })

  web.post('/tra-cuu/ho-so/dong', options, async (request, reply) => {
    reply.clearCookie(passCookie, { path: '/' })
    return redirectTo(request, reply, `${urls.lookUp()}?dong=1`)
  })
}

type Opened = { pass: Pass; dossier: Dossier }

async function openWithPass({ db, config }: Services, request: FastifyRequest): Promise<Opened | undefined> {
  const pass = readPass(config.key('look-up'), request.cookies[passCookie])
  const dossier = pass && (await findDossier(db, pass.dossierId))
  return pass && dossier ? { pass, dossier } : undefined
}

async function factsOf({ db }: Services, { pass, dossier }: Opened): Promise<OpenedDossierProps> {
  const [acts, asked, dues, files, calendar] = await Promise.all([
    listActs(db, dossier.id),
    currentSupplement(db, dossier.id),
    duesOf(db, dossier.id),
    filesOf(db, dossier.id),
    calendarOf(db, dossier.agencyPath),
  ])
  const withdraws = dossier.master === 'portal' && targetOf(dossier, 'withdraw') !== undefined
  return {
    pass,
    dossier,
    acts,
    asked,
    dues,
    messages: pass.means === 'code' ? await listMessages(db, dossier.id) : [],
    files: filesForApplicant(files),
    results: files.filter((it) => it.kind === 'result'),
    clock: clockState(calendar, dossier, now()),
    canWithdraw: withdraws && dossier.submittedBy !== null,
  }
}

/** Who holds a fresh code sent to the account's own phone or e-mail acts for that account, on this dossier only. */
function holderOf(dossier: Dossier): Actor {
  const { submittedBy: accountId, applicantPartyId: partyId, mandate } = dossier
  const agent = mandate && { partyId: mandate.partyId, name: mandate.name }
  return { ...visitor, kind: 'citizen', accountId, partyId, agent }
}
