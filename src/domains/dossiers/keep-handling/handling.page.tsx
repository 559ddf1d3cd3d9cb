import type { FieldError } from '#platform/forms.ts'
import { type Procedure, procedureTitle } from '#procedures'
import { ErrorSummary } from '#ui/form.tsx'
import { formatDay, formatShortMoment } from '#ui/format.ts'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { KeptHandling } from '../handling/handling-rule.sql.ts'
import { urls } from '../urls.ts'
import { HandlingFields } from './handling-fields.page.tsx'
import { RulesInWords } from './rules-in-words.page.tsx'
import { en } from './keep-handling.en.ts'
import { vi } from './keep-handling.vi.ts'

export type HandlingPageProps = {
  procedure: Procedure
  /** Newest first. */
  versions: readonly KeptHandling[]
  typed: Record<string, unknown>
  errors: readonly FieldError[]
  done: boolean
}

/** One procedure: the versions of its rules, and a form for the next one, filled in with what holds today. */
export function HandlingPage(props: HandlingPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { procedure, versions, errors } = props
  return (
    <AdministrationLayout title={t.of(procedure.code)} current="handling">
      <a class="govuk-back-link" href={href(urls.handling())}>
        {t.title}
      </a>
      <ErrorSummary errors={errors.map(({ field }) => ({ field, text: t.errors[field as 'decision'] ?? field }))} />
      {props.done && <Notice tone="done" title={t.done} live />}
      <p class="govuk-caption-m">{procedure.code}</p>
      <h1 class="govuk-heading-l">{procedureTitle(procedure.record.name)}</h1>
      <p class="govuk-body">{t.copied}</p>
      <h2 class="govuk-heading-m">{t.history}</h2>
      {versions.length === 0 && <p class="govuk-body">{t.usual}</p>}
      {versions.map((version) => (
        <Version key={version.id} version={version} />
      ))}
      <HandlingFields {...props} />
    </AdministrationLayout>
  )
}

function Version({ version }: { version: KeptHandling }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  return (
    <section>
      <h3 class="govuk-heading-s">
        {t.from(formatDay(version.validFrom, language))} · {version.agencyName || t.everybody}
      </h3>
      {version.rules === null ? <p class="govuk-body">{t.endedText}</p> : <RulesInWords rules={version.rules} />}
      <p class="govuk-body-s">
        {version.decision} · {version.writtenBy}, {formatShortMoment(version.writtenAt, language)}
      </p>
    </section>
  )
}
