import canonicalize from 'canonicalize'
import { listActs, type Dossier, findDossier } from '#dossiers'
import type { Database } from '#platform/database/connect.ts'

/** Whose desk and whose list are measured. */
export type Measured = {
  agency: { id: number; path: string; name: string }
  citizen: { partyId: string; accountId: string }
}

/** One in so many dossiers lies with the measured agency (5 %); the others with so many agencies that nobody looks at. */
const share = 20
const otherAgencies = 3320
const ofCitizen = 300
/** Of a hundred dossiers so many still run. */
const openOfHundred = 10

const tables = ['dossier', 'track', 'act', 'act_payload', 'dossier_file', 'supplement_item', 'moment', 'due'] as const

/**
 * Fills a database of the demonstration with `count` dossiers more: copies of those that its people lived through at the
 * measured agency, each with its own id, number, code, person and agency, and with a chain of acts whose hashes are
 * computed anew, so that every history replays. Written by the database, two connections at once.
 */
export async function addDossiers(db: Database, measured: Measured, count: number): Promise<void> {
  await db.unsafe(preparation)
  const prototypes = await findPrototypes(db, measured)
  const templates: Template[] = []
  for (const [i, it] of prototypes.entries())
    templates.push(...(await readTemplates(db, measured, { ...it, number: i + 1 })))
  const inserts = await keepTemplates(db, templates)
  const open = prototypes.flatMap((it, i) => (it.dossier.endedAt === null ? [i + 1] : []))
  const ended = prototypes.flatMap((it, i) => (it.dossier.endedAt === null ? [] : [i + 1]))
  const steps = Math.max(...prototypes.map((it) => it.dossier.revision))

  const indexes = await db<{ name: string; definition: string }[]>`
    select indexname as name, indexdef as definition from pg_indexes
    where schemaname = 'dossiers' and tablename = any(${[...tables]})
      and indexname not in (select conname from pg_constraint where connamespace = 'dossiers'::regnamespace)`
  for (const { name } of indexes) await db.unsafe(`drop index dossiers.${name}`)
  const chunk = 5000
  const starts = Array.from({ length: Math.ceil(count / chunk) }, (_, i) => i * chunk)
  const work = async () => {
    for (let from = starts.shift(); from !== undefined; from = starts.shift()) {
      await writeCopies(db, { from, to: Math.min(from + chunk, count), count, open, ended, steps, measured, inserts })
    }
  }
  await Promise.all([work(), work()])
  for (const { definition } of indexes) await db.unsafe(definition)
  await db.unsafe('drop schema bench cascade')
  await db.unsafe('vacuum analyze')
}

type Prototype = { dossier: Dossier; number: number }

/** Dossiers of one agency, in every state there is. */
async function findPrototypes(db: Database, { agency }: Measured): Promise<Omit<Prototype, 'number'>[]> {
  const rows = await db<{ id: string }[]>`
    select d.id from dossiers.dossier d
    where d.agency_id = ${agency.id} and d.receiving_agency_id = ${agency.id} and d.applicant_party_id is not null
      and (select count(*) from dossiers.track t where t.dossier_id = d.id) = 1 and d.transfer is null
      and not exists (select from dossiers.consultation c where c.dossier_id = d.id)
    order by d.id`
  return Promise.all(rows.map(async ({ id }) => ({ dossier: (await findDossier(db, id))! })))
}

/** Every row of a dossier, with marks in place of what its copies have of their own. */
async function readTemplates(db: Database, { agency }: Measured, { dossier, number }: Prototype): Promise<Template[]> {
  const marked = marking(dossier, agency)
  const chain = await listActs(db, dossier.id)
  const templates: Template[] = []
  for (const table of tables) {
    const key = table === 'dossier' ? 'id' : 'dossier_id'
    const rows = await db.unsafe<{ row: Record<string, unknown> }[]>(
      `select to_jsonb(t) as row from dossiers.${table} t where ${key} = $1`,
      [dossier.id],
    )
    for (const { row } of rows) {
      const sequence = typeof row.sequence === 'number' ? row.sequence : 0
      let canonical = ''
      if (table === 'dossier') row.head = '@hash@'
      if (table === 'due') row.id = '@new@'
      if (table === 'act_payload') canonical = canonicalize(marked(row.payload))!
      if (table === 'act') {
        const { hash: _, payload: __, erasedAt: ___, ...sealed } = chain[sequence - 1] as Record<string, unknown>
        Object.assign(row, { hash: '@hash@', previous: '@previous@', payload_digest: '@digest@' })
        canonical = canonicalize(marked({ ...sealed, previous: '@previous@', payloadDigest: '@digest@' }))!
      }
      templates.push({ table, prototype: number, sequence, row: marked(row) as Record<string, unknown>, canonical })
    }
  }
  return templates
}

type Template = {
  table: (typeof tables)[number]
  prototype: number
  sequence: number
  row: Record<string, unknown>
  canonical: string
}

/** Columns that no copy changes keep their type; the others are text until their marks are replaced. */
async function keepTemplates(db: Database, all: readonly Template[]): Promise<Map<string, string>> {
  const inserts = new Map<string, string>()
  for (const table of tables) {
    const templates = all.filter((it) => it.table === table)
    const columns = await db<{ name: string; type: string }[]>`
      select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
      where attrelid = ${`dossiers.${table}`}::regclass and attnum > 0 and not attisdropped and attgenerated = ''
      order by attnum`
    const isMarked = (name: string) => templates.some((it) => mark.test(JSON.stringify(it.row[name])))
    const kept = columns.map(({ name, type }) => `${name} ${isMarked(name) ? 'text' : type}`)
    await db.unsafe(`create table bench.${table} (prototype integer, at_sequence integer, canonical text, ${kept})`)
    await db.unsafe(
      `insert into bench.${table} select (jsonb_populate_record(null::bench.${table}, it)).* from jsonb_array_elements($1::text::jsonb) it`,
      [
        JSON.stringify(
          templates.map((it) => ({
            ...it.row,
            ...{ prototype: it.prototype, canonical: it.canonical },
            at_sequence: it.sequence,
          })),
        ),
      ],
    )
    const values = columns.map(({ name, type }) =>
      isMarked(name) ? `${copiedValue(table, name)}::${type}` : `t.${name}`,
    )
    inserts.set(table, `insert into dossiers.${table} (${columns.map((it) => it.name)}) select ${values}`)
  }
  return inserts
}

const mark = /@[a-zA-Z]+@/

function copiedValue(table: string, column: string): string {
  if (table === 'act' && ['hash', 'previous', 'payload_digest'].includes(column)) return `h.${column}`
  return table === 'dossier' && column === 'head' ? 'l.hash' : `bench.fill(t.${column}, c)`
}

/** Puts marks in place of what is the prototype's own, at any depth. */
function marking(dossier: Dossier, agency: Measured['agency']): (value: unknown) => unknown {
  const texts = new Map<unknown, string>([
    [dossier.id, '@id@'],
    [dossier.submissionNumber, '@submission@'],
    [dossier.code, '@code@'],
    [dossier.applicantPartyId, '@party@'],
    [dossier.submittedBy, '@account@'],
    [dossier.applicantName, '@name@'],
    [dossier.applicant.identityNumber, '@identity@'],
    [agency.path, '@path@'],
    [agency.name, '@agency@'],
  ])
  texts.delete(null)
  texts.delete(undefined)
  const ofAgency = new Set(['agencyId', 'agency_id', 'unitId', 'unit_id', 'receiving_agency_id', 'receivingAgencyId'])
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return texts.get(value) ?? value
    if (value === agency.id && ofAgency.has(key)) return '@agencyId@'
    if (Array.isArray(value)) return value.map((it) => walk(it, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, walk(it, name)]))
  }
  return (value) => walk(value, '')
}

type Copies = {
  from: number
  to: number
  count: number
  open: number[]
  ended: number[]
  steps: number
  measured: Measured
  inserts: Map<string, string>
}

async function writeCopies(db: Database, it: Copies): Promise<void> {
  const { agency, citizen } = it.measured
  const every = Math.floor(it.count / ofCitizen)
  await db.begin(async (tx) => {
    // Keys and triggers were checked when the prototypes were written.
    await tx.unsafe('set local session_replication_role = replica')
    await tx`create temporary table copy on commit drop as
      select n, uuidv7() as id, case when n * 7919 % 100 < ${openOfHundred}
          then (${it.open}::integer[])[1 + n * 31 % ${it.open.length}] else (${it.ended}::integer[])[1 + n * 31 % ${it.ended.length}]
        end as prototype,
        case when n % ${share} = 0 then ${agency.id} else 100000 + n % ${otherAgencies} end as agency_id,
        case when n % ${share} = 0 then ${agency.path} else '/' || 100000 + n % ${otherAgencies} || '/' end as path,
        case when n % ${share} = 0 then ${agency.name} else 'Ủy ban nhân dân xã số ' || n % ${otherAgencies} end as agency,
        case when n % ${every} = 0 then ${citizen.partyId}::text else gen_random_uuid()::text end as party,
        case when n % ${every} = 0 then ${citizen.accountId}::text else gen_random_uuid()::text end as account,
        (array['Nguyễn','Trần','Lê','Phạm','Hoàng','Phan','Vũ','Đặng'])[1 + n % 8] || ' '
          || (array['Văn','Thị','Minh','Thu','Đức','Ngọc'])[1 + n / 8 % 6] || ' '
          || (array['An','Bình','Chi','Dũng','Giang','Hà','Khôi','Lan','Mai','Nam'])[1 + n / 48 % 10] as name,
        '9' || lpad(n::text, 11, '0') as identity, 'B' || n as number
      from generate_series(${it.from}::bigint, ${it.to - 1}) n`
    await tx`create temporary table link on commit drop as
      select id, 0 as sequence, repeat('0', 64) as hash from copy`
    await tx`create index on link (id, sequence)`
    for (let sequence = 1; sequence <= it.steps; sequence++)
      await tx.unsafe(
        `${sealing} ${it.inserts.get('act')} from hashed h join copy c on c.id = h.id
        join bench.act t on t.prototype = c.prototype and t.at_sequence = $1`,
        [sequence],
      )
    for (const table of ['act_payload', 'track', 'dossier_file', 'supplement_item', 'moment', 'due'])
      await tx.unsafe(`${it.inserts.get(table)} from copy c join bench.${table} t on t.prototype = c.prototype`)
    await tx.unsafe(`${it.inserts.get('dossier')} from copy c join bench.dossier t on t.prototype = c.prototype
      join lateral (select hash from link where link.id = c.id order by sequence desc limit 1) l on true`)
    await tx`
      insert into dossiers.dossier_code (level1, code, dossier_id)
      select d.level1, d.code, d.id from copy c join dossiers.dossier d on d.id = c.id where d.code is not null`
  })
}

/** Seals the next act of every copy that has one: the hash covers its text with the hash of the act before it. */
const sealing = `
  with digested as materialized (
    select c.id, bench.fill(t.canonical, c) as canonical, l.hash as previous,
      bench.digest(bench.fill(p.canonical, c)) as payload_digest
    from copy c join bench.act t on t.prototype = c.prototype and t.at_sequence = $1
    join bench.act_payload p on p.prototype = c.prototype and p.at_sequence = $1
    join link l on l.id = c.id and l.sequence = $1 - 1
  ), hashed as materialized (
    select id, previous, payload_digest,
      bench.digest(replace(replace(canonical, '@previous@', previous), '@digest@', payload_digest)) as hash
    from digested
  ), kept as (
    insert into link select id, $1, hash from hashed
  )`

const preparation = `
  create schema bench;
  create function bench.digest(it text) returns text language sql immutable as
    $$ select encode(sha256(convert_to(it, 'UTF8')), 'hex') $$;
  create function bench.fill(line text, c record) returns text language plpgsql as $$
  begin
    if position('@' in line) = 0 then return line; end if;
    return replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(line,
      '"@agencyId@"', c.agency_id::text), '@agencyId@', c.agency_id::text), '@id@', c.id::text), '@path@', c.path), '@agency@', c.agency),
      '@submission@', 'N' || c.number), '@code@', c.number), '@party@', c.party), '@account@', c.account),
      '@name@', c.name), '@identity@', c.identity), '@new@', gen_random_uuid()::text);
  end $$;`
