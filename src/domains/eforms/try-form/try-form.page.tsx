import { Button, ButtonLink, ErrorSummary, Form, HiddenField } from '#ui/form.tsx'
import { Details, EmptyState, Notice } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { AnswersSummary } from '../answers-summary/answers-summary.page.tsx'
import type { AnswerError, Answers, FormDefinition, FormPage } from '../definition.ts'
import type { FormHead } from '../draft/draft.ts'
import { FormLayout } from '../draft/form-layout.page.tsx'
import { FormFields } from '../form-fields/form-fields.page.tsx'
import { visibleFiles } from '../pages.ts'
import { formQuestions } from '../questions.ts'
import { semanticName, sourcesOf } from '../semantics.ts'
import type { Units } from '../units.ts'
import { urls } from '../urls.ts'
import { en } from './try-form.en.ts'
import { vi } from './try-form.vi.ts'

export type TryFormProps = {
  head: FormHead
  definition: FormDefinition
  faulty: boolean
  pages: readonly FormPage[]
  /** Undefined after the last one. */
  page: FormPage | undefined
  answers: Answers
  errors: readonly AnswerError[]
  units: Units
}

/** A form filled in for trial: pages as people get them, the answers carried along in the page itself. */
export function TryFormPage(props: TryFormProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { head, definition, pages, page, answers, errors, units } = props
  const layout = { form: { ...head, title: definition.title }, current: 'try' } as const
  if (props.faulty)
    return (
      <FormLayout {...layout} title={t.title}>
        <Notice tone="waiting" title={t.faulty}>
          <p class="govuk-body">{t.faultyText}</p>
        </Notice>
      </FormLayout>
    )
  if (!page) return <Outcome {...props} />
  const label = page.label[language]
  return (
    <FormLayout {...layout} title={`${errors.length > 0 ? t.error : ''}${t.title}`}>
      <p class="govuk-body">{t.lead}</p>
      <ErrorSummary errors={errors.map((it) => ({ field: it.field, text: it.text[language] }))} />
      <span class="govuk-caption-m">{t.step(pages.findIndex((it) => it.key === page.key) + 1, pages.length)}</span>
      <h2 class="govuk-heading-l">{label}</h2>
      <Prefilled definition={definition} />
      <Form action={href(urls.try(head.code))}>
        <HiddenField name="_page" value={page.key} />
        <HiddenField name="_answers" value={JSON.stringify(answers)} />
        <FormFields definition={definition} page={page} answers={answers} errors={errors} units={units} />
        <Button>{t.next}</Button>
      </Form>
    </FormLayout>
  )
}

/** What a signed-in person would find filled in, and from where: the trial knows nobody, so it fills in nothing. */
function Prefilled({ definition }: { definition: FormDefinition }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const known = formQuestions(definition).filter(({ schema }) => schema['x-semantic'] !== undefined)
  if (known.length === 0) return null
  return (
    <Details summary={t.prefilled(known.length)}>
      <ul class="govuk-list govuk-list--bullet">
        {known.map(({ key, schema, control }) => {
          const id = schema['x-semantic']!
          const from = sourcesOf(id).map((it) => t.sources[it])
          return (
            <li key={key}>
              {schema.title[language]} ← {semanticName(id)[language]} ({[...from, id].join(', ')})
              {control.options?.prefillWhen && ` · ${t.sometimes}`}
            </li>
          )
        })}
      </ul>
    </Details>
  )
}

function Outcome({ head, definition, pages, answers, errors, units }: TryFormProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const files = visibleFiles(definition, answers)
  return (
    <FormLayout form={{ ...head, title: definition.title }} current="try" title={t.done}>
      {pages.length === 0 ? (
        <EmptyState title={t.empty}> </EmptyState>
      ) : (
        <>
          <p class="govuk-body">{t.doneText}</p>
          <Notice
            tone={errors.length > 0 ? 'waiting' : 'done'}
            title={errors.length > 0 ? t.wrong(errors.length) : t.right}
          >
            {errors.length > 0 && (
              <ul class="govuk-list govuk-list--bullet">
                {errors.map((it) => (
                  <li key={it.pointer}>{it.text[language]}</li>
                ))}
              </ul>
            )}
          </Notice>
          <AnswersSummary definition={definition} answers={answers} units={units} />
          <h2 class="govuk-heading-m">{t.files}</h2>
          {files.length === 0 ? (
            <p class="govuk-body">{t.noFiles}</p>
          ) : (
            <ul class="govuk-list govuk-list--bullet">
              {files.map((it) => (
                <li key={it.key}>{it.label[language]}</li>
              ))}
            </ul>
          )}
          <ButtonLink href={href(urls.try(head.code))}>{t.again}</ButtonLink>
        </>
      )}
    </FormLayout>
  )
}
