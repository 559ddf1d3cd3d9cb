import { formatShortMoment } from '#ui/format.ts'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Notice, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { FormFields } from '../form-fields/form-fields.page.tsx'
import type { FormDefinition } from '../definition.ts'
import { officialQuestions } from '../official-questions.ts'
import { allPages } from '../pages.ts'
import type { Units } from '../units.ts'
import { urls } from '../urls.ts'
import type { VersionRow } from './administer-forms.sql.ts'
import { en } from './administer-forms.en.ts'
import { vi } from './administer-forms.vi.ts'
import { withoutRules } from './without-rules.ts'

/** Every page of a form at once, with nothing hidden and nothing to send. */
export function FormPreviewPage(props: { definition: FormDefinition; versions: readonly VersionRow[]; units: Units }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { definition, versions, units } = props
  const shown = withoutRules(definition)
  const title = t.preview(definition.title[language])
  return (
    <AdministrationLayout title={title} current="forms">
      <a class="govuk-back-link" href={href(urls.forms)}>
        {t.title}
      </a>
      <h1 class="govuk-heading-l">{title}</h1>
      <Notice tone="info" title={definition.code}>
        <p class="govuk-body">{t.previewNote}</p>
        <p class="govuk-body">
          {t.source}: {definition.source}
        </p>
      </Notice>
      {allPages(shown).map((page, i) => (
        <section key={page.key} class="portal-preview">
          <h2 class="govuk-heading-m">{t.page(i + 1, page.label[language])}</h2>
          <fieldset class="govuk-fieldset" disabled aria-label={page.label[language]}>
            <FormFields definition={shown} page={page} answers={{}} units={units} />
          </fieldset>
        </section>
      ))}
      <Papers definition={definition} />
      <Official definition={definition} />
      <h2 class="govuk-heading-m">{t.versions}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {versions.map((version) => (
          <li key={version.id}>{t.versionLine(version.number, formatShortMoment(version.createdAt, language))}</li>
        ))}
      </ul>
    </AdministrationLayout>
  )
}

function Papers({ definition }: { definition: FormDefinition }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  if (definition.files.length === 0) return null
  const rows = definition.files.map((slot) => ({
    key: slot.key,
    cells: [slot.label[language], slot.required ? t.yes : t.no],
  }))
  return <Table caption={t.files} columns={[{ text: t.paper }, { text: t.required }]} rows={rows} />
}

function Official({ definition }: { definition: FormDefinition }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const questions = officialQuestions(definition)
  if (questions.length === 0) return null
  return (
    <Table
      caption={t.official}
      columns={[{ text: t.officialNumber }, { text: t.question }, { text: t.known }]}
      rows={questions.map((it) => ({ key: it.pointer, cells: [it.number, it.title[language], it.semantic ?? ''] }))}
    />
  )
}
