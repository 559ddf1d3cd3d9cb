import { Button, CheckboxField, Form, RadioField, TextField } from '#ui/form.tsx'
import { formatClock } from '#ui/format.ts'
import { Table } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { type CounterFilingProps, CounterFilingFrame, fieldOf } from './counter-filing-frame.page.tsx'
import { en } from './visit.en.ts'
import type { Visit, Way } from './visit.sql.ts'
import { vi } from './visit.vi.ts'

export type StartProps = CounterFilingProps & {
  visits: readonly Visit[]
  /** Begun from a called number: the form is about this visit. */
  visit?: Visit
}

/** Who has come, and what this officer has begun today. */
export function StartPage(props: StartProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { visits, visit } = props
  return (
    <CounterFilingFrame
      title={t.title}
      of={props}
      sentences={t.errors}
      {...(visit?.reference && { caption: `${t.ticket} ${visit.reference}` })}
    >
      <p class="govuk-body">{t.lead}</p>
      <Form action={href(visit ? urls.visitNumber(visit.id) : urls.counterFilings)} class="portal-act">
        <RadioField
          name="way"
          label={t.way}
          value={typeof props.typed?.way === 'string' ? props.typed.way : 'in-person'}
          options={(Object.keys(t.ways) as Way[]).map((value) => ({ value, text: t.ways[value] }))}
        />
        <TextField
          label={t.number}
          hint={t.numberHint}
          inputMode="numeric"
          autoComplete="off"
          width={20}
          maxLength={20}
          {...fieldOf(props, 'number', t.errors)}
        />
        <CheckboxField
          name="noNumber"
          label={t.noNumber}
          values={props.typed?.noNumber === 'yes' ? ['yes'] : []}
          options={[{ value: 'yes', text: t.noNumber }]}
        />
        <Button>{t.find}</Button>
      </Form>
      {!visit && visits.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{t.today}</h2>
          <Table
            caption={t.today}
            captionHidden
            columns={[{ text: t.opened, whole: true }, { text: t.ticket, whole: true }, { text: t.who }]}
            rows={visits.map((it) => ({
              key: it.id,
              cells: [
                formatClock(it.openedAt),
                it.reference,
                <a key={it.id} class="govuk-link" href={href(urls.visit(it.id))}>
                  {it.applicant?.name || t.nobodyYet}
                </a>,
              ],
            }))}
          />
        </>
      )}
    </CounterFilingFrame>
  )
}
