import { Button, CheckboxField, FileField, Form, RadioField } from '#ui/form.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { Channel } from '../dossier.sql.ts'
import { urls } from '../urls.ts'
import { en } from './file-many.en.ts'
import { vi } from './file-many.vi.ts'
import { mostZipMegabytes } from './take-zip.ts'

/** Files by the names that the table gives. */
export function PapersForm({ batchId, error }: { batchId: string; error: string | undefined }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <section>
      <h2 class="govuk-heading-m">{t.papers}</h2>
      <Form action={href(urls.batchPapers(batchId))} multipart>
        <FileField name="zip" label={t.zip} hint={t.zipHint(mostZipMegabytes)} accept=".zip" error={error} />
        <Button kind="secondary">{t.zipSend}</Button>
      </Form>
    </section>
  )
}

type FileFormProps = {
  batchId: string
  ready: number
  wrong: number
  undeclared: { returnChannel: Channel } | undefined
}

/** One filing for all that are ready. */
export function FileForm({ batchId, ready, wrong, undeclared }: FileFormProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const ways = ['online', 'in-person', 'post'] as const
  return (
    <section>
      <h2 class="govuk-heading-m">{t.fileTitle(ready)}</h2>
      {wrong > 0 && <p class="govuk-body">{t.othersStay(wrong)}</p>}
      <Form action={href(urls.batchFile(batchId))}>
        <RadioField
          name="returnChannel"
          label={t.returning}
          labelSize="s"
          value={undeclared?.returnChannel ?? 'online'}
          options={ways.map((value) => ({ value, text: t.returnWays[value] }))}
        />
        <CheckboxField
          name="declared"
          label={t.declarationLabel}
          error={undeclared ? t.declarationMissing : undefined}
          options={[{ value: 'yes', text: t.declaration(ready) }]}
        />
        <Button>{t.fileAll(ready)}</Button>
      </Form>
    </section>
  )
}

/** The corrected table, for what is not filed yet. */
export function TableForm(props: { batchId: string; procedureId: string; error: string | undefined }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <section>
      <h2 class="govuk-heading-m">{t.anew}</h2>
      <p class="govuk-body">{t.anewHint}</p>
      <Form action={href(urls.batch(props.batchId))} multipart>
        <FileField name="file" label={t.file} hint={t.fileHint} accept=".xlsx,.csv" error={props.error} />
        <Button kind="secondary">{t.upload}</Button>
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={href(urls.manyTemplate(props.procedureId))}>
          {t.template}
        </a>
      </p>
    </section>
  )
}
