import { ButtonGroup, ButtonLink } from '#ui/form.tsx'
import { formatShortMoment } from '#ui/format.ts'
import { Notice, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { FormFields } from '../form-fields/form-fields.page.tsx'
import type { FormDefinition } from '../definition.ts'
import type { FormDraft, FormHead } from '../draft/draft.ts'
import { FormLayout } from '../draft/form-layout.page.tsx'
import { officialQuestions } from '../official-questions.ts'
import { allPages } from '../pages.ts'
import type { Units } from '../units.ts'
import { urls } from '../urls.ts'
import { en } from './administer-forms.en.ts'
import { vi } from './administer-forms.vi.ts'
import { withoutRules } from './without-rules.ts'

export type FormPreviewProps = {
  head: FormHead
  draft: FormDraft | undefined
  /** Of the version in use. */
  versionId: string | undefined
  mayEdit: boolean
  definition: FormDefinition
  units: Units
}

/** A form as it is: its state, what can be done with it, and all its pages with nothing hidden and nothing to send. */
export function FormPreviewPage(props: FormPreviewProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { head, draft, definition, versionId } = props
  const state = head.currentNumber === null ? t.noVersion : t.current(head.currentNumber)
  return (
    <FormLayout form={{ ...head, title: definition.title }} current="overview" title={definition.title[language]}>
      <Notice tone={head.currentNumber === null ? 'waiting' : 'info'} title={state}>
        {draft && <p class="govuk-body">{t.draft(formatShortMoment(draft.savedAt, language))}</p>}
        <p class="govuk-body">{t.previewNote}</p>
        {definition.source && (
          <p class="govuk-body">
            {t.source}: {definition.source}
          </p>
        )}
      </Notice>
      {props.mayEdit && (
        <ButtonGroup>
          <ButtonLink href={href(urls.build(head.code))}>{t.edit}</ButtonLink>
          <ButtonLink href={href(`${urls.newForm}?tu=${encodeURIComponent(head.code)}`)} kind="secondary">
            {t.copy}
          </ButtonLink>
        </ButtonGroup>
      )}
      <ul class="govuk-list">
        {versionId !== undefined && (
          <li>
            <a class="govuk-link" href={urls.print(versionId)}>
              {t.print}
            </a>
          </li>
        )}
        {props.mayEdit && versionId !== undefined && (
          <li>
            <a class="govuk-link" href={href(urls.bind(head.code))}>
              {t.bind}
            </a>
          </li>
        )}
        {draft && (
          <li>
            <a class="govuk-link" href={urls.printDraft(head.code)}>
              {t.printDraft}
            </a>
          </li>
        )}
      </ul>
      <WholeForm definition={definition} units={props.units} />
    </FormLayout>
  )
}

/** Every page of a form at once, its papers, and what it asks of the official paper form. */
export function WholeForm({ definition, units }: { definition: FormDefinition; units: Units }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const shown = withoutRules(definition)
  return (
    <>
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
    </>
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
