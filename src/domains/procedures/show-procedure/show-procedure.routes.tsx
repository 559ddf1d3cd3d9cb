import { Type, type Static } from 'typebox'
import { dayOf, now } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { isCalendarDay } from '#platform/dates.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { sendPublicPage } from '#ui/send-page.tsx'
import { upcomingWithCode } from '../decisions/decision.sql.ts'
import { findProcedureByCode } from '../procedure.sql.ts'
import { structuredData, subjectOf } from '../structured-data/structured-data.ts'
import type { Procedure } from '../procedure.ts'
import { comingVersion, versionAt } from '../versions/version.sql.ts'
import { ChooseProcedurePage } from './choose-procedure.page.tsx'
import { ShowProcedurePage } from './show-procedure.page.tsx'
import { ComingChange, VersionBanner } from './version-banner.page.tsx'

const params = Type.Object({ code: Type.String({ maxLength: 100 }) })
const querystring = Type.Object({
  chon: Type.Optional(Type.String({ maxLength: 40 })),
  ngay: Type.Optional(Type.String({ maxLength: 10 })),
})

type Route = { Params: Static<typeof params>; Querystring: Static<typeof querystring> }

export function mountShowProcedure(web: Web, services: Services): void {
  const { db } = services
  web.get<Route>('/thu-tuc/:code', { schema: { hide: true, params, querystring } as never }, async (request, reply) => {
    const { code } = request.params
    const { chon, ngay } = request.query
    const holders = await findProcedureByCode(db, code)
    const chosen = holders.length === 1 ? holders[0] : holders.find((it) => it.id === chon)
    const page =
      holders.length === 0 ? (
        await upcomingPage(db, code)
      ) : chosen === undefined ? (
        <ChooseProcedurePage code={code} procedures={holders} />
      ) : ngay === undefined ? (
        await currentPage(services, chosen)
      ) : (
        await pageOfDay(services, chosen, ngay)
      )
    return sendPublicPage(request, reply, page, { pages: services.pages, topics: ['procedures'] })
  })
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
  return <ShowProcedurePage procedure={procedure} data={data} coming={coming} />
}

/** The version of any day, past or to come: the one in force when that day ends in Viet Nam. */
async function pageOfDay(services: Services, procedure: Procedure, day: string) {
  if (!isCalendarDay(day)) throw new Problem('no-version-that-day')
  const version = await versionAt(services.db, procedure.id, new Date(`${day}T23:59:59.999+07:00`))
  if (!version) throw new Problem('no-version-that-day')
  if (version.id === procedure.versionId) return currentPage(services, procedure)
  const { record, number, id: versionId } = version
  const soon = version.validFrom > now()
  const banner = (
    <VersionBanner
      code={procedure.code}
      when={soon ? 'soon' : 'past'}
      day={soon ? dayOf(version.validFrom) : day}
      number={number}
      current={procedure.versionNumber}
    />
  )
  return <ShowProcedurePage procedure={{ ...procedure, record, versionId, versionNumber: number }} banner={banner} />
}

/** A new procedure that is decided, before its day. */
async function upcomingPage(db: Db, code: string) {
  const item = await upcomingWithCode(db, code.trim())
  if (!item) throw new Problem('procedure-not-found')
  const { record, draftId: id, due } = item
  const procedure = { id, code, versionId: '', versionNumber: 1, record, formVersionId: null }
  const banner = <VersionBanner code={code} when="soon" day={dayOf(due)} number={1} current={null} />
  return <ShowProcedurePage procedure={procedure} banner={banner} />
}
