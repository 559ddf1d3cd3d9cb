import { FeeValue } from '#procedures'
import { allow } from '#platform/actor.ts'
import { Button, CheckboxField, Form, HiddenField, RadioField, TextField } from '#ui/form.tsx'
import { formatMoney, formatNumber } from '#ui/format.ts'
import { Card, Details, Tag } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { askDueAct, markDuePaidAct } from '../acts.ts'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import { actPath } from '../desk/officer-acts.ts'
import type { Due } from '../due.sql.ts'
import type { RuledDossier } from '../ruled-dossier.ts'
import { en } from './ask-due.en.ts'
import { vi } from './ask-due.vi.ts'

/** The rule that an amount breaks which is right, but seldom. */
export const unusual = 'unusual'

type AskDueProps = { view: ActView; dues: readonly Due[]; ruled: RuledDossier | undefined }

export function AskDuePage({ view, dues, ruled }: AskDueProps) {
  const t = useTexts({ vi, en })
  const { acceptedAt, status } = view.dossier
  const proposed = proposedFee({ view, dues, ruled })
  const sensible = { receipt: acceptedAt === null, supplement: status === 2 || status === 4, return: true }
  const moments = Object.entries(t.whens).filter(([when]) => sensible[when as keyof typeof sensible])
  return (
    <ActPage
      view={view}
      title={t.title}
      lead={t.lead}
      sentences={t.errors}
      submit={t.submit}
      before={<FeesByAnswers view={view} ruled={ruled} />}
      after={<DuesHere view={view} dues={dues} />}
    >
      <TextField
        name="item"
        label={t.item}
        hint={t.itemHint}
        value={typedText(view, 'item') || (proposed?.item.vi ?? '')}
        {...errorOf(view, 'item', t.errors)}
      />
      <TextField
        name="amount"
        label={t.amount}
        suffix={t.unit}
        width={10}
        inputMode="numeric"
        value={typedText(view, 'amount') || (proposed ? formatNumber(proposed.amount!, 'vi') : '')}
        {...errorOf(view, 'amount', t.errors)}
      />
      {(view.typed.sure === 'yes' || view.errors.some((it) => it.rule === unusual)) && (
        <CheckboxField
          name="sure"
          label={t.sureLabel}
          values={[String(view.typed.sure)]}
          options={[{ value: 'yes', text: t.sure }]}
        />
      )}
      <RadioField
        name="when"
        label={t.when}
        value={typedText(view, 'when')}
        options={moments.map(([value, text]) => ({ value, text }))}
        {...errorOf(view, 'when', t.errors)}
      />
    </ActPage>
  )
}

/** The first fee by the answers that was not asked for yet stands in the form; the officer may change it. */
function proposedFee({ view, dues, ruled }: AskDueProps) {
  if ('item' in view.typed || 'amount' in view.typed) return undefined
  const asked = new Set(dues.filter((it) => it.state !== 'cancelled').map((it) => it.item))
  const fees = ruled?.outcome.channels[view.dossier.channel]?.fees ?? []
  return fees.find((it) => it.amount !== null && it.amount > 0 && !asked.has(it.item.vi))
}

/** What it costs by the applicant's answers, and how that came about. */
function FeesByAnswers({ view, ruled }: Pick<AskDueProps, 'view' | 'ruled'>) {
  const t = useTexts({ vi, en })
  const fees = ruled?.outcome.channels[view.dossier.channel]?.fees ?? []
  if (fees.length === 0) return null
  return (
    <Card title={t.byAnswers}>
      {fees.map((fee, i) => (
        <FeeValue key={i} fee={fee} />
      ))}
      <p class="govuk-body-s">{t.byAnswersHint}</p>
    </Card>
  )
}

/** What is owed already; the receiver records here what was paid at the counter. */
function DuesHere({ view, dues }: { view: ActView; dues: readonly Due[] }) {
  const t = useTexts({ vi, en })
  const { actor, language } = useView()
  const mayAsk = allow(actor, askDueAct, view.dossier.agencyPath)
  const mayTake = allow(actor, markDuePaidAct, view.dossier.agencyPath)
  return (
    <Card title={t.open}>
      {dues.length === 0 && <p class="govuk-body">{t.none}</p>}
      {dues.map((due) => (
        <div key={due.id}>
          <p class="govuk-body">
            {due.item}: <strong>{formatMoney(due.amount, language)}</strong> <DueState due={due} />
          </p>
          {mayTake && due.state === 'open' && <CounterForm view={view} due={due} />}
          {mayAsk && due.state === 'open' && <CancelForm view={view} due={due} />}
        </div>
      ))}
    </Card>
  )
}

export function DueState({ due }: { due: Due }) {
  const t = useTexts({ vi, en })
  if (due.state === 'open') return <Tag tone="waiting">{t.unpaid}</Tag>
  if (due.state === 'paid') return <Tag tone="done">{t.paid}</Tag>
  return <Tag tone="neutral">{t.cancelled}</Tag>
}

function CounterForm({ view, due }: { view: ActView; due: Due }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const field = `receiptNumber-${due.id}`
  return (
    <Form action={href(actPath(view.dossier, 'ask-due', '/da-nop'))} class="portal-act">
      <HiddenField name="revision" value={view.dossier.revision} />
      <HiddenField name="dueId" value={due.id} />
      <TextField
        name={field}
        label={t.counter(due.item)}
        hint={t.receipt}
        width={20}
        value={typedText(view, field)}
        {...errorOf(view, field, t.errors)}
      />
      <Button kind="secondary">{t.markPaid}</Button>
    </Form>
  )
}

/** What was asked by mistake can be taken back, as long as nobody has paid. */
function CancelForm({ view, due }: { view: ActView; due: Due }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const field = `cancelReason-${due.id}`
  const error = errorOf(view, field, t.errors)
  return (
    <Details summary={t.cancel(due.item)} open={error.error !== undefined}>
      <Form action={href(actPath(view.dossier, 'ask-due', '/huy'))} class="portal-act">
        <HiddenField name="revision" value={view.dossier.revision} />
        <HiddenField name="dueId" value={due.id} />
        <TextField name={field} label={t.cancelReason} value={typedText(view, field)} {...error} />
        <Button kind="secondary">{t.cancelIt}</Button>
      </Form>
    </Details>
  )
}
