import { setTimeout as sleep } from 'node:timers/promises'
import { now, today } from '#platform/clock.ts'
import type { Job } from '#platform/jobs.ts'
import type { Services, Sweep } from '#platform/mount.ts'
import { formatClock } from '#ui/format.ts'
import { sliceOfRecords } from '../api/listing.sql.ts'
import { everything } from '../export-procedures/export-procedures.ts'
import { ask } from './ask.ts'
import { formsIn, linksIn } from './find-links.ts'
import { addLinks, beginRound, countAsked, dropUnusedLinks, dueLinks, findRound, recordAnswer } from './links.sql.ts'
import { proceduresConfig } from '../config.ts'

const jobName = 'procedures.check-links'
const [from, until] = ['01:00', '05:00']
/** Enough for all links of all records, with room; the rest comes the next night, longest unasked first. */
const mostPerNight = 2000
const perJob = 25
const pauseMs = 1000

type Data = { day: string }

/** Begins one round a night. The asking itself is jobs, so that no other sweep waits for somebody's slow server. */
export function beginLinkCheck({ db, config, jobs }: Services): Sweep {
  return {
    name: 'procedures.begin-link-check',
    async run() {
      const clock = formatClock(now())
      if (config.of(proceduresConfig).LINK_CHECK === 'off' || config.demonstration || clock < from || clock >= until)
        return
      const day = today()
      await db.begin(async (tx) => {
        if (await beginRound(tx, day, now())) await jobs.send(tx, jobName, [{ day } satisfies Data])
      })
    },
  }
}

/** Asks a few links and hands on to the next job; the first of a round reads first which links there are. */
export function checkLinks(services: Services): Job<Data> {
  return {
    name: jobName,
    retries: 1,
    async handle({ day }) {
      const { db, jobs } = services
      const round = await findRound(db, day)
      if (!round) return
      if (round.asked === 0) await learnLinks(services)
      const urls = await dueLinks(db, round.begunAt, Math.min(perJob, mostPerNight - round.asked))
      if (urls.length === 0) return
      await askAll(services, urls)
      await db.begin(async (tx) => {
        await countAsked(tx, day, urls.length)
        if (round.asked + urls.length < mostPerNight) await jobs.send(tx, jobName, [{ day } satisfies Data])
      })
    },
  }
}

/** Reads every record for what it names. */
async function learnLinks({ db, config }: Services): Promise<void> {
  const { FORM_FILES_URL: files } = config.of(proceduresConfig)
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const rows = await sliceOfRecords(db, everything, { after, limit: 200 })
    if (rows.length === 0) break
    const uses = rows.flatMap(({ id, text }) => {
      const forms = files === undefined ? [] : formsIn(JSON.parse(text), files)
      return [...linksIn(text), ...forms].map((url) => ({ url, procedureId: id }))
    })
    const ids = rows.map((it) => it.id)
    await db.begin((tx) => addLinks(tx, uses, ids, now()))
    after = rows.at(-1)!.id
  }
  await db.begin(dropUnusedLinks)
}

/** One after another, and never the same host twice within a second. */
async function askAll({ db, config }: Services, urls: readonly string[]): Promise<void> {
  const allowed = new Set(config.of(proceduresConfig).LINK_CHECK_INSIDE.split(',').filter(Boolean))
  const lastAsked = new Map<string, number>()
  for (const url of urls) {
    const { host } = new URL(url)
    const wait = pauseMs - (performance.now() - (lastAsked.get(host) ?? Number.NEGATIVE_INFINITY))
    if (wait > 0) await sleep(wait)
    const answer = await ask(url, allowed)
    lastAsked.set(host, performance.now())
    await db.begin((tx) => recordAnswer(tx, { url, ...answer, at: now() }))
  }
}
