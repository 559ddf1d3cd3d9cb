import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { tokenOf } from '#platform/http/form-token.ts'
import { once } from '#platform/idempotency.ts'
import type { Services, Web } from '#platform/mount.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { componentStates } from '../check-components/component-check.ts'
import { ticksOf } from '../check-components/component-tick.sql.ts'
import { deskOf } from '../desk/desk.ts'
import { countQueues } from '../desk/desk.sql.ts'
import { officersOnly } from '../desk/officers-only.routes.ts'
import { openTrackOnDesk } from '../desk/open-on-desk.routes.ts'
import { noteAccess, readDossierOnDesk } from '../desk/read-dossier.ts'
import { trackOf } from '../on-track.ts'
import { supplementChoices } from '../request-supplement/supplement-choices.ts'
import { urls } from '../urls.ts'
import { ComparePapersPage } from './compare-papers.page.tsx'
import { comparePath } from './compare-path.ts'
import { papersToCompare } from './papers-to-compare.ts'
import { mayTick, tickComponent } from './tick-component.ts'

const params = Type.Object({ id: Type.String({ format: 'uuid' }) })
const options = { schema: { hide: true, params } as never, preHandler: officersOnly }

export function mountComparePapers(web: Web, { db }: Services): void {
  web.get(urls.comparePapers(':id'), options, (request, reply) => show(request, reply, false))

  web.post(urls.comparePapers(':id'), options, async (request, reply) => {
    const { dossier, papers, at } = await open(request)
    const body = (request.body ?? {}) as Record<string, unknown>
    const ofAnswers = body.giay === 'to-khai'
    const state = componentStates.find((it) => it === (ofAnswers ? body.answersState : body.state))
    const component = ofAnswers ? '' : papers[Number(body.giay) - 1]?.name
    if (state === undefined || component === undefined) return show(request, reply, true)
    const track = dossier.whole && trackOf(dossier).number
    const token = tokenOf(request)
    await db.begin((tx) =>
      once(tx, 'dossiers.tick-component', token, async () => {
        await tickComponent(tx, request.actor, { dossierId: dossier.id, track, component, state })
        return { kept: true }
      }),
    )
    const next = ofAnswers ? at + 1 : Math.min(at + 2, papers.length)
    return redirectTo(request, reply, `${comparePath(dossier, next)}${ofAnswers ? '' : '#giay-to'}`)
  })

  /** Rights first; then the papers, and the one that the address names. */
  async function open(request: FastifyRequest) {
    const dossier = await openTrackOnDesk(db, request)
    const ticks = await ticksOf(db, dossier.id)
    const facts = await readDossierOnDesk(db, request.actor, dossier)
    const { papers: asked } = await supplementChoices(db, dossier)
    const papers = papersToCompare({ asked, files: facts.files, ticks })
    const said = Number((request.query as { giay?: string }).giay ?? 1)
    const at = Number.isInteger(said) && said >= 1 && said <= papers.length ? said - 1 : 0
    return { dossier, facts, papers, at, answersTick: ticks.find((it) => it.component === '') }
  }

  async function show(request: FastifyRequest, reply: FastifyReply, unchosen: boolean) {
    const { dossier, facts, ...opened } = await open(request)
    await noteAccess(db, request.actor, dossier)
    const counts = await countQueues(db, deskOf(request.actor))
    const may = facts.can.includes('accept') && mayTick(dossier)
    const page = <ComparePapersPage {...facts} {...opened} {...{ counts, unchosen }} mayTick={may} />
    return sendPage(request, reply, page, unchosen ? 422 : 200)
  }
}
