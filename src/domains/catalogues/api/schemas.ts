import { Type, type TSchema } from 'typebox'
import type { AgencyLevel } from '../agencies/agency.ts'
import { dayOf } from './rows.schemas.ts'
import type { UnitLevel } from '../units/unit.ts'

export const defaultLimit = 50

const text = Type.String()
const textOrNull = Type.Union([Type.String(), Type.Null()])
const day = dayOf('A day such as 2026-11-23')
const province = Type.String({ pattern: '^\\d{2}$', description: 'Code of a province' })
const search = {
  q: Type.Optional(Type.String({ maxLength: 200, description: 'Part of the name, with or without accents' })),
  after: Type.Optional(Type.String({ maxLength: 1000, description: '`next` of the page before' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: defaultLimit })),
}
const pageOf = (item: TSchema) => Type.Object({ items: Type.Array(item), next: textOrNull })

const agencyFields = {
  id: Type.Integer(),
  path: text,
  name: text,
  level: Type.Unsafe<AgencyLevel>({ type: 'string', enum: ['ministry', 'province', 'commune', 'other'] }),
  parentId: Type.Union([Type.Integer(), Type.Null()]),
  unitCode: textOrNull,
  provinceCode: textOrNull,
  level1: text,
}
export const agencySearch = Type.Object({
  ...search,
  province: Type.Optional(province),
  level: Type.Optional(agencyFields.level),
  parent: Type.Optional(Type.Integer({ minimum: 1, maximum: 2_147_483_647 })),
})
export const agencyPage = pageOf(Type.Object(agencyFields))
export const agencyParams = Type.Object({ id: Type.Integer({ minimum: 1, maximum: 2_147_483_647 }) })
export const agencyDetail = Type.Object({
  ...agencyFields,
  contact: Type.Object({ address: text, phone: text, email: text, website: text }),
  codes: Type.Array(
    Type.Object({
      scheme: text,
      code: text,
      validFrom: text,
      validTo: textOrNull,
      provisional: Type.Boolean(),
      note: text,
    }),
  ),
})

const unitFields = {
  code: text,
  level: Type.Unsafe<UnitLevel>({ type: 'string', enum: ['province', 'district', 'commune'] }),
  kind: text,
  name: text,
  fullName: text,
  provinceCode: text,
  validFrom: text,
  validTo: textOrNull,
}
export const unitSearch = Type.Object({
  ...search,
  level: Type.Optional(unitFields.level),
  province: Type.Optional(province),
  day: Type.Optional(day),
})
export const unitPage = pageOf(Type.Object(unitFields))
export const successors = Type.Object({
  items: Type.Array(Type.Object({ ...unitFields, succession: text, note: text })),
})

export const fieldSearch = Type.Object(search)
export const fieldPage = pageOf(Type.Object({ code: text, name: text }))
