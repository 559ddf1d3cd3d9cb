import { type Procedure, ProcedureFacts, type ProcedureFound, ProcedurePapers, procedureTitle } from '#procedures'
import { Button, Form, HiddenField, TextField } from '#ui/form.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Office, Service } from '../office/office.ts'
import type { Reception } from '../office/reception.ts'
import { en as wordsEn } from '../office/words.en.ts'
import { vi as wordsVi } from '../office/words.vi.ts'
import { serviceName } from '../office/office-words.ts'
import { urls } from '../urls.ts'
import { KioskFrame } from './kiosk-frame.page.tsx'
import { en } from './kiosk.en.ts'
import { vi } from './kiosk.vi.ts'

/** What people come for, as large buttons, and a search for the rest. */
export function KioskProceduresPage(props: { office: Office; asked: string; found: readonly ProcedureFound[] }) {
  const { office, asked, found } = props
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <KioskFrame office={office} title={t.proceduresTitle}>
      <h1 class="portal-kiosk__title">{t.proceduresTitle}</h1>
      <Form action={href(urls.kioskProcedures(office.id))} method="get" class="portal-kiosk__form">
        <TextField
          {...{ name: 'q', label: t.search, hint: t.searchHint, type: 'search', value: asked }}
          maxLength={200}
          autoComplete="off"
        />
        <Button>{t.find}</Button>
      </Form>
      {asked !== '' && found.length === 0 && <p class="govuk-body-l">{t.nothing}</p>}
      {found.length > 0 && (
        <>
          {asked === '' && <h2 class="govuk-heading-l">{t.here}</h2>}
          <ul class="portal-kiosk__list">
            {found.map((it) => (
              <li key={it.id}>
                <a class="portal-kiosk__button" href={href(urls.kioskProcedure(office.id, it.id))}>
                  <strong>{it.title}</strong>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </KioskFrame>
  )
}

/** How long, how much, which papers; and the number for it. */
export function KioskProcedurePage(props: {
  office: Office
  procedure: Procedure
  reception: Reception
  /** In which one waits for it; undefined: nobody gives numbers for it now. */
  line: Service | undefined
  isKiosk: boolean
}) {
  const { office, procedure, reception, line, isKiosk } = props
  const t = useTexts({ vi, en })
  const words = useTexts({ vi: wordsVi, en: wordsEn })
  const href = useHref()
  const { language } = useView()
  const title = procedureTitle(procedure.record.name)
  return (
    <KioskFrame office={office} title={title}>
      <h1 class="portal-kiosk__title">{title}</h1>
      {line ? (
        <Form action={href(urls.kioskTake(office.id))}>
          <HiddenField name="service" value={line.id} />
          <button type="submit" class="portal-kiosk__button portal-kiosk__button--first" disabled={!isKiosk}>
            <strong>{t.takeFor(serviceName(line, language))}</strong>
          </button>
        </Form>
      ) : (
        <p class="govuk-body-l">{reception === 'open' ? t.askOfficer : words.reception[reception]}</p>
      )}
      <div class="portal-kiosk__text">
        <ProcedureFacts procedure={procedure} />
        <ProcedurePapers record={procedure.record} />
      </div>
      <a class="portal-kiosk__button" href={href(urls.kioskProcedures(office.id))}>
        <strong>{t.other}</strong>
      </a>
    </KioskFrame>
  )
}
