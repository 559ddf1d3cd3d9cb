import { Button, Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { en } from './see-ticket.en.ts'
import { vi } from './see-ticket.vi.ts'
import { TicketSlip, type TicketSlipProps } from './ticket-slip.page.tsx'

/** Somebody's number on their phone. */
export function SeeTicketPage(props: TicketSlipProps) {
  const { office, ticket } = props
  const t = useTexts({ vi, en })
  const href = useHref()
  const { actor } = useView()
  const mine = ticket.accountId !== null && actor.accountId === ticket.accountId
  return (
    <Layout title={t.title(ticket.number)} breadcrumbs={[{ text: office.name, href: href(urls.office(office.id)) }]}>
      <h1 class="govuk-heading-l">{t.title(ticket.number)}</h1>
      <TicketSlip {...props} />
      <p class="govuk-body">{t.keep}</p>
      <div data-island="print-page" data-label={t.print} />
      {mine && ticket.state === 'waiting' && (
        <Form action={href(urls.giveBack(office.id, ticket.id))}>
          <Button kind="secondary">{t.giveBack}</Button>
        </Form>
      )}
    </Layout>
  )
}
