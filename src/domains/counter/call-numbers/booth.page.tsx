import { formatClock } from '#ui/format.ts'
import { Button, ButtonGroup, Form, HiddenField } from '#ui/form.tsx'
import { Notice, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { CounterFrame } from '../counter-frame.page.tsx'
import type { Booth, Office, Service } from '../office/office.ts'
import { serviceName } from '../office/office-words.ts'
import type { ListedTicket } from '../queue/line.sql.ts'
import type { Ticket } from '../queue/ticket.ts'
import { urls } from '../urls.ts'
import { PresentNumber } from './present-number.page.tsx'
import { en } from './call-numbers.en.ts'
import { vi } from './call-numbers.vi.ts'

export type BoothPageProps = {
  office: Office
  booth: Booth
  services: readonly Service[]
  present: Ticket | undefined
  /** In which an officer files for whoever came with the number, and what came of it. */
  visits: readonly string[]
  filed: readonly { dossierId: string; number: string }[]
  waiting: readonly ListedTicket[]
  skipped: readonly ListedTicket[]
  /** The officer asked for the next one, and nobody waits. */
  empty: boolean
}

/** One booth: who is here, who is next. */
export function BoothPage(props: BoothPageProps) {
  const { office, booth, services, present, waiting, skipped } = props
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const title = t.boothTitle(booth.label, office.name)
  const nameOf = (id: number) => {
    const service = services.find((it) => it.id === id)
    return service ? serviceName(service, language) : ''
  }
  return (
    <CounterFrame title={title} current="booths">
      <h1 class="govuk-heading-l">{title}</h1>
      {props.empty && <Notice tone="info" title={t.empty} live />}
      <PresentNumber
        {...{ booth, services, present }}
        visits={props.visits}
        filed={props.filed}
        service={present ? nameOf(present.serviceId) : ''}
      />
      <div id="live" class="portal-live" data-island="live-part" data-seconds="5">
        <h2 class="govuk-heading-m">{t.waiting}</h2>
        {waiting.length === 0 ? (
          <p class="govuk-body">{t.nobodyWaits}</p>
        ) : (
          <Table
            caption={t.waiting}
            captionHidden
            columns={[{ text: t.number, whole: true }, { text: t.service }, { text: t.turn, whole: true }]}
            rows={waiting.map((it) => ({
              key: it.id,
              cells: [it.number, nameOf(it.serviceId), formatClock(it.turnAt)],
            }))}
          />
        )}
      </div>
      {skipped.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{t.skipped}</h2>
          <Table
            caption={t.skipped}
            captionHidden
            columns={[{ text: t.number, whole: true }, { text: t.service }, { text: t.todo }]}
            rows={skipped.map((it) => ({
              key: it.id,
              cells: [
                it.number,
                nameOf(it.serviceId),
                <Form key={it.id} action={href(urls.boothAct(booth.id, 'goi-lai'))}>
                  <HiddenField name="ticket" value={it.id} />
                  <Button kind="secondary">
                    {t.moves.recall}
                    <span class="govuk-visually-hidden"> {it.number}</span>
                  </Button>
                </Form>,
              ],
            }))}
          />
        </>
      )}
      <Form action={href(urls.boothAct(booth.id, 'roi'))}>
        <ButtonGroup>
          <Button kind="secondary">{t.leave}</Button>
          <a class="govuk-link" href={href(urls.booths)}>
            {t.title}
          </a>
        </ButtonGroup>
      </Form>
    </CounterFrame>
  )
}
