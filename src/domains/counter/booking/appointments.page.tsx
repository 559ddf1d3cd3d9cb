import { formatMoment } from '#ui/format.ts'
import { Button, ButtonLink, Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { EmptyState, SummaryList } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Office, Service } from '../office/office.ts'
import { serviceName } from '../office/office-words.ts'
import { urls } from '../urls.ts'
import type { Appointment } from './appointment.sql.ts'
import { en } from './booking.en.ts'
import { vi } from './booking.vi.ts'

export type ShownAppointment = {
  appointment: Appointment
  office: Office
  service: Service
  /** Undefined: something that is no procedure. */
  procedure: string | undefined
}

/** What somebody has booked from today on. */
export function AppointmentsPage({ list }: { list: readonly ShownAppointment[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  return (
    <Layout title={t.mine}>
      <h1 class="govuk-heading-l">{t.mine}</h1>
      {list.length === 0 && (
        <EmptyState title={t.none} icon="calendar-days">
          <p>{t.noneText}</p>
        </EmptyState>
      )}
      <ul class="govuk-list portal-lines">
        {list.map(({ appointment, office, service }) => (
          <li key={appointment.id} class="portal-lines__item">
            <a class="govuk-link" href={href(urls.appointment(appointment.id))}>
              {formatMoment(appointment.at, language)}
            </a>
            <span class="portal-lines__text">
              {serviceName(service, language)}. {office.name}
            </span>
          </li>
        ))}
      </ul>
      <ButtonLink href={href(urls.offices)} kind="secondary">
        {t.offices}
      </ButtonLink>
    </Layout>
  )
}

/** One appointment: the confirmation, and what can still be done with it. */
export function AppointmentPage({ appointment, office, service, procedure }: ShownAppointment) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { id, code, state } = appointment
  return (
    <Layout title={t.one(code)} breadcrumbs={[{ text: t.mine, href: href(urls.appointments) }]}>
      <h1 class="govuk-heading-l">{t.one(code)}</h1>
      <SummaryList
        rows={[
          { key: t.state, value: t.states[state] },
          { key: t.when, value: formatMoment(appointment.at, language) },
          { key: t.where, value: `${office.name}, ${office.place}` },
          { key: t.procedure, value: procedure ?? serviceName(service, language) },
          { key: t.code, value: <strong>{code}</strong> },
        ]}
      />
      {state === 'booked' && (
        <>
          <p class="govuk-body">{t.how}</p>
          <p class="govuk-body">
            <a class="govuk-link" href={href(urls.appointmentFile(id))}>
              {t.file}
            </a>
          </p>
          <ButtonLink kind="secondary" href={href(urls.book(office.id, { service: service.id, moved: id }))}>
            {t.change}
          </ButtonLink>
          <Form action={href(urls.cancelAppointment(id))}>
            <Button kind="warning">{t.cancel}</Button>
          </Form>
        </>
      )}
      {appointment.ticketId && (
        <p class="govuk-body">
          <a class="govuk-link" href={href(urls.ticket(office.id, appointment.ticketId))}>
            {t.number}
          </a>
        </p>
      )}
    </Layout>
  )
}
