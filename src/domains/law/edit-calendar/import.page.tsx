import { Button, ErrorSummary, FileField, Form } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { en } from './calendar.en.ts'
import { vi } from './calendar.vi.ts'

export type ImportCalendarProps = {
  refusal?: string
  faults?: readonly { line: number; text: string }[]
  same?: boolean
}

const shownFaults = 50

export function ImportCalendarPage({ refusal, faults = [], same }: ImportCalendarProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <AdministrationLayout title={t.importTitle} current="calendar">
      <a class="govuk-back-link" href={href(urls.calendar())}>
        {t.title}
      </a>
      <ErrorSummary errors={refusal ? [{ field: 'file', text: refusal }] : []} />
      <h1 class="govuk-heading-l">{t.importTitle}</h1>
      <p class="govuk-body">{t.importLead}</p>
      {same && <Notice tone="info" title={t.same} live />}
      {faults.length > 0 && (
        <Notice tone="refused" title={t.faultsIn(faults.length)} live>
          <ul class="govuk-list govuk-list--bullet">
            {faults.slice(0, shownFaults).map(({ line, text }, index) => (
              <li key={index}>{t.atLine(line, text)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Form action={href(urls.calendarImport)} multipart>
        <FileField name="file" label={t.file} accept=".csv,.xlsx,.json" {...(refusal && { error: refusal })} />
        <Button>{t.upload}</Button>
      </Form>
    </AdministrationLayout>
  )
}
