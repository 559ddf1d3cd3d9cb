import { Type } from 'typebox'
import { calendarOf } from '#law'
import { now } from '#platform/clock.ts'
import type { Services, Web } from '#platform/mount.ts'
import { consultAct } from '../acts.ts'
import { agencyErrors, agenciesToChoose, chosenAgency } from '../desk/agency-choice.ts'
import { typedDeadline } from '../desk/office-day.ts'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { filesOf } from '../dossier-file.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { trackOf } from '../on-track.ts'
import { processOf } from '../processes/process-of.ts'
import { withdrawConsultation } from './answer-consultation.ts'
import { en } from './consult-agency.en.ts'
import { ConsultPage, type ConsultFacts } from './consult-agency.page.tsx'
import { consultAgency } from './consult-agency.ts'
import { consultationsOf } from './consultation.sql.ts'
import { vi } from './consult-agency.vi.ts'

type Body = Record<string, unknown>

export function mountConsultAgency(web: Web, services: Services): void {
  const both = { name: 'consult' as const, texts: { vi, en }, facts: factsOf }
  mountAct(web, services, {
    ...both,
    form: Type.Object({
      question: Type.Optional(Type.String({ maxLength: 4000 })),
      files: Type.Optional(Type.Array(Type.String(), { maxItems: 100 })),
    }),
    page: (view, facts) => <ConsultPage view={view} {...facts} />,
    check({ question }, { facts, body }) {
      const looking = body.lookUp === 'yes'
      return [
        ...agencyErrors(body, facts.agencies),
        ...(question === undefined && !looking ? [{ field: 'question', rule: 'required' }] : []),
        ...(typedDeadline(body, facts.calendar) === undefined && !looking
          ? [{ field: 'deadline', rule: 'future' }]
          : []),
      ]
    },
    act: (tx, actor, { on, values, body, facts }) =>
      consultAgency(tx, actor, {
        ...{ ...on, agencyId: chosenAgency(body)!, question: values.question ?? '' },
        ...{ deadline: typedDeadline(body, facts.calendar)!, fileIds: values.files ?? [] },
      }),
  })
  mountAct(web, services, {
    ...both,
    part: { path: 'rut', act: consultAct },
    form: Type.Object({ consultationId: Type.String({ minLength: 36, maxLength: 36 }) }),
    page: (view, facts) => <ConsultPage view={view} {...facts} />,
    check({ consultationId }, { facts, body }) {
      const known = facts.asked.some((it) => it.id === consultationId && it.state === 'open')
      if (!known) return [{ field: 'consultationId', rule: 'closed' }]
      return reasonOf(body, consultationId) === '' ? [{ field: `reason-${consultationId}`, rule: 'required' }] : []
    },
    act: (tx, actor, { values: { consultationId }, body }) =>
      withdrawConsultation(tx, actor, { consultationId, reason: reasonOf(body, consultationId) }),
  })
}

async function factsOf({ db }: Services, dossier: Dossier, { typed }: { typed: Body }): Promise<ConsultFacts> {
  const { number } = trackOf(dossier)
  const asked = (await consultationsOf(db, dossier.id)).filter((it) => it.track === number)
  const agencies = (await agenciesToChoose(db, typed, [])).filter((it) => it.id !== dossier.agencyId)
  const { document } = await processOf(db, dossier)
  const calendar = await calendarOf(db, dossier.agencyPath)
  return {
    agencies,
    files: await filesOf(db, dossier.id),
    asked,
    pauses: document.consultationPauses,
    calendar,
    now: now(),
  }
}

function reasonOf(body: Body, id: string): string {
  const typed = body[`reason-${id}`]
  return typeof typed === 'string' ? typed.normalize('NFC').trim().slice(0, 500) : ''
}
