import { Button, ErrorSummary, Form, HiddenField, TextArea } from '#ui/form.tsx'
import { formatShortMoment } from '#ui/format.ts'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { en as building } from '../build-form/build-form.en.ts'
import { vi as soan } from '../build-form/build-form.vi.ts'
import type { FormDefinition } from '../definition.ts'
import type { FaultInWords } from '../definition-check/fault-words.ts'
import type { EditableForm } from '../draft/draft.ts'
import { FormLayout } from '../draft/form-layout.page.tsx'
import { Changes } from '../form-history/changes.page.tsx'
import { compareForms } from '../form-history/compare.ts'
import { en } from '../form-history/form-history.en.ts'
import { vi } from '../form-history/form-history.vi.ts'
import { urls } from '../urls.ts'

export type PublishFormProps = {
  open: EditableForm
  /** The version in use. */
  current: FormDefinition | undefined
  faults: readonly FaultInWords[]
  note?: string
  noteLong?: boolean
  stale?: boolean
}

/** What will change for people, and the button that makes it so. */
export function PublishFormPage(props: PublishFormProps) {
  const t = useTexts({ vi, en })
  const b = useTexts({ vi: soan, en: building })
  const href = useHref()
  const { language } = useView()
  const { open, current, faults } = props
  const { head, draft } = open
  const changes = current ? compareForms(current, draft.definition, t) : []
  const unchanged = current !== undefined && changes.length === 0
  return (
    <FormLayout form={{ ...head, title: draft.definition.title }} current="publish" title={t.publishTitle}>
      {props.stale && (
        <Notice tone="waiting" title={b.stale} live>
          <p class="govuk-body">{b.staleText(draft.saver, formatShortMoment(draft.savedAt, language))}</p>
        </Notice>
      )}
      {props.noteLong && <ErrorSummary errors={[{ field: 'note', text: t.noteLong }]} />}
      {faults.length > 0 && (
        <Notice tone="refused" title={t.faults(faults.length)}>
          <ul class="govuk-list govuk-list--bullet">
            {faults.map((fault, i) => (
              <li key={i}>
                <a class="govuk-link" href={href(urls.part(head.code, fault.part ?? 'chung'))}>
                  {fault.where[language]}
                </a>
                : {fault.what[language]}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {unchanged ? (
        <Notice tone="info" title={t.unchanged}>
          <p class="govuk-body">{t.unchangedText}</p>
        </Notice>
      ) : (
        <>
          {faults.length === 0 && (
            <Form action={href(urls.publish(head.code))}>
              <HiddenField name="_revision" value={draft.revision} />
              <p class="govuk-body">{t.publishHint}</p>
              <TextArea
                name="note"
                label={t.noteLabel}
                hint={t.noteHint}
                value={props.note}
                error={props.noteLong ? t.noteLong : undefined}
                rows={3}
                optional
              />
              <Button>{t.publish}</Button>
            </Form>
          )}
          <h2 class="govuk-heading-m">{current ? t.changes(changes.length) : t.first}</h2>
          <Changes changes={changes} />
        </>
      )}
    </FormLayout>
  )
}
