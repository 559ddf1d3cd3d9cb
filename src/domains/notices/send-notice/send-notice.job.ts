import { now } from '#platform/clock.ts'
import { inLanguagePath } from '#platform/language.ts'
import type { Job } from '#platform/jobs.ts'
import type { Services } from '#platform/mount.ts'
import type { Dispatch } from '../notice.ts'
import { holdDispatch, markFailed, markSent } from '../notice.sql.ts'
import { openingToken } from '../opening-token.ts'
import { sendNoticeJob } from '../queue.ts'
import { settings } from '../settings.ts'
import { urls } from '../urls.ts'
import { writeLetter, writeSms } from './letter.ts'
import { sendSms } from './sms.ts'

type Outcome = { delivered: boolean } | { impossible: string }

/** Sends one e-mail or SMS. The network is outside every transaction; the ledger is written before and after it. */
export function sendNotice(services: Services): Job<{ dispatchId: string }> {
  const { db } = services
  return {
    name: sendNoticeJob,
    async handle({ dispatchId }) {
      const dispatch = await db.begin((tx) => holdDispatch(tx, dispatchId, now()))
      if (!dispatch || dispatch.address === null || dispatch.text === null) return
      try {
        const outcome = await hand(services, { ...dispatch, address: dispatch.address, text: dispatch.text })
        await db.begin((tx) => record(tx, dispatch, outcome, services.config.demonstration))
      } catch (error) {
        await db.begin((tx) => markFailed(tx, dispatchId, (error as Error).message.slice(0, 500), null))
        throw error
      }
    },
  }
}

async function hand(services: Services, it: Dispatch & { address: string; text: string }): Promise<Outcome> {
  const { config, mail } = services
  const url = it.link === null ? null : linkOf(services, it)
  if (it.channel === 'email') {
    if (!mail.leavesMachine) return withoutMeans(services, 'MAIL_URL is not set')
    await mail.send(writeLetter(it.address, { ...it, url }))
    return { delivered: false }
  }
  const { SMS_URL, SMS_TOKEN } = config.of(settings)
  if (SMS_URL === undefined) return withoutMeans(services, 'SMS_URL is not set')
  await sendSms({ url: SMS_URL, token: SMS_TOKEN }, { to: it.address, text: writeSms({ ...it, url }), id: it.id })
  return { delivered: false }
}

/** In the demonstration the outbox page is where messages arrive; elsewhere a missing setting is a failure that one sees. */
function withoutMeans(services: Services, sentence: string): Outcome {
  return services.config.demonstration ? { delivered: true } : { impossible: sentence }
}

function linkOf({ config }: Services, it: Dispatch): string {
  const token = openingToken(config.key('notices.opening'), it.id)
  return config.publicUrl + inLanguagePath(urls.open(token), it.language)
}

async function record(
  tx: Parameters<typeof markSent>[0],
  dispatch: Dispatch,
  outcome: Outcome,
  demonstration: boolean,
): Promise<void> {
  if ('impossible' in outcome) return markFailed(tx, dispatch.id, outcome.impossible, now())
  const erase = dispatch.confidential && !demonstration
  return markSent(tx, dispatch.id, { at: now(), delivered: outcome.delivered, erase })
}
