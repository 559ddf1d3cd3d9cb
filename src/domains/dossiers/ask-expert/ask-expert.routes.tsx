import { Type } from 'typebox'
import { calendarOf } from '#law'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Services, Web } from '#platform/mount.ts'
import { askExpertAct } from '../acts.ts'
import type { ActError } from '../desk/act-page.page.tsx'
import { typedDeadline } from '../desk/office-day.ts'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { filesOf } from '../dossier-file.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { trackOf } from '../on-track.ts'
import { remindedToday, remindExpert, withdrawQuestion } from './answer-question.ts'
import { askExpert, expertsFor } from './ask-expert.ts'
import { en } from './ask-expert.en.ts'
import { AskExpertPage, type AskFacts } from './ask-expert.page.tsx'
import { vi } from './ask-expert.vi.ts'
import { questionsOf } from './expert-question.sql.ts'

type Body = Record<string, unknown>

const form = Type.Object({
  expertId: Type.String({ maxLength: 36 }),
  question: Type.String({ maxLength: 4000 }),
  reads: Type.Optional(Type.Array(Type.String({ maxLength: 36 }), { maxItems: 200 })),
})
const one = Type.Object({ questionId: Type.String({ format: 'uuid' }) })

/** Asking an officer of the own agency, reminding them, and withdrawing the question. */
export function mountAskExpert(web: Web, services: Services): void {
  const all = {
    name: 'ask-expert' as const,
    texts: { vi, en },
    facts: factsOf,
    page: (view: Parameters<typeof AskExpertPage>[0]['view'], facts: AskFacts) => (
      <AskExpertPage view={view} {...facts} />
    ),
  }
  mountAct(web, services, {
    ...all,
    form,
    check: ({ expertId }, { facts, body }) => [
      ...(facts.experts.some((it) => it.accountId === expertId) ? [] : [{ field: 'expertId', rule: 'unknown' }]),
      ...(typedDeadline(body, facts.calendar) === undefined ? [{ field: 'deadline', rule: 'future' }] : []),
    ],
    act: (tx, actor, { on, values, body, facts }) => {
      const { expertId, question, reads = [] } = values
      const read = { withForm: reads.includes('form'), fileIds: reads.filter((it) => it !== 'form') }
      const deadline = typedDeadline(body, facts.calendar)!
      return askExpert(tx, actor, { ...on, expertId, question, deadline, ...read })
    },
  })
  mountAct(web, services, {
    ...all,
    part: { path: 'nhac', act: askExpertAct },
    form: one,
    check: ({ questionId }, { facts }) => {
      const closed = closedErrors(facts, questionId)
      const told = facts.asked.some((it) => it.id === questionId && remindedToday(it))
      return closed.length > 0 || !told ? closed : [{ field: 'reminded', rule: 'today' }]
    },
    act: (tx, actor, { values }) => remindExpert(tx, actor, values),
  })
  mountAct(web, services, {
    ...all,
    part: { path: 'rut', act: askExpertAct },
    form: one,
    check({ questionId }, { facts, body }) {
      const closed = closedErrors(facts, questionId)
      if (closed.length > 0) return closed
      const field = `reason-${questionId}`
      const text = { vi: vi.errors.reason, en: en.errors.reason }
      return reasonOf(body, questionId) === '' ? [{ field, rule: 'required', text }] : []
    },
    act: (tx, actor, { values: { questionId }, body }) =>
      withdrawQuestion(tx, actor, { questionId, reason: reasonOf(body, questionId) }),
  })
}

function closedErrors({ asked }: AskFacts, questionId: string): ActError[] {
  const open = asked.some((it) => it.id === questionId && it.state === 'open')
  return open ? [] : [{ field: 'questionId', rule: 'closed' }]
}

async function factsOf({ db }: Services, dossier: Dossier, { actor }: { actor: Actor }): Promise<AskFacts> {
  const asked = await questionsOf(db, { dossierId: dossier.id, track: trackOf(dossier).number })
  const waiting = new Set(asked.flatMap((it) => (it.state === 'open' ? [it.expertId] : [])))
  const experts = await expertsFor(db, actor, dossier)
  return {
    experts: experts.filter((it) => !waiting.has(it.accountId)),
    files: await filesOf(db, dossier.id),
    hasForm: dossier.formVersionId !== null,
    asked,
    calendar: await calendarOf(db, dossier.agencyPath),
    now: now(),
  }
}

function reasonOf(body: Body, id: string): string {
  const typed = body[`reason-${id}`]
  return typeof typed === 'string' ? typed.normalize('NFC').trim().slice(0, 500) : ''
}
