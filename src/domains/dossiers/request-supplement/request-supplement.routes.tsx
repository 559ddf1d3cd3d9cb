import { Type } from 'typebox'
import { today } from '#platform/clock.ts'
import { readDateParts } from '#platform/dates.ts'
import type { Services, Web } from '#platform/mount.ts'
import { endOfOfficeDay } from '../desk/office-day.ts'
import { checkToKeep, readCheck } from '../check-components/component-check.ts'
import type { ActError } from '../desk/act-page.page.tsx'
import { heldPaperMeant, whyNotAsked } from '../databases/database.ts'
import { en as enLookUp } from '../databases/look-up.en.ts'
import { vi as viLookUp } from '../databases/look-up.vi.ts'
import type { Dossier } from '../dossier.sql.ts'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { en } from './request-supplement.en.ts'
import { RequestSupplementPage, shortDeadline } from './request-supplement.page.tsx'
import { needsGround, requestSupplement, usesUpOnce } from './request-supplement.ts'
import { vi } from './request-supplement.vi.ts'
import { readAskedItems, type SupplementChoices, supplementChoices } from './supplement-choices.ts'

const form = Type.Object({ basis: Type.Optional(Type.String({ maxLength: 2000 })) })

export function mountRequestSupplement(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'request-supplement',
    texts: { vi, en },
    form,
    facts: ({ db }, dossier) => supplementChoices(db, dossier),
    page: (view, choices) => <RequestSupplementPage view={view} choices={choices} />,
    check({ basis }, { facts, dossier, body }) {
      const items = readAskedItems(body, facts, vi.answers)
      const deadline = readDateParts(body, 'deadline')
      const wrong = (field: string) => ({ field, rule: 'required' })
      return [
        ...(items.length === 0 ? [wrong('items')] : []),
        ...items.filter((it) => it.what === '').map((it) => wrong(`wrong-${it.choice}`)),
        ...items.filter((it) => it.component === '').map(() => wrong('otherName')),
        ...deadlineErrors(deadline, facts, body.short === 'yes'),
        ...heldErrors(items, facts),
        ...(needsGround(dossier) && !basis && !onlyHeld(items, { facts, dossier }) ? [wrong('basis')] : []),
      ]
    },
    act: (tx, actor, { on, values, facts, body }) =>
      requestSupplement(tx, actor, {
        ...on,
        items: readAskedItems(body, facts, vi.answers).map(({ choice: _, ...item }) => item),
        deadline: endOfOfficeDay(facts.calendar, readDateParts(body, 'deadline')!),
        legalGround: values.basis,
        ...(body.checked === 'yes' && { check: checkToKeep(readCheck(body, facts.papers, vi.answers)) }),
      }),
  })
}

type Items = ReturnType<typeof readAskedItems>

/** A paper whose data a database has is asked for only after looking there. */
function heldErrors(items: Items, { held, lookUps }: SupplementChoices): ActError[] {
  return items.flatMap(({ choice, component }) => {
    const paper = heldPaperMeant(component, held)
    const why = paper && whyNotAsked(paper, lookUps)
    if (!paper || !why) return []
    const text = {
      vi: viLookUp.refused[why](paper.name, paper.database.name),
      en: enLookUp.refused[why](paper.name, paper.database.nameEn),
    }
    return [{ field: `wrong-${choice}`, rule: 'held', text }]
  })
}

/** A request that does not use up the one that is allowed. */
function onlyHeld(items: Items, { facts, dossier }: { facts: SupplementChoices; dossier: Dossier }): boolean {
  const meant = items.map(({ component }) => ({ database: heldPaperMeant(component, facts.held) }))
  return !usesUpOnce(meant, dossier.handling)
}

/** A day ahead; one that leaves people little time only when the officer says so again. */
function deadlineErrors(deadline: string | undefined, { shortBefore }: SupplementChoices, meant: boolean): ActError[] {
  if (deadline === undefined || deadline === 'invalid' || deadline <= today())
    return [{ field: 'deadline', rule: 'required' }]
  if (deadline >= shortBefore || meant) return []
  return [{ field: 'deadline', rule: shortDeadline, text: { vi: vi.short, en: en.short } }]
}
