import { Type, type Static } from 'typebox'
import { dayOf, now, today } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { isCalendarDay, readDateParts } from '#platform/dates.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPublicPage } from '#ui/send-page.tsx'
import { upcomingWithCode } from '../decisions/decision.sql.ts'
import { findProcedureByCode } from '../procedure.sql.ts'
import { heldRows } from '../held-papers/held-papers.ts'
import { formNamedIn, formThen } from '../procedure-form/form-in-force.ts'
import { measuredTimes } from '../measured-times/measured-times.ts'
import { Measured } from './measured.page.tsx'
import { structuredData, subjectOf } from '../structured-data/structured-data.ts'
import type { Procedure } from '../procedure.ts'
import { urls } from '../urls.ts'
import { comingVersion, type Version, versionAt, versionNumbered } from '../versions/version.sql.ts'
import { ChooseProcedurePage } from './choose-procedure.page.tsx'
import { ShowProcedurePage } from './show-procedure.page.tsx'
import { ComingChange, VersionBanner } from './version-banner.page.tsx'

const params = Type.Object({ code: Type.String({ maxLength: 100 }) })
const querystring = Type.Object({
  chon: Type.Optional(Type.String({ maxLength: 40 })),
  ngay: Type.Optional(Type.String({ maxLength: 10 })),
  'ngay-day': Type.Optional(Type.String({ maxLength: 10 })),
  'ngay-month': Type.Optional(Type.String({ maxLength: 10 })),
  'ngay-year': Type.Optional(Type.String({ maxLength: 10 })),
  'phien-ban': Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
})

type Route = { Params: Static<typeof params>; Querystring: Static<typeof querystring> }

export function mountShowProcedure(web: Web, services: Services): void {
  const { db } = services
  web.get<Route>('/thu-tuc/:code', { schema: { hide: true, params, querystring } as never }, async (request, reply) => {
    const { code } = request.params
    const { chon, ngay, 'phien-ban': number } = request.query
    // The three boxes of the form on the page of all versions.
    const typed = readDateParts(request.query, 'ngay')
    if (typed !== undefined) return redirectTo(request, reply, urls.onDay(code, typed))
    const holders = await findProcedureByCode(db, code)
    const chosen = holders.length === 1 ? holders[0] : holders.find((it) => it.id === chon)
    const page = await pageFor(services, { code, holders, chosen, ngay, number })
    const measuring = measuredTimes()
    const topics = ['procedures', 'catalogues', ...(measuring ? [measuring.topic] : [])]
    return sendPublicPage(request, reply, page, { pages: services.pages, topics })
  })
}

type Asked = {
  code: string
  holders: readonly Procedure[]
  chosen: Procedure | undefined
  ngay: string | undefined
  number: number | undefined
}

async function pageFor(services: Services, { code, holders, chosen, ngay, number }: Asked) {
  if (holders.length === 0) return upcomingPage(services.db, code)
  if (!chosen) return <ChooseProcedurePage code={code} procedures={holders} />
  if (number !== undefined)
    return pageOfVersion(services, chosen, { version: await versionNumbered(services.db, chosen.id, number) })
  if (ngay !== undefined) return pageOfDay(services, chosen, ngay)
  return currentPage(services, chosen)
}

/** The version in force, and what is decided to come after it. */
async function currentPage(services: Services, procedure: Procedure) {
  const { db } = services
  const next = await comingVersion(db, procedure.id, now())
  const day = next && dayOf(next.validFrom)
  const coming = next && day && (
    <ComingChange code={procedure.code} day={day} ends={next.record.state === 'abolished'} />
  )
  const data = structuredData(subjectOf(services, procedure, true))
  const measuring = measuredTimes()
  const measured = measuring && <Measured procedure={procedure} measured={await measuring.of(db, procedure.code)} />
  const held = await heldRows(db, { procedureCode: procedure.code, day: today() })
  return <ShowProcedurePage {...{ procedure, data, coming, measured, held }} />
}

/** The version of any day, past or to come: the one in force when that day ends in Viet Nam. */
async function pageOfDay(services: Services, procedure: Procedure, day: string) {
  if (!isCalendarDay(day)) throw new Problem('no-version-that-day')
  const version = await versionAt(services.db, procedure.id, endOfDay(day))
  return pageOfVersion(services, procedure, { version, day })
}

function endOfDay(day: string): Date {
  return new Date(`${day}T23:59:59.999+07:00`)
}

/** Any version; `day` is the one asked for, else the first on which it holds. */
async function pageOfVersion(
  services: Services,
  procedure: Procedure,
  { version, day }: { version: Version | undefined; day?: string },
) {
  if (!version) throw new Problem('no-version-that-day')
  if (version.id === procedure.versionId) return currentPage(services, procedure)
  const { record, number, id: versionId } = version
  const soon = version.validFrom > now()
  const banner = (
    <VersionBanner
      code={procedure.code}
      when={soon ? 'soon' : 'past'}
      day={soon || day === undefined ? dayOf(version.validFrom) : day}
      number={number}
      current={procedure.versionNumber}
    />
  )
  const formVersionId = await formThen(services.db, version, soon || day === undefined ? undefined : endOfDay(day))
  const then = { ...procedure, record, versionId, versionNumber: number, formVersionId }
  return <ShowProcedurePage procedure={then} banner={banner} />
}

/** A new procedure that is decided, before its day. */
async function upcomingPage(db: Db, code: string) {
  const item = await upcomingWithCode(db, code.trim())
  if (!item) throw new Problem('procedure-not-found')
  const { record, draftId: id, due } = item
  const procedure = { id, code, versionId: '', versionNumber: 1, record, formVersionId: await formNamedIn(db, record) }
  const banner = <VersionBanner code={code} when="soon" day={dayOf(due)} number={1} current={null} />
  return <ShowProcedurePage procedure={procedure} banner={banner} />
}
