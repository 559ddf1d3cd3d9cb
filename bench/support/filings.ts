import { Readable } from 'node:stream'
import { copyFile, receiveFile } from '#documents'
import type { Filing } from '#dossiers'
import { loadCalendar } from '#law'
import { findProcedureByCode } from '#procedures'
import type { Actor } from '#platform/actor.ts'
import { readConfig } from '#platform/config.ts'
import type { Services } from '#platform/mount.ts'
import { configSchemas } from '../../src/app/compose.ts'
import { mounts } from '../../src/app/mounts.ts'
import { openServices, type Running } from '../../src/app/services.ts'
import { actorOfPerson, fileStory } from '../../demo/file-story.ts'
import { samplePaper } from '../../demo/papers.ts'
import { demoOfficers } from '../../demo/people.ts'

export type Sample = { citizen: Actor; receiver: Actor; filing: Filing }

/** The portal's own services on a demonstration that is not running. */
export async function openDemonstration(dataDir: string): Promise<Running> {
  const config = readConfig({ ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'error' }, configSchemas())
  const running = await openServices(config, 'bench', { migrate: false })
  for (const mount of mounts) await mount.prepare?.(running.services)
  return running
}

/** A birth registration with two papers, as a citizen of the demonstration files it. */
export async function sampleFiling(services: Services): Promise<Sample> {
  const { db } = services
  const code = '1.001193'
  const [procedure] = await findProcedureByCode(db, code)
  const officers = await Promise.all(demoOfficers.map((it) => actorOfPerson(db, it.identityNumber, 'officer')))
  const stage = { services, calendar: await loadCalendar(db), procedures: new Map([[code, procedure!]]), officers }
  const filled = await fileStory(stage, {
    number: 1001,
    procedure: code,
    citizen: 0,
    ending: 'filed',
    paidAtCounter: false,
  })
  if (!filled) throw new Error(`no officer of the demonstration takes in ${code}`)
  const { citizen, officers: staff, filing } = filled
  const papers = await Promise.all(
    ['first', 'second'].map(async (key) => {
      const pdf = await samplePaper({ agency: 'A', title: key, lines: ['...'], day: '2026-01-01' })
      const file = await receiveFile(services, Readable.from([pdf]), {
        name: `${key}.pdf`,
        accountId: citizen.accountId,
      })
      return { fileId: file.id, key, label: key, name: file.name, type: file.type, size: file.size }
    }),
  )
  return { citizen, receiver: staff.receiver, filing: { ...filing, papers } }
}

/** The same filing so many times, each with papers of its own that nobody has kept yet. */
export async function repeated({ db }: Services, { citizen, filing }: Sample, count: number): Promise<Filing[]> {
  const to = { accountId: citizen.accountId }
  const filings: Filing[] = []
  await db.begin(async (tx) => {
    for (let i = 0; i < count; i++) {
      const papers = filing.papers.map(async (it) => ({ ...it, fileId: await copyFile(tx, it.fileId, to) }))
      filings.push({ ...filing, papers: await Promise.all(papers) })
    }
  })
  return filings
}
