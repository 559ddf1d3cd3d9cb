import { Type } from 'typebox'
import { readDateParts } from '#platform/dates.ts'
import type { Services, Web } from '#platform/mount.ts'
import type { ActError } from '../desk/act-page.page.tsx'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { receiveResult, resultsOf } from '../finish-dossier/receive-result.routes.ts'
import { en } from './record-step.en.ts'
import { RecordStepPage } from './record-step.page.tsx'
import { isRightMoment, type RecordedStep, recordStep } from './record-step.ts'
import { vi } from './record-step.vi.ts'

const form = Type.Object({
  time: Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' }),
  minutes: Type.Optional(Type.Integer({ minimum: 5, maximum: 480 })),
  place: Type.String({ minLength: 1, maxLength: 300 }),
  participants: Type.Optional(Type.String({ maxLength: 1000 })),
  content: Type.String({ minLength: 1, maxLength: 4000 }),
  told: Type.Optional(Type.String()),
})

export function mountRecordSteps(web: Web, services: Services): void {
  for (const kind of ['inspect', 'council', 'appoint'] as const) mountRecordStep(web, services, kind)
}

function mountRecordStep(web: Web, services: Services, kind: RecordedStep): void {
  mountAct(web, services, {
    name: kind,
    texts: { vi: vi[kind], en: en[kind] },
    form,
    facts: async () => undefined,
    receive: receiveResult,
    page: (view) => <RecordStepPage view={view} kind={kind} />,
    check({ time, told }, { body }): ActError[] {
      const at = momentOf(body, time)
      if (at === undefined) return [{ field: 'day', rule: 'format' }]
      if (isRightMoment(kind, { at, told: told === 'yes' })) return []
      return [{ field: 'day', rule: 'moment', text: { vi: vi[kind].errors.future, en: en[kind].errors.future } }]
    },
    act: (tx, actor, { on, values, body }) =>
      recordStep(tx, actor, {
        kind,
        form: {
          ...{ ...on, at: momentOf(body, values.time)!, minutes: values.minutes ?? 30, place: values.place },
          ...{ participants: values.participants ?? '', content: values.content, told: values.told === 'yes' },
          fileIds: resultsOf(body).map((it) => it.id),
        },
      }),
  })
}

function momentOf(body: Record<string, unknown>, time: string): Date | undefined {
  const day = readDateParts(body, 'day')
  return day === undefined || day === 'invalid' ? undefined : new Date(`${day}T${time}:00+07:00`)
}
