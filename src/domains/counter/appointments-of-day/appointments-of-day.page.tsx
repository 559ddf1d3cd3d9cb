import { formatClock } from '#ui/format.ts'
import { Button, ErrorSummary, Form, SelectField, TextField } from '#ui/form.tsx'
import { Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { ListedAppointment } from '../booking/appointment.sql.ts'
import { CounterFrame } from '../counter-frame.page.tsx'
import type { Office, Service } from '../office/office.ts'
import { serviceName } from '../office/office-words.ts'
import { urls } from '../urls.ts'
import { en } from './appointments-of-day.en.ts'
import { vi } from './appointments-of-day.vi.ts'

export type AppointmentsOfDayProps = {
  offices: readonly Office[]
  office: Office | undefined
  services: readonly Service[]
  typedDay: string
  isWrong: boolean
  isToday: boolean
  list: readonly ListedAppointment[]
}

/** Who comes on a day; who is here gets a number in the turn of the booked time. */
export function AppointmentsOfDayPage(props: AppointmentsOfDayProps) {
  const { offices, office, services, isWrong, list } = props
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const nameOf = (id: number) => {
    const service = services.find((it) => it.id === id)
    return service ? serviceName(service, language) : ''
  }
  return (
    <CounterFrame title={t.title} current="appointments">
      <ErrorSummary errors={isWrong ? [{ field: 'ngay', text: t.wrongDay }] : []} />
      <h1 class="govuk-heading-l">{t.title}</h1>
      {!office && <p class="govuk-body">{t.noOffice}</p>}
      {office && (
        <Form action={href(urls.appointmentsOfDay())} method="get">
          <SelectField
            name="van-phong"
            label={t.office}
            empty={null}
            value={String(office.id)}
            options={offices.map((it) => ({ value: String(it.id), text: it.name }))}
          />
          <TextField
            {...{ name: 'ngay', label: t.day, hint: t.dayHint, value: props.typedDay, width: 10 }}
            {...(isWrong && { error: t.wrongDay })}
          />
          <Button kind="secondary">{t.show}</Button>
        </Form>
      )}
      {office && list.length === 0 && <p class="govuk-body">{t.none}</p>}
      {office && list.length > 0 && (
        <Table
          caption={office.name}
          columns={[
            { text: t.time, whole: true },
            { text: t.person },
            { text: t.service },
            { text: t.code, whole: true },
            { text: t.number, whole: true },
          ]}
          rows={list.map((it) => ({
            key: it.id,
            cells: [
              formatClock(it.at),
              it.name,
              nameOf(it.serviceId),
              it.code,
              it.number ??
                (props.isToday ? (
                  <Form action={href(urls.arrived(it.id))}>
                    <Button kind="secondary">
                      {t.arrived}
                      <span class="govuk-visually-hidden"> {it.code}</span>
                    </Button>
                  </Form>
                ) : (
                  ''
                )),
            ],
          }))}
        />
      )}
    </CounterFrame>
  )
}
