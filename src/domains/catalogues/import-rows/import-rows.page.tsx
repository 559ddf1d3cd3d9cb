import { Button, ErrorSummary, FileField, Form } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { faultSentence } from '../catalogue/fault-sentence.ts'
import type { Fault } from '../catalogue/read-draft.ts'
import { urls } from '../urls.ts'
import { en } from './import-rows.en.ts'
import { vi } from './import-rows.vi.ts'

export type ImportPageProps = {
  catalogue: Catalogue
  columns: readonly string[]
  /** Why the file as a whole was not taken. */
  refusal?: string
  faults?: readonly { line: number; fault: Fault }[]
  /** Nothing in the file is new. */
  same?: boolean
}

const shownFaults = 100

export function ImportPage({ catalogue, columns, refusal, faults = [], same }: ImportPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const title = t.title(catalogue.name[language])
  return (
    <AdministrationLayout title={title} current="catalogues">
      <a class="govuk-back-link" href={href(urls.administered(catalogue.code))}>
        {catalogue.name[language]}
      </a>
      <ErrorSummary errors={refusal ? [{ field: 'file', text: refusal }] : []} />
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{t.lead}</p>
      {same && <Notice tone="done" title={t.nothing} live />}
      {faults.length > 0 && (
        <Notice tone="refused" title={t.faults(faults.length)} live>
          <ul class="govuk-list govuk-list--bullet">
            {faults.slice(0, shownFaults).map(({ line, fault }) => (
              <li key={`${line} ${fault.field}`}>{t.atLine(line, faultSentence(catalogue, fault, language))}</li>
            ))}
          </ul>
          {faults.length > shownFaults && <p>{t.more(faults.length - shownFaults)}</p>}
          <p>{t.faultsAdvice}</p>
        </Notice>
      )}
      <Form action={href(urls.import(catalogue.code))} multipart>
        <FileField
          name="file"
          label={t.file}
          hint={t.fileHint(columns.join(', '))}
          accept=".csv,.xlsx,.json"
          error={refusal}
        />
        <Button>{t.look}</Button>
      </Form>
    </AdministrationLayout>
  )
}
