import { Type } from 'typebox'
import { readDateParts } from '#platform/dates.ts'
import type { Services, Web } from '#platform/mount.ts'
import { endOfOfficeDay } from '../desk/office-day.ts'
import type { ActView } from '../desk/act-page.page.tsx'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { en } from './accept-dossier.en.ts'
import { AcceptPage } from './accept-dossier.page.tsx'
import { acceptDossier } from './accept-dossier.ts'
import { vi } from './accept-dossier.vi.ts'
import { type Foresight, foreseeAcceptance } from './foresee-acceptance.ts'
import { type CheckedComponent, checkToKeep, isWanting, readCheck } from '../check-components/component-check.ts'
import { vi as checkWords } from '../check-components/check-components.vi.ts'
import { RequestSupplementPage } from '../request-supplement/request-supplement.page.tsx'

export function mountAcceptDossier(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'accept',
    texts: { vi, en },
    form: Type.Object({
      limit: Type.Optional(Type.String({ maxLength: 5 })),
      limitReason: Type.Optional(Type.String({ maxLength: 1000 })),
      remote: Type.Optional(Type.Literal('yes')),
    }),
    facts: ({ db }, dossier) => foreseeAcceptance(db, dossier),
    page: (view, foresight) => <AcceptPage view={view} foresight={foresight} />,
    check({ limit, limitReason }, { facts, body }) {
      // Nothing is accepted yet: what is wanting is asked for first.
      if (checkOf(facts, body).some(isWanting)) return []
      if (otherOf(facts, limit)) return limitReason === undefined ? [{ field: 'limitReason', rule: 'required' }] : []
      if (facts.due !== undefined) return []
      const day = readDateParts(body, 'due')
      const ahead = day !== undefined && day !== 'invalid' && endOfOfficeDay(facts.calendar, day) > facts.received
      return ahead ? [] : [{ field: 'due', rule: 'future' }]
    },
    instead({ view, facts, body }) {
      const check = checkOf(facts, body)
      return check.some(isWanting) ? supplementAfterCheck(view, facts, check) : undefined
    },
    act(tx, actor, { on, facts, body, values }) {
      const said = { check: checkToKeep(checkOf(facts, body)), remote: values.remote === 'yes' }
      const other = otherOf(facts, values.limit)
      const { amount = null, unit = 'other' } = other?.limit ?? {}
      if (amount !== null && unit !== 'other')
        return acceptDossier(tx, actor, {
          ...{ ...on, ...said },
          correction: { limit: { amount, unit }, reason: values.limitReason ?? '' },
        })
      const day = facts.due === undefined ? readDateParts(body, 'due') : undefined
      return acceptDossier(tx, actor, {
        ...{ ...on, ...said },
        ...(day && { dueAt: endOfOfficeDay(facts.calendar, day) }),
      })
    },
  })
}

function checkOf({ choices }: Foresight, body: Record<string, unknown>): CheckedComponent[] {
  return readCheck(body, choices.papers, checkWords.answers)
}

/** The request for a supplement, with what was found wanting filled in; the officer adds the words and sends it. */
function supplementAfterCheck(view: ActView, { choices }: Foresight, check: readonly CheckedComponent[]) {
  const wanting = check.filter(isWanting)
  const words = wanting.flatMap(({ choice, state }) =>
    state === 'missing' && choice !== 'answers' ? [[`wrong-${choice}`, checkWords.missing]] : [],
  )
  const states = check.map(({ choice, state }) => [`check-${choice}`, state])
  const typed = { ...Object.fromEntries([...words, ...states]), items: wanting.map((it) => it.choice), checked: 'yes' }
  return <RequestSupplementPage view={{ ...view, name: 'request-supplement', typed }} choices={choices} />
}

/** The other limit that the officer chose; the first choice is the one filed. */
function otherOf({ others }: Foresight, chosen: string | undefined): Foresight['others'][number] | undefined {
  return chosen === undefined || chosen === '' ? undefined : others[Number(chosen)]
}
