import { Button, ErrorSummary, Form, HiddenField, TextField } from '#ui/form.tsx'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Office } from '../office/office.ts'
import { serviceName } from '../office/office-words.ts'
import type { Reception } from '../office/reception.ts'
import { en as wordsEn } from '../office/words.en.ts'
import { vi as wordsVi } from '../office/words.vi.ts'
import type { ServiceLine } from '../queue/lines.ts'
import { TicketSlip, type TicketSlipProps } from '../see-ticket/ticket-slip.page.tsx'
import { urls } from '../urls.ts'
import { KioskFrame } from './kiosk-frame.page.tsx'
import { en } from './kiosk.en.ts'
import { vi } from './kiosk.vi.ts'

export type KioskPageProps = {
  office: Office
  reception: Reception
  lines: readonly ServiceLine[]
  isKiosk: boolean
  /** Somebody typed a code with which nothing is booked today. */
  wrongCode?: boolean
}

/** The start of a kiosk: one large button for each line. */
export function KioskPage({ office, reception, lines, isKiosk, wrongCode }: KioskPageProps) {
  const t = useTexts({ vi, en })
  const words = useTexts({ vi: wordsVi, en: wordsEn })
  const href = useHref()
  const { language } = useView()
  return (
    <KioskFrame office={office} title={t.title} atStart={!wrongCode}>
      <ErrorSummary errors={wrongCode ? [{ field: 'code', text: t.wrongCode }] : []} />
      <h1 class="portal-kiosk__title">{t.title}</h1>
      {!isKiosk && <Notice tone="info" title={t.notKiosk} />}
      {reception !== 'open' ? (
        <Notice tone="waiting" title={words.reception[reception]} />
      ) : (
        <>
          <p class="govuk-body-l">{lines.length === 0 ? t.noServices : t.lead}</p>
          <ul class="portal-kiosk__list">
            {lines.map(({ service, waiting, wait }) => (
              <li key={service.id}>
                <Form action={href(urls.kioskTake(office.id))}>
                  <HiddenField name="service" value={service.id} />
                  <button type="submit" class="portal-kiosk__button" disabled={!isKiosk}>
                    <strong>{serviceName(service, language)}</strong>
                    <span>
                      {words.waiting(waiting)}. {words.wait(wait)}
                    </span>
                  </button>
                </Form>
              </li>
            ))}
          </ul>
          {isKiosk && (
            <Form action={href(urls.kioskArrived(office.id))} class="portal-kiosk__booked">
              <TextField
                {...{ name: 'code', label: t.booked, hint: t.bookedHint, inputMode: 'numeric', width: 10 }}
                {...(wrongCode && { error: t.wrongCode })}
                maxLength={6}
                autoComplete="off"
              />
              <Button>{t.bookedButton}</Button>
            </Form>
          )}
        </>
      )}
      <Ways office={office} />
    </KioskFrame>
  )
}

/** What else the device does, whatever the hour: large as the rest. */
function Ways({ office }: { office: Office }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const ways = [
    [urls.kioskProcedures(office.id), t.toProcedures, t.toProceduresText],
    [urls.kioskLookUp(office.id), t.toLookUp, t.toLookUpText],
  ] as const
  return (
    <nav class="portal-kiosk__more" aria-label={t.ways}>
      <h2 class="govuk-heading-l">{t.ways}</h2>
      <ul class="portal-kiosk__list">
        {ways.map(([path, name, text]) => (
          <li key={path}>
            <a class="portal-kiosk__button" href={href(path)}>
              <strong>{name}</strong>
              <span>{text}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The number just given. */
export function KioskTicketPage(props: TicketSlipProps) {
  const t = useTexts({ vi, en })
  return (
    <KioskFrame office={props.office} title={t.done}>
      <h1 class="govuk-visually-hidden">{t.done}</h1>
      <TicketSlip {...props} />
      <p class="govuk-body-l">{t.keep}</p>
      <div data-island="print-page" data-label={t.print} />
    </KioskFrame>
  )
}
