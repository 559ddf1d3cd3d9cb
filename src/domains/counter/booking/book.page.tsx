import { formatClock, formatWeekday } from '#ui/format.ts'
import { Button, ErrorSummary, Form, HiddenField, RadioField, SelectField } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Office, Service } from '../office/office.ts'
import { serviceName } from '../office/office-words.ts'
import { urls } from '../urls.ts'
import { en } from './booking.en.ts'
import { vi } from './booking.vi.ts'
import type { FreeTime } from './free-times.ts'

/** What is chosen for a matter that is none of the procedures. */
export const otherMatter = 'khac'

export type BookPageProps = {
  office: Office
  /** Those that can be booked. */
  services: readonly Service[]
  service: Service | undefined
  procedures: readonly { code: string; name: string }[]
  days: readonly string[]
  day: string | undefined
  times: readonly FreeTime[]
  moved: string | undefined
  typed: { time: string; procedure: string }
  faults: readonly ('time' | 'procedure')[]
}

/** Service, day, time: one step after the other, each with its address. */
export function BookPage(props: BookPageProps) {
  const { office, service, day, moved, faults } = props
  const t = useTexts({ vi, en })
  const href = useHref()
  const title = moved ? t.moveTitle : t.title
  const words = { time: t.timeNeeded, procedure: t.procedureNeeded }
  return (
    <Layout
      title={`${title}: ${office.name}`}
      breadcrumbs={[{ text: office.name, href: href(urls.office(office.id)) }]}
    >
      <ErrorSummary errors={faults.map((field) => ({ field, text: words[field] }))} />
      <h1 class="govuk-heading-l">{title}</h1>
      {!moved && <Services {...props} />}
      {service && <Days {...props} service={service} />}
      {service && day && <Times {...props} service={service} day={day} />}
    </Layout>
  )
}

function Services({ office, services, service }: BookPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  if (services.length === 0) return <p class="govuk-body">{t.noServices}</p>
  return (
    <>
      <h2 class="govuk-heading-m">{t.service}</h2>
      <ul class="govuk-list portal-chips">
        {services.map((it) => (
          <li key={it.id}>
            <a
              class="portal-chips__link"
              href={href(urls.book(office.id, { service: it.id }))}
              aria-current={it.id === service?.id ? 'true' : undefined}
            >
              {serviceName(it, language)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Days({ office, service, days, day, moved }: BookPageProps & { service: Service }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  return (
    <>
      <h2 class="govuk-heading-m">{t.day}</h2>
      {days.length === 0 && <p class="govuk-body">{t.noDays}</p>}
      <ul class="govuk-list portal-chips">
        {days.map((it) => (
          <li key={it}>
            <a
              class="portal-chips__link"
              href={href(urls.book(office.id, { service: service.id, day: it, moved }))}
              aria-current={it === day ? 'date' : undefined}
            >
              {formatWeekday(it, language)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Times(props: BookPageProps & { service: Service; day: string }) {
  const { office, service, day, times, procedures, moved, typed, faults } = props
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  if (times.length === 0) return <p class="govuk-body">{t.noTimes}</p>
  return (
    <Form action={href(urls.book(office.id))}>
      <HiddenField name="service" value={service.id} />
      <HiddenField name="day" value={day} />
      {moved && <HiddenField name="moved" value={moved} />}
      {!moved && procedures.length > 0 && (
        <SelectField
          name="procedure"
          label={t.procedure}
          value={typed.procedure}
          options={[
            ...procedures.map((it) => ({ value: it.code, text: it.name })),
            { value: otherMatter, text: t.otherMatter },
          ]}
          {...(faults.includes('procedure') && { error: t.procedureNeeded })}
        />
      )}
      <RadioField
        name="time"
        label={`${t.time}, ${formatWeekday(day, language)}`}
        value={typed.time}
        options={times.map((it) => ({
          value: formatClock(it.at),
          text: `${formatClock(it.at)} (${t.free(it.free)})`,
        }))}
        {...(faults.includes('time') && { error: t.timeNeeded })}
      />
      <Button>{moved ? t.move : t.book}</Button>
    </Form>
  )
}
