import { formatClock, formatMoment } from '#ui/format.ts'
import { SummaryList } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import type { Office, Service } from '../office/office.ts'
import { serviceName } from '../office/office-words.ts'
import { en as wordsEn } from '../office/words.en.ts'
import { vi as wordsVi } from '../office/words.vi.ts'
import type { Ticket } from '../queue/ticket.ts'
import { en } from './see-ticket.en.ts'
import { vi } from './see-ticket.vi.ts'

export type TicketSlipProps = {
  office: Office
  service: Service
  ticket: Ticket
  booth: string | undefined
  ahead: number
  wait: number | undefined
}

/** The number, large, and how far it is: kept up to date by itself. */
export function TicketSlip({ office, service, ticket, booth, ahead, wait }: TicketSlipProps) {
  const t = useTexts({ vi, en })
  const words = useTexts({ vi: wordsVi, en: wordsEn })
  const { language } = useView()
  const atBooth = booth !== undefined && (ticket.state === 'called' || ticket.state === 'serving')
  return (
    <div id="live" class="portal-slip" data-island="live-part" data-seconds="10" aria-live="polite">
      <p class="portal-slip__label">{t.yours}</p>
      <p class="portal-slip__number" data-called={atBooth ? ticket.number : undefined}>
        {ticket.number}
      </p>
      <p class="portal-slip__state">{atBooth ? t.booth(booth) : t.states[ticket.state]}</p>
      {ticket.state === 'waiting' && (
        <p class="govuk-body">
          {t.ahead(ahead)}. {words.wait(wait)}
          {ticket.source === 'booking' && ` ${t.turn(formatClock(ticket.turnAt))}.`}
        </p>
      )}
      <SummaryList
        rows={[
          { key: t.service, value: serviceName(service, language) },
          { key: office.name, value: office.place },
          { key: t.taken, value: formatMoment(ticket.takenAt, language) },
        ]}
      />
    </div>
  )
}
