import { hoursText, type OfficeHours } from '#law'
import { Button, ButtonLink, Form, HiddenField } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice, SummaryList } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Office } from '../office/office.ts'
import { serviceName } from '../office/office-words.ts'
import type { Reception } from '../office/reception.ts'
import { en as wordsEn } from '../office/words.en.ts'
import { vi as wordsVi } from '../office/words.vi.ts'
import type { ServiceLine } from '../queue/lines.ts'
import type { Ticket } from '../queue/ticket.ts'
import { urls } from '../urls.ts'
import { en } from './take-number.en.ts'
import { vi } from './take-number.vi.ts'

export type OfficePageProps = {
  office: Office
  hours: OfficeHours
  reception: Reception
  lines: readonly ServiceLine[]
  own: Ticket | undefined
  /** Where somebody who is not signed in goes first. */
  signIn: string
  canBook: boolean
}

/** One office: its lines, and a number from home. */
export function OfficePage(props: OfficePageProps) {
  const { office, lines, own, reception } = props
  const t = useTexts({ vi, en })
  const words = useTexts({ vi: wordsVi, en: wordsEn })
  const href = useHref()
  const { actor, language } = useView()
  const gives = reception === 'open' && office.homeTickets
  const takes = gives && actor.kind === 'citizen' && own === undefined
  return (
    <Layout title={office.name} breadcrumbs={[{ text: t.offices, href: href(urls.offices) }]}>
      <h1 class="govuk-heading-l">{office.name}</h1>
      {own && (
        <Notice tone="waiting" title={t.own(own.number)}>
          <a class="govuk-link" href={href(urls.ticket(office.id, own.id))}>
            {t.see}
          </a>
        </Notice>
      )}
      <SummaryList
        rows={[
          { key: t.place, value: office.place },
          { key: t.hours, value: `${hoursText(props.hours)}. ${words.reception[reception]}.` },
        ]}
      />
      <h2 class="govuk-heading-m">{t.lines}</h2>
      {lines.length === 0 && <p class="govuk-body">{t.noServices}</p>}
      <ul class="govuk-list portal-lines">
        {lines.map(({ service, waiting, wait }) => (
          <li key={service.id} class="portal-lines__item">
            <strong>{serviceName(service, language)}</strong>
            <span class="portal-lines__text">
              {words.waiting(waiting)}. {words.wait(wait)}
            </span>
            {takes && (
              <Form action={href(urls.take(office.id))}>
                <HiddenField name="service" value={service.id} />
                <Button>{t.take(serviceName(service, language))}</Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {!office.homeTickets && <p class="govuk-body">{t.onSpot}</p>}
      {gives && actor.kind === 'visitor' && <ButtonLink href={props.signIn}>{t.signIn}</ButtonLink>}
      {props.canBook && (
        <p class="govuk-body">
          <ButtonLink kind="secondary" href={href(urls.book(office.id))}>
            {t.book}
          </ButtonLink>
        </p>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={href(urls.screen(office.id))}>
          {t.screen}
        </a>
      </p>
    </Layout>
  )
}
