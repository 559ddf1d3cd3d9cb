import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fileDossier, type Filing } from '#dossiers'
import { competentAgencies, findProcedureByCode } from '#procedures'
import type { Actor } from '#platform/actor.ts'
import { connect, type Database } from '#platform/database/connect.ts'
import { folders } from '#platform/database/embedded.ts'
import { readConfig } from '#platform/config.ts'
import { startJobs } from '#platform/jobs.ts'
import type { Services } from '#platform/mount.ts'
import { findFormVersion } from '#eforms'
import { configSchemas } from '../src/app/compose.ts'
import { mounts } from '../src/app/mounts.ts'
import { createLog } from '#platform/log.ts'
import { actorOfPerson } from '../demo/file-story.ts'
import { plausibleAnswers } from '../demo/answers.ts'
import { demoCitizens } from '../demo/people.ts'
import { randomFrom } from '../demo/random.ts'
import { startPortal } from './support/portal.ts'
import { has, ratio } from './support/load.ts'
import { pgbenchScript, type Sent } from './support/pgbench-script.ts'

export const name = 'submit'

const execute = promisify(execFile)
const connections = 10
const count = 1500

/** Dossiers filed a second through the domain's own act, against pgbench sending the same statements on the same server. */
export async function run(report: (row: object) => void): Promise<void> {
  const portal = await startPortal()
  const socketDir = folders(portal.dataDir).run
  const address = { socketDir, user: 'portal', database: 'portal' }
  const db = connect(address, { max: connections })
  try {
    const { citizen, filing } = await prepare(db)
    const sent = await statementsOfOne(address, { citizen, filing })
    report({ statements: sent.length })
    const ours = await filedPerSecond(db, { citizen, filing })
    if (!has('pgbench'))
      return report({ skipped: 'pgbench is not installed; it comes with PostgreSQL', filedPerSecond: ours })
    const reference = await pgbenchPerSecond(socketDir, pgbenchScript(sent))
    report({ what: 'pgbench, the same statements', connections, perSecond: Math.round(reference), ratio: 1 })
    report({ what: 'dossiers filed', connections, perSecond: Math.round(ours), ratio: ratio(ours, reference) })
  } finally {
    await db.end({ timeout: 2 })
    await portal.stop()
  }
}

type Work = { citizen: Actor; filing: Filing }

async function prepare(db: Database): Promise<Work> {
  const config = readConfig({ ...process.env, NODE_ENV: 'test' }, configSchemas())
  const log = createLog('error', 'bench')
  const services = {
    db,
    config,
    log,
    jobs: await startJobs(db, log, false),
    changes: { on() {} },
  } as unknown as Services
  for (const mount of mounts) if (mount.name === 'notices' || mount.name === 'law') await mount.prepare?.(services)
  const person = demoCitizens[0]!
  const [procedure] = await findProcedureByCode(db, '1.004873')
  const form = (await findFormVersion(db, procedure!.formVersionId!))!
  const answers = plausibleAnswers(form.definition, { prefill: {}, place: person.address, random: randomFrom(1) })
  const [agency] = await competentAgencies(db, procedure!, person.address)
  const citizen = await actorOfPerson(db, person.identityNumber, 'citizen')
  const applicant = {
    name: person.name,
    identityNumber: person.identityNumber,
    phone: person.phone,
    email: person.email,
  }
  const filing = {
    procedure: procedure!,
    formVersionId: form.id,
    agency: agency!,
    channel: 'online' as const,
    papers: [],
  }
  return { citizen, filing: { ...filing, applicantPartyId: citizen.partyId, applicant, answers } }
}

async function filedPerSecond(db: Database, { citizen, filing }: Work): Promise<number> {
  const file = () => db.begin((tx) => fileDossier(tx, citizen, filing))
  for (let i = 0; i < 100; i++) await file()
  const started = performance.now()
  let left = count
  const worker = async () => {
    while (left-- > 0) await file()
  }
  await Promise.all(Array.from({ length: connections }, worker))
  return (count / (performance.now() - started)) * 1000
}

/** What one filing really sends, as postgres.js hands it over, with the types that PostgreSQL reads. */
async function statementsOfOne(address: Parameters<typeof connect>[0], { citizen, filing }: Work): Promise<Sent[]> {
  const sent: { text: string; values: unknown[] }[] = []
  const db = connect(address, { max: 1, watch: (text, values) => sent.push({ text, values: [...values] }) })
  await db.begin((tx) => fileDossier(tx, citizen, filing))
  const work = sent.filter(({ text }) => !/^\s*(select b\.oid|begin|commit)/i.test(text))
  const typed: Sent[] = []
  for (const it of work) {
    const { types } = (await db.unsafe(it.text).describe()) as unknown as { types: number[] }
    const names = await Promise.all(
      types.map(
        async (oid) => (await db<{ name: string }[]>`select format_type(${oid}::bigint::oid, null) as name`)[0]!.name,
      ),
    )
    typed.push({ ...it, types: names })
  }
  await db.end()
  return typed
}

async function pgbenchPerSecond(socketDir: string, script: string): Promise<number> {
  const file = join(mkdtempSync(join(tmpdir(), 'portal-bench-')), 'file-dossier.sql')
  writeFileSync(file, script)
  const args = [
    '-n',
    '-M',
    'prepared',
    '-c',
    String(connections),
    '-j',
    '2',
    '-T',
    '8',
    '-f',
    file,
    '-h',
    socketDir,
    '-U',
    'portal',
    'portal',
  ]
  const { stdout } = await execute('pgbench', args)
  return Number(/tps = ([\d.]+)/.exec(stdout)![1])
}
