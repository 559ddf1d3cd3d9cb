import { Type, type Static } from 'typebox'
import { today } from '#platform/clock.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { contactOfAgency, codesOf, findAgency, pageOfAgencies } from '../agencies/agency.sql.ts'
import { cutPage, isAgencyPlace, isCodePlace, readCursor } from '../cursor.ts'
import { pageOfFields } from '../fields/field.sql.ts'
import { fold } from '../fold.ts'
import { findUnit, pageOfUnits, successorsOf } from '../units/unit.sql.ts'
import * as schema from './schemas.ts'

/** The catalogues for other systems: what is valid, a page at a time. */
export function mountCataloguesApi(web: Web, { db }: Services): void {
  web.get<{ Querystring: Static<typeof schema.agencySearch> }>(
    '/api/v1/agencies',
    { schema: { summary: 'Agencies', querystring: schema.agencySearch, response: { 200: schema.agencyPage } } },
    async ({ query }) => {
      const limit = query.limit ?? schema.defaultLimit
      const rows = await pageOfAgencies(db, {
        folded: fold(query.q ?? ''),
        province: query.province ?? null,
        level: query.level ?? null,
        parent: query.parent ?? null,
        after: readCursor(query.after, isAgencyPlace),
        limit: limit + 1,
      })
      return cutPage(rows, limit, ({ name, id }) => ({ name, id }))
    },
  )

  web.get<{ Params: { id: number } }>(
    '/api/v1/agencies/:id',
    { schema: { summary: 'One agency', params: schema.agencyParams, response: { 200: schema.agencyDetail } } },
    async ({ params }) => {
      const agency = await findAgency(db, params.id)
      if (!agency) throw new Problem('not-found')
      return { ...agency, contact: await contactOfAgency(db, agency.id), codes: await codesOf(db, agency.id) }
    },
  )

  web.get<{ Querystring: Static<typeof schema.unitSearch> }>(
    '/api/v1/admin-units',
    { schema: { summary: 'Administrative units', querystring: schema.unitSearch, response: { 200: schema.unitPage } } },
    async ({ query }) => {
      const limit = query.limit ?? schema.defaultLimit
      const rows = await pageOfUnits(db, {
        level: query.level ?? null,
        province: query.province ?? null,
        folded: fold(query.q ?? ''),
        day: query.day ?? today(),
        after: readCursor(query.after, isCodePlace)?.code ?? '',
        limit: limit + 1,
      })
      return cutPage(rows, limit, ({ code }) => ({ code }))
    },
  )

  web.get<{ Params: { code: string } }>(
    '/api/v1/admin-units/:code/successors',
    {
      schema: {
        summary: 'Units of today in which a former unit lies; several when it was split',
        params: Type.Object({ code: Type.String({ pattern: '^\\d{2,5}$' }) }),
        response: { 200: schema.successors },
      },
    },
    async ({ params }) => {
      if (!(await findUnit(db, params.code))) throw new Problem('not-found')
      return { items: await successorsOf(db, params.code) }
    },
  )

  web.get<{ Querystring: Static<typeof schema.fieldSearch> }>(
    '/api/v1/fields',
    { schema: { summary: 'Fields', querystring: schema.fieldSearch, response: { 200: schema.fieldPage } } },
    async ({ query }) => {
      const limit = query.limit ?? schema.defaultLimit
      const after = readCursor(query.after, isCodePlace)?.code ?? ''
      const rows = await pageOfFields(db, { folded: fold(query.q ?? ''), after, limit: limit + 1 })
      return cutPage(rows, limit, ({ code }) => ({ code }))
    },
  )
}
