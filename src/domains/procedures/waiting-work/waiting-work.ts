import { loadCalendar } from '#law'
import { type Act, type Actor, allow } from '#platform/actor.ts'
import { today } from '#platform/clock.ts'
import { inLanguage, type Language } from '#platform/language.ts'
import type { Services, WaitingWork } from '#platform/mount.ts'
import { formatDay } from '#ui/format.ts'
import { checkAct, prepareDecisionAct, publishAct, writeAct } from '../acts.ts'
import { latestDayToEnter } from '../decisions/deadlines.ts'
import { briefTitle } from '../title.ts'
import { urls } from '../urls.ts'
import { en } from './waiting-work.en.ts'
import { vi } from './waiting-work.vi.ts'
import { waitingDecisions, waitingDrafts } from './waiting-work.sql.ts'

const most = 8

/** What waits for somebody who writes, checks or publishes procedures: decisions first, because the law counts their days. */
export async function waitingWork(
  { db }: Services,
  { actor, language }: { actor: Actor; language: Language },
): Promise<WaitingWork[]> {
  const [write, check, decide] = [writeAct, checkAct, prepareDecisionAct].map((act) => patternsFor(actor, act)) as [
    string[],
    string[],
    string[],
  ]
  const publish = patternsFor(actor, publishAct)
  if (actor.accountId === null || [write, check, decide, publish].every((it) => it.length === 0)) return []
  const t = inLanguage({ vi, en }, language)
  const drafts = await waitingDrafts(db, { write, check, decide, accountId: actor.accountId, limit: most })
  const decisions = await waitingDecisions(db, publish, most)
  const calendar = await loadCalendar(db)
  return [
    ...decisions.map((it) => {
      const latest = latestDayToEnter(it, calendar)
      const isLate = today() > latest
      const status = isLate ? t.late(formatDay(latest, language)) : t.publish
      return { path: urls.managedDecision(it.id), title: t.decision(it.number), status, isLate }
    }),
    ...drafts.map((it) => ({
      path: it.state === 'in-check' ? urls.draftCheck(it.id) : urls.draft(it.id),
      title: it.name === '' ? t.untitled : briefTitle(it.name),
      status: t.states[it.state],
      isLate: false,
    })),
  ]
}

/** The agencies, with all below them, at which somebody may do this, as the database looks for them. */
function patternsFor(actor: Actor, act: Act): string[] {
  const paths = actor.grants.map((it) => it.agencyPath).filter((path) => allow(actor, act, path))
  return [...new Set(paths)].map((path) => `${path}%`)
}
