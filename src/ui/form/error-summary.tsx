import { useTexts } from '../view.tsx'
import { en } from '../form.en.ts'
import { vi } from '../form.vi.ts'
import { fieldId } from './field.tsx'

export type ErrorSummaryProps = {
  errors: readonly { field: string; text: string }[]
  /** Only shown, as in the gallery: the page itself has no errors. */
  sample?: boolean
}

/** What is wrong with the form, on top of the page; it takes the focus, and each line leads to its field. */
export function ErrorSummary({ errors, sample }: ErrorSummaryProps) {
  const t = useTexts({ vi, en })
  if (errors.length === 0) return null
  return (
    <div
      class="govuk-error-summary"
      data-island={sample ? undefined : 'error-summary'}
      data-error-title={sample ? undefined : t.errorTitle}
      tabIndex={-1}
    >
      <div role="alert">
        <h2 class="govuk-error-summary__title">{t.summary}</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map((error) => (
              <li key={error.field}>
                <a href={`#${fieldId(error.field)}`}>{error.text}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}
