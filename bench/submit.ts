import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Dossier, fileDossier, type Filing } from '#dossiers'
import { connect, type Database } from '#platform/database/connect.ts'
import { joinEmbedded } from '#platform/database/embedded.ts'
import type { Services } from '#platform/mount.ts'
import { root } from '#platform/root.ts'
import { openDemonstration, repeated, type Sample, sampleFiling } from './support/filings.ts'
import { alternate, has, ratio } from './support/load.ts'
import { pgbenchScript, runPgbench, type Statement } from './support/pgbench.ts'
import { startPortal } from './support/portal.ts'

export const name = 'submit'

const connections = 10
const perRound = 500
const rounds = 5

/** Dossiers filed a second through the domain's act, against pgbench sending the same statements to the same cluster. */
export async function run(report: (row: object) => void): Promise<void> {
  if (!has('pgbench')) return report({ skipped: 'pgbench is not installed' })
  const portal = await startPortal()
  await portal.stop()
  const { services, close } = await openDemonstration(portal.dataDir)
  const keeper = join(root, 'dist/server/database-keeper.js')
  const { address, leave } = await joinEmbedded(portal.dataDir, [process.execPath, keeper, '%DATA_DIR%'])
  const statements: Statement[] = []
  let watching = false
  const watch = (text: string, parameters: unknown[], types: number[]) => {
    if (watching) statements.push({ text, parameters: [...parameters], types: [...types] })
  }
  const watched = connect(address, { max: 1, watch })
  try {
    const sample = await sampleFiling(services)
    const [warm, recorded] = (await repeated(services, sample, 2)) as [Filing, Filing]
    await fileOne(watched, sample, warm)
    watching = true
    const dossier = await fileOne(watched, sample, recorded)
    watching = false
    const reference = await prepareReference(services, sample, { statements, dossier, filing: recorded })
    const cpu = { seconds: 0, rows: [0, 0] }
    const folder = mkdtempSync(join(tmpdir(), 'portal-pgbench-'))
    const [ours, pgbench] = (await alternate(rounds, [
      async () => {
        const filings = await repeated(services, sample, perRound)
        const before = { rows: await rowsWritten(services.db), cpu: process.cpuUsage() }
        const perSecond = await fileAll(services.db, sample, filings)
        const used = process.cpuUsage(before.cpu)
        cpu.seconds += (used.user + used.system) / 1e6
        cpu.rows[0] = (await rowsWritten(services.db)) - before.rows
        return perSecond
      },
      async () => {
        const variables = await reference.next()
        const before = await rowsWritten(services.db)
        const perSecond = await runPgbench(address, folder, {
          script: reference.script,
          transactions: perRound / connections,
          variables,
        })
        cpu.rows[1] = (await rowsWritten(services.db)) - before
        return perSecond
      },
    ])) as [number, number]
    report({
      ...{ act: 'fileDossier', connections, statements: statements.length, perSecond: ours, pgbench },
      ...{ ratio: ratio(ours, pgbench), cpuMillis: Math.round((cpu.seconds / rounds / perRound) * 1e5) / 100 },
      ...{ rowsEach: cpu.rows[0]! / perRound, pgbenchRowsEach: cpu.rows[1]! / perRound },
    })
  } finally {
    await watched.end()
    leave()
    await close()
  }
}

function fileOne(db: Database, { citizen }: Sample, filing: Filing): Promise<Dossier> {
  return db.begin((tx) => fileDossier(tx, citizen, filing)) as Promise<Dossier>
}

async function fileAll(db: Database, sample: Sample, filings: Filing[]): Promise<number> {
  const started = performance.now()
  const waiting = [...filings]
  const one = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await fileOne(db, sample, next)
  }
  await Promise.all(Array.from({ length: connections }, one))
  return (filings.length * 1000) / (performance.now() - started)
}

/** pgbench's script, and papers for each round of it: every filing keeps two that nobody has kept. */
async function prepareReference(
  services: Services,
  sample: Sample,
  recorded: { statements: Statement[]; dossier: Dossier; filing: Filing },
) {
  const { db } = services
  const { dossier, filing } = recorded
  await db`create table if not exists public.bench_paper (number integer primary key, first uuid, second uuid)`
  const ids = await db<{ id: string }[]>`
    select id from notices.message where about = ${`dossier:${dossier.id}`}
    union all
    select d.id from notices.dispatch d join notices.message m on m.id = d.message_id
    where m.about = ${`dossier:${dossier.id}`}`
  const made = [dossier.id, ...ids.map((it) => it.id)]
  const papers = filing.papers.map((it) => it.fileId)
  const varying = new Map<string, string>([
    ...made.map((id, i): [string, string] => [id, `id${i}`]),
    ...papers.map((id, i): [string, string] => [id, `paper${i}`]),
    [dossier.submissionNumber, 'submission'],
  ])
  const script = [
    '\\set n :n + 1',
    '\\set row :start + :client_id * 1000 + :n',
    `select ${made.map((_, i) => `uuidv7() as id${i}`).join(', ')}, first as paper0, second as paper1,`,
    `  'N' || replace(uuidv7()::text, '-', '') as submission from public.bench_paper where number = :row \\gset`,
    pgbenchScript(recorded.statements, varying),
  ].join('\n')
  let start = 0
  return {
    script,
    async next() {
      start += 100_000
      const filings = await repeated(services, sample, perRound)
      const rows = filings.map((it, i) => ({
        number: start + Math.floor(i / (perRound / connections)) * 1000 + (i % (perRound / connections)) + 1,
        first: it.papers[0]!.fileId,
        second: it.papers[1]!.fileId,
      }))
      await db`insert into public.bench_paper ${db(rows)}`
      return { n: 0, start }
    },
  }
}

/** Rows of every table that filing writes to: both sides must write the same number. */
async function rowsWritten(db: Database): Promise<number> {
  const [row] = await db<{ count: number }[]>`
    select (select count(*) from dossiers.dossier) + (select count(*) from dossiers.track)
      + (select count(*) from dossiers.act) + (select count(*) from dossiers.act_payload)
      + (select count(*) from dossiers.dossier_file) + (select count(*) from platform.event)
      + (select count(*) from notices.message) + (select count(*) from notices.dispatch)
      + (select count(*) from pgboss.job)
      + (select count(*) from documents.file where owner_kind = 'dossier') as count`
  return row!.count
}
