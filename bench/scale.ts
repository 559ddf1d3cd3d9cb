import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from 'cheerio'
import { replayDossier } from '#dossiers'
import { connect, type Database } from '#platform/database/connect.ts'
import { migrate } from '#platform/database/migrate.ts'
import { joinEmbedded } from '#platform/database/embedded.ts'
import { root } from '#platform/root.ts'
import { demoCitizens, demoOfficers } from '../demo/people.ts'
import { ratio } from './support/load.ts'
import { addDossiers, type Measured } from './support/many-dossiers.ts'
import { startPortal } from './support/portal.ts'
import { signIn } from './support/sign-in.ts'

export const name = 'scale'

const sizes = [10_000, Number(process.env.DOSSIERS ?? 1_000_000)] as const
const users = 16
const rounds = 5
const perUser = 15

/** What an officer and a citizen wait for (95th percentile, 16 users) with a million dossiers, against ten thousand. */
export async function run(report: (row: object) => void): Promise<void> {
  // Making a million takes minutes: SCALE_FOLDER keeps them for the next run.
  const folder = process.env.SCALE_FOLDER ?? mkdtempSync(join(tmpdir(), 'portal-scale-'))
  const first = await startPortal({}, folder)
  await first.stop()
  const keeper = [process.execPath, join(root, 'dist/server/database-keeper.js'), '%DATA_DIR%']
  const { address, leave } = await joinEmbedded(folder, keeper)
  const socket = (address as { socketDir: string }).socketDir
  const sides: Side[] = []
  try {
    for (const size of sizes) {
      const database = `portal_${size}`
      const { db, isNew } = await copyOf(socket, database)
      const started = performance.now()
      const measured = await whoIsMeasured(db)
      if (isNew) await addDossiers(db, measured, size)
      else await migrate(db)
      const faults = await faultsInSample(db, measured)
      const [{ bytes }] = (await db`select pg_database_size(current_database())::bigint as bytes`) as [
        { bytes: number },
      ]
      report({
        ...{ dossiers: size, ...(isNew && { seconds: Math.round((performance.now() - started) / 1000) }) },
        ...{ gigabytes: Math.round(bytes / 1e8) / 10, chainsChecked: sampled, faults },
      })
      const env = { DATABASE_URL: `postgres:///${database}`, PGHOST: socket, PGUSERNAME: 'portal' }
      sides.push({ size, db, portal: await startPortal(env, folder, 'web'), measured })
    }
    await compare(sides, report)
  } finally {
    for (const { portal, db } of sides) {
      await portal.stop()
      await db.end()
    }
    leave()
  }
}

type Side = { size: number; db: Database; measured: Measured; portal: Awaited<ReturnType<typeof startPortal>> }
type Task = { page: string; of(side: Side, cookies: Cookies): Promise<(turn: number) => Promise<void>> }
type Cookies = { officer: string; citizen: string }

const sampled = 200

async function copyOf(socketDir: string, database: string): Promise<{ db: Database; isNew: boolean }> {
  const admin = connect({ socketDir, user: 'portal', database: 'postgres' }, { max: 1 })
  const [known] = await admin`select from pg_database where datname = ${database}`
  if (!known) await admin.unsafe(`create database ${database} template portal`)
  await admin.end()
  return { db: connect({ socketDir, user: 'portal', database }, { max: 4 }), isNew: !known }
}

/** The agency of the first officer who can sign in, and the first citizen, who will have 300 dossiers. */
async function whoIsMeasured(db: Database): Promise<Measured> {
  const [row] = await db<{ id: number; path: string; name: string; partyId: string; accountId: string }[]>`
    select d.agency_id as id, d.agency_path as path, d.agency_name as name,
      c.party_id as "partyId", c.id as "accountId"
    from dossiers.dossier d, identity.account c
    where d.agency_name like '%phường Ba Đình' and d.agency_name like 'Ủy ban%' and c.identity_number = ${demoCitizens[0]!.identityNumber}
    limit 1`
  const { id, path, name: agencyName, partyId, accountId } = row!
  return { agency: { id, path, name: agencyName }, citizen: { partyId, accountId } }
}

/** How many of the copies do not replay to the row they have; none may. */
async function faultsInSample(db: Database, { agency }: Measured): Promise<number> {
  const ids = await db<{ id: string }[]>`
    select id from dossiers.dossier where agency_id = ${agency.id} order by id desc limit ${sampled}`
  const replayed = await Promise.all(ids.map((it) => replayDossier(db, it.id)))
  return replayed.filter((it) => it?.fault !== undefined).length
}

const tasks: Task[] = [
  {
    page: 'search by identity number',
    async of({ portal }, { officer }) {
      const page = await (await fetch(`${portal.url}/can-bo`, { headers: { cookie: officer } })).text()
      const hidden = load(page)('form[action="/can-bo/tim"]').serializeArray()
      return async (turn) => {
        const given = hidden.map((it): [string, string] => [it.name, it.value])
        const body = new URLSearchParams({
          ...Object.fromEntries(given),
          q: `9${String((turn % 400) * 20).padStart(11, '0')}`,
        })
        const sent = {
          method: 'POST',
          body,
          headers: { cookie: officer, origin: portal.url },
          redirect: 'manual',
        } as const
        const answer = await fetch(`${portal.url}/can-bo/tim`, sent)
        await answer.arrayBuffer()
        const found = await fetch(portal.url + answer.headers.get('location')!, { headers: { cookie: officer } })
        if (!(await found.text()).includes('/can-bo/ho-so/')) throw new Error('the search found nobody')
      }
    },
  },
  {
    page: 'dossier at the desk',
    async of(side, { officer }) {
      const ids = await side.db<{ id: string }[]>`
        select id from dossiers.dossier where agency_id = ${side.measured.agency.id} order by submission_number limit 400`
      return see(side, officer, (turn) => `/can-bo/ho-so/${ids[turn % ids.length]!.id}`)
    },
  },
  { page: 'a citizen’s 300 dossiers', of: async (side, { citizen }) => see(side, citizen, () => '/ho-so') },
  {
    page: 'queue of the whole agency',
    of: async (side, { officer }) => see(side, officer, () => '/can-bo?hang=don-vi'),
  },
  { page: 'the officer’s first queue', of: async (side, { officer }) => see(side, officer, () => '/can-bo') },
]

function see({ portal }: Side, cookie: string, path: (turn: number) => string) {
  return async (turn: number) => {
    const answer = await fetch(portal.url + path(turn), { headers: { cookie } })
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`${path(turn)} answered ${answer.status}`)
  }
}

async function compare(sides: readonly Side[], report: (row: object) => void): Promise<void> {
  const officer = demoOfficers.find((it) => it.agency === 'ba-dinh' && it.roles.includes('handler'))!
  const cookies = await Promise.all(
    sides.map(async ({ portal }) => ({
      officer: await signIn(portal.url, officer.phone, true),
      citizen: await signIn(portal.url, demoCitizens[0]!.phone),
    })),
  )
  for (const [i, side] of sides.entries()) report({ dossiers: side.size, ...(await exported(side, cookies[i]!)) })
  for (const task of tasks) {
    const runs = await Promise.all(sides.map((side, i) => task.of(side, cookies[i]!)))
    const waits: number[][] = sides.map(() => [])
    for (const one of runs) await load16(one, [], 2)
    for (let round = 0; round < rounds; round++)
      for (const [i, one] of runs.entries()) await load16(one, waits[i]!, perUser)
    const [small, large] = waits.map((it) => percentile(it, 0.95)) as [number, number]
    const half = waits.map((it) => percentile(it, 0.5))
    report({
      ...{ page: task.page, users, p95: large, p95of10000: small, ratio: ratio(large, small) },
      ...{ median: half[1], medianOf10000: half[0] },
    })
  }
}

/** The agency's whole list as CSV, which one person takes: lines a second, each logged for its owner. */
async function exported({ portal }: Side, { officer }: Cookies): Promise<object> {
  const started = performance.now()
  const answer = await fetch(`${portal.url}/can-bo/tai-ve/csv?hang=don-vi`, { headers: { cookie: officer } })
  if (answer.status !== 200) throw new Error(`the export answered ${answer.status}`)
  const lines = (await answer.text()).trim().split(/\r?\n/).length - 1
  return { exportedLines: lines, linesPerSecond: Math.round((lines * 1000) / (performance.now() - started)) }
}

/** Sixteen people, each asking again as soon as they have been answered; milliseconds of each answer go into `waits`. */
async function load16(one: (turn: number) => Promise<void>, waits: number[], each: number): Promise<void> {
  const user = async (number: number) => {
    for (let i = 0; i < each; i++) {
      const started = performance.now()
      await one(number * each + i)
      waits.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: users }, (_, number) => user(number)))
}

function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]! * 10) / 10
}
