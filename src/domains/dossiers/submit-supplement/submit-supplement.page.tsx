import { Button, ErrorSummary, FileField, Form, HiddenField, TextArea } from '#ui/form.tsx'
import { formatMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { Card } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Dossier } from '../dossier.sql.ts'
import type { SupplementItem } from '../supplement.sql.ts'
import { urls } from '../urls.ts'
import { en } from './submit-supplement.en.ts'
import { vi } from './submit-supplement.vi.ts'

export type SupplementPageProps = {
  dossier: Dossier
  asked: readonly SupplementItem[]
  /** What came with the form before, by the item's number. */
  given: ReadonlyMap<number, { text: string; files: readonly { id: string; name: string }[] }>
  errors: readonly { field: string; text: string }[]
}

/** Item by item: what the agency asks for, a place for files, a place for words. */
export function SupplementPage({ dossier, asked, given, errors }: SupplementPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  return (
    <Layout
      title={`${errors.length > 0 ? t.error : ''}${t.title}`}
      section="dossiers"
      breadcrumbs={[{ text: dossier.code ?? dossier.submissionNumber, href: href(urls.dossier(dossier.id)) }]}
    >
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">{t.title}</h1>
      {dossier.supplementDeadline && (
        <p class="govuk-body">
          {t.until} <strong>{formatMoment(new Date(dossier.supplementDeadline), language)}</strong>
        </p>
      )}
      <p class="govuk-body">{t.advice}</p>
      <Form action={href(urls.supplement(dossier.id))} multipart>
        <HiddenField name="revision" value={dossier.revision} />
        {asked.map((item) => {
          const before = given.get(item.number)
          const kept = before?.files ?? []
          const error = errors.find((it) => it.field === `file-${item.number}`)?.text
          return (
            <Card key={item.number} title={[t.item(item.number), item.component].filter((it) => it !== '').join(': ')}>
              <p class="govuk-body">{item.what}</p>
              {kept.map((file) => (
                <HiddenField key={file.id} name={`kept-${item.number}-${file.id}`} value={file.id} />
              ))}
              {kept.length > 0 && <p class="govuk-body-s">{t.kept(kept.map((file) => file.name).join(', '))}</p>}
              <TextArea
                name={`text-${item.number}`}
                label={t.text(item.number)}
                value={before?.text ?? ''}
                rows={2}
                optional
              />
              <FileField
                name={`file-${item.number}`}
                label={t.file(item.number)}
                hint={t.fileHint}
                multiple
                error={error}
              />
            </Card>
          )
        })}
        <Button>{t.submit}</Button>
      </Form>
    </Layout>
  )
}
