import { Button, ErrorSummary, Form, SelectField, TextField } from '#ui/form.tsx'
import { Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { CounterFrame } from '../counter-frame.page.tsx'
import type { Office, Service } from '../office/office.ts'
import { serviceName } from '../office/office-words.ts'
import { urls } from '../urls.ts'
import { en } from './waiting-times.en.ts'
import { vi } from './waiting-times.vi.ts'
import type { WaitingTime } from './waiting-times.sql.ts'

export type WaitingTimesProps = {
  offices: readonly Office[]
  office: Office | undefined
  services: readonly Service[]
  /** As typed: `01/12/2026`. */
  from: string
  to: string
  fault: { field: 'tu' | 'den'; rule: 'wrongDay' | 'wrongOrder' } | undefined
  times: readonly WaitingTime[]
}

/** How long people wait, for those who lead the office. */
export function WaitingTimesPage(props: WaitingTimesProps) {
  const { offices, office, services, fault, times } = props
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const errorOf = (field: string) => (fault?.field === field ? t[fault.rule] : undefined)
  const minutes = (value: number | null) => (value === null ? '–' : t.minutes(Math.round(value)))
  const nameOf = (id: number) => {
    const service = services.find((it) => it.id === id)
    return service ? `${service.prefix}. ${serviceName(service, language)}` : String(id)
  }
  return (
    <CounterFrame title={t.title} current="waitingTimes">
      <ErrorSummary errors={fault ? [{ field: fault.field, text: t[fault.rule] }] : []} />
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      {!office ? (
        <p class="govuk-body">{t.none}</p>
      ) : (
        <>
          <Form action={href(urls.waitingTimes())} method="get" class="portal-filters">
            <SelectField
              name="van-phong"
              label={t.office}
              empty={null}
              value={String(office.id)}
              options={offices.map((it) => ({ value: String(it.id), text: it.name }))}
            />
            <TextField name="tu" label={t.from} value={props.from} width={10} error={errorOf('tu')} />
            <TextField name="den" label={t.to} value={props.to} width={10} error={errorOf('den')} />
            <Button kind="secondary">{t.show}</Button>
          </Form>
          {times.length === 0 ? (
            <p class="govuk-body">{t.nothing}</p>
          ) : (
            <Table
              caption={office.name}
              columns={[
                { text: t.line },
                ...[t.taken, t.called, t.skipped, t.left, t.median, t.ninetieth].map((text) => ({
                  text,
                  numeric: true,
                })),
              ]}
              rows={times.map((it) => ({
                key: it.serviceId,
                cells: [
                  nameOf(it.serviceId),
                  ...[it.taken, it.called, it.skipped, it.left],
                  ...[minutes(it.median), minutes(it.ninetieth)],
                ],
              }))}
            />
          )}
        </>
      )}
    </CounterFrame>
  )
}
