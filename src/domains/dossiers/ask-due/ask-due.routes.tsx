import { Type } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { formatMoney } from '#ui/format.ts'
import { askDueAct, markDuePaidAct } from '../acts.ts'
import { mountAct } from '../desk/officer-act.routes.tsx'
import type { Dossier } from '../dossier.sql.ts'
import { type DueMoment, duesOf } from '../due.sql.ts'
import { ruledDossier } from '../ruled-dossier.ts'
import { markDuePaidAtCounter } from '../settle-due.ts'
import { en } from './ask-due.en.ts'
import { cancelDue } from '../cancel-due/cancel-due.ts'
import { AskDuePage, unusual } from './ask-due.page.tsx'
import { askDue, largestDue, unusualDue } from './ask-due.ts'
import { vi } from './ask-due.vi.ts'

const askForm = Type.Object({
  item: Type.String({ minLength: 1, maxLength: 300 }),
  // As people write money: 8000, 8.000 or 8 000.
  amount: Type.String({ pattern: '^[1-9]\\d{0,2}([. ]?\\d{3}){0,3}$|^[1-9]\\d{0,11}$' }),
  when: Type.Unsafe<DueMoment>({ enum: Object.keys(vi.whens) }),
})
const paidForm = Type.Object({ dueId: Type.String({ minLength: 36, maxLength: 36 }) })

export function mountAskDue(web: Web, services: Services): void {
  const both = {
    name: 'ask-due' as const,
    texts: { vi, en },
    facts: async ({ db }: Services, dossier: Dossier) => ({
      dues: await duesOf(db, dossier.id),
      ruled: await ruledDossier(db, dossier),
    }),
  }
  mountAct(web, services, {
    ...both,
    form: askForm,
    page: (view, facts) => <AskDuePage view={view} {...facts} />,
    check(values, { body }) {
      const amount = amountOf(values.amount)
      if (amount > largestDue) return [{ field: 'amount', rule: 'largest' }]
      if (amount <= unusualDue || body.sure === 'yes') return []
      const words = formatMoney(amount, 'vi')
      return [{ field: 'amount', rule: unusual, text: { vi: vi.unusual(words), en: en.unusual(words) } }]
    },
    act: (tx, actor, { on, values }) => askDue(tx, actor, { ...on, ...values, amount: amountOf(values.amount) }),
  })
  mountAct(web, services, {
    ...both,
    part: { path: 'huy', act: askDueAct },
    form: paidForm,
    page: (view, facts) => <AskDuePage view={view} {...facts} />,
    check({ dueId }, { body }) {
      return typedFor(body, 'cancelReason', dueId) === '' ? [{ field: `cancelReason-${dueId}`, rule: 'required' }] : []
    },
    act: (tx, actor, { on, values: { dueId }, body }) =>
      cancelDue(tx, actor, { ...on, dueId, reason: typedFor(body, 'cancelReason', dueId) }),
  })
  mountAct(web, services, {
    ...both,
    part: { path: 'da-nop', act: markDuePaidAct },
    form: paidForm,
    page: (view, facts) => <AskDuePage view={view} {...facts} />,
    check({ dueId }, { body }) {
      return typedFor(body, 'receiptNumber', dueId) === ''
        ? [{ field: `receiptNumber-${dueId}`, rule: 'required' }]
        : []
    },
    act: (tx, actor, { on, values: { dueId }, body }) =>
      markDuePaidAtCounter(tx, actor, { ...on, dueId, receiptNumber: typedFor(body, 'receiptNumber', dueId) }),
  })
}

function amountOf(typed: string): number {
  return Number(typed.replaceAll(/[. ]/g, ''))
}

/** Fields of one due among several are named `receiptNumber-...`. */
function typedFor(body: Record<string, unknown>, field: 'receiptNumber' | 'cancelReason', dueId: string): string {
  const typed = body[`${field}-${dueId}`]
  return typeof typed === 'string'
    ? typed
        .normalize('NFC')
        .trim()
        .slice(0, field === 'receiptNumber' ? 100 : 2000)
    : ''
}
