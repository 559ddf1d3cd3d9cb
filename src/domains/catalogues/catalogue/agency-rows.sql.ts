import type { Db, Tx } from '#platform/database/connect.ts'
import { schemeOf } from '../agencies/agency.ts'
import { codesOf, findAgency } from '../agencies/agency.sql.ts'
import { giveCode } from '../agencies/agency-codes.ts'
import { deleteProvisionalCodes } from '../agencies/save-agency.sql.ts'
import { saveAgency } from '../agencies/save-agency.ts'
import { fold } from '../fold.ts'
import type { CatalogueRow, CatalogueSource, RowSearch, RowToWrite } from './catalogue.ts'

/** The official code of Decision 20/2020 comes first; an agency that never had a code is known by the portal's number. */
const agencyColumns = (db: Db) => db`
  a.id::text as key, coalesce(k.code, a.id::text) as code, a.name, a.revision, a.source_decision as "sourceDecision",
  jsonb_strip_nulls(jsonb_build_object('official_code', k.code, 'level', a.level, 'parent', a.parent_id::text,
    'address', nullif(a.address, ''), 'phone', nullif(a.phone, ''), 'email', nullif(a.email, ''),
    'website', nullif(a.website, ''))) as values,
  to_char(a.valid_from, 'YYYY-MM-DD') as "validFrom", to_char(a.valid_to, 'YYYY-MM-DD') as "validTo",
  jsonb_build_object('id', a.id, 'name', a.name, 'path', a.path) as owner,
  array(select s.to_key from catalogues.succession s
    where s.catalogue = 'co-quan' and s.from_key = a.id::text order by s.to_key) as "supersededBy"`

const withCode = (db: Db) => db`
  catalogues.agency a left join lateral (
    select g.code from catalogues.agency_code g where g.agency_id = a.id
    order by (g.valid_to is null) desc, g.scheme <> 'QD20', g.provisional, g.valid_from, g.code limit 1) k on true`

export const agencyRows: CatalogueSource = {
  async countRows(db, day) {
    const [row] = await db<{ count: number }[]>`
      select count(*) as count from catalogues.agency
      where valid_from <= ${day}::date and (valid_to is null or valid_to > ${day}::date)`
    return row!.count
  },
  pageOfRows,
  async findRow(db, key, day) {
    if (!/^\d{1,9}$/.test(key)) return undefined
    const at = day ?? null
    const [row] = await db<CatalogueRow[]>`
      select ${agencyColumns(db)} from ${withCode(db)}
      where a.id = ${Number(key)}
        and (${at}::date is null or (a.valid_from <= ${at}::date and (a.valid_to is null or a.valid_to > ${at}::date)))`
    return row
  },
  write: { insert, update },
}

async function pageOfRows(db: Db, search: RowSearch): Promise<CatalogueRow[]> {
  const { after, day, since, provisionalUnder } = search
  const provisional = provisionalUnder ? [...provisionalUnder] : null
  return db<CatalogueRow[]>`
    select ${agencyColumns(db)} from ${withCode(db)}
    where (strpos(a.folded, ${search.folded}) > 0 or lower(k.code) = ${search.folded})
      and (${day}::date is null or (a.valid_from <= ${day}::date and (a.valid_to is null or a.valid_to > ${day}::date)))
      and (${since}::timestamptz is null or exists (select from catalogues.change h
        where h.catalogue = 'co-quan' and h.key = a.id::text and h.at >= ${since}::timestamptz))
      and (${provisional}::text[] is null or a.path like any (${provisional}::text[]) and a.valid_to is null and exists (
        select from catalogues.agency_code g where g.agency_id = a.id and g.provisional and g.scheme = 'QD20'
          and g.valid_to is null))
      and a.id > ${after && /^\d{1,9}$/.test(after.key) ? Number(after.key) : 0}
    order by a.id limit ${search.limit}`
}

async function insert(tx: Tx, row: RowToWrite): Promise<string> {
  const { values } = row
  const parent = values.parent === undefined ? null : await findAgency(tx, Number(values.parent))
  const agency = await saveAgency(tx, {
    name: row.name,
    level: values.level as 'other',
    parentId: parent?.id ?? null,
    provinceCode: parent?.provinceCode ?? null,
    codes: [officialCode(row)],
    contact: contactOf(values),
    validFrom: row.validFrom,
  })
  await tx`
    update catalogues.agency set source_decision = ${row.sourceDecision}, valid_to = ${row.validTo}
    where id = ${agency.id}`
  return String(agency.id)
}

/**
 * Its code, level and place under others are set once: those of an agency that moves end, and a new one follows it. A code
 * that the portal lent gives way to the official one.
 */
async function update(tx: Tx, row: RowToWrite & { key: string; revision: number }): Promise<boolean> {
  const { address, phone, email, website } = contactOf(row.values)
  const updated = await tx`
    update catalogues.agency set name = ${row.name}, folded = ${fold(row.name)}, address = ${address},
      phone = ${phone}, email = ${email}, website = ${website}, valid_from = ${row.validFrom}, valid_to = ${row.validTo},
      source_decision = ${row.sourceDecision}, revision = revision + 1
    where id = ${Number(row.key)} and revision = ${row.revision}`
  if (updated.count === 0) return false
  const agency = (await findAgency(tx, Number(row.key)))!
  const codes = await codesOf(tx, agency.id)
  const official = officialCode(row)
  const isLent = codes.some((it) => it.provisional) && !codes.some((it) => it.code === official.code)
  if (isLent) await deleteProvisionalCodes(tx, agency.id)
  if (isLent || codes.length === 0) await giveCode(tx, agency, official)
  return true
}

function officialCode({ values, validFrom }: RowToWrite) {
  const code = String(values.official_code)
  return { scheme: schemeOf(code), code, validFrom }
}

function contactOf(values: RowToWrite['values']) {
  const text = (name: string) => String(values[name] ?? '')
  return { address: text('address'), phone: text('phone'), email: text('email'), website: text('website') }
}
