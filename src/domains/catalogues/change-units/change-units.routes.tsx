import type { FastifyReply, FastifyRequest } from 'fastify'
import { allow } from '#platform/actor.ts'
import type { Tx } from '#platform/database/connect.ts'
import { once } from '#platform/idempotency.ts'
import type { Services, Web } from '#platform/mount.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { changeUnitsAct } from '../acts.ts'
import { findCatalogue } from '../catalogue/catalogue.sql.ts'
import { demandAnyEditor } from '../edit-rows/editor.ts'
import { urls } from '../urls.ts'
import { ChangeUnitsPage, ConfirmChangePage } from './change-units.page.tsx'
import { changeUnits, demandUnitEditor } from './change-units.ts'
import { type ChangeFault, planChange, type TypedChange } from './plan-change.ts'
import { listUnitChanges } from './unit-change.sql.ts'

const shownChanges = 50
const longest = 10_000
const blank: TypedChange = { kind: '', effective: '', act: '', from: '', to: '' }

/** Dated changes of units: typed, shown once more, then written. */
export function mountChangeUnits(web: Web, { db }: Services): void {
  web.get(urls.unitChanges, { schema: { hide: true } as never }, async (request, reply) => {
    demandAnyEditor(request.actor)
    return show(request, reply, { typed: blank, faults: [] })
  })

  web.post(urls.unitChanges, { schema: { hide: true } as never }, async (request, reply) => {
    await demandUnitEditor(db, request.actor)
    const body = request.body as Record<string, unknown>
    const typed = Object.fromEntries(
      Object.keys(blank).map((name) => [
        name,
        String(body[name] ?? '')
          .normalize('NFC')
          .trim()
          .slice(0, longest),
      ]),
    ) as TypedChange
    if (body.step === 'back') return show(request, reply, { typed, faults: [] })
    if (body.step !== 'confirm') {
      const planned = await planChange(db, typed)
      if ('faults' in planned) return show(request, reply, { typed, faults: planned.faults })
      return sendPage(request, reply, <ConfirmChangePage typed={typed} plan={planned.plan} />)
    }
    const faults = await write(String(body._token), (tx) => changeUnits(tx, request.actor, typed))
    if (faults.length > 0) return show(request, reply, { typed, faults })
    return redirectTo(request, reply, urls.unitChanges)
  })

  /** A form sent twice is one change. */
  async function write(token: string, change: (tx: Tx) => Promise<ChangeFault[]>): Promise<ChangeFault[]> {
    let faults: ChangeFault[] = []
    const work = (tx: Tx) =>
      once(tx, 'catalogues.change-units', token, async () => {
        faults = await change(tx)
        if (faults.length > 0) throw new Error('not written')
        return {}
      })
    await db.begin(work).catch((error) => {
      if (faults.length === 0) throw error
    })
    return faults
  }

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    { typed, faults }: { typed: TypedChange; faults: readonly ChangeFault[] },
  ) {
    const changes = await listUnitChanges(db, shownChanges)
    const { owner } = (await findCatalogue(db, 'don-vi-hanh-chinh'))!
    const owned = allow(request.actor, changeUnitsAct, owner.path)
    const page = <ChangeUnitsPage {...{ typed, faults, changes, owned }} owner={owner.name} />
    return sendPage(request, reply, page, faults.length > 0 ? 422 : 200)
  }
}
