import { fieldId } from '#ui/form/field.tsx'
import { SummaryList } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import { isAbsent, isShown } from '../conditions.ts'
import type { Answers, FormDefinition, FormPage } from '../definition.ts'
import { formPages, prune } from '../pages.ts'
import { fieldName, formQuestions, itemControls, itemsOf, keyOf } from '../questions.ts'
import type { Units } from '../units.ts'
import { answerText } from './answer-text.ts'
import { en } from './answers-summary.en.ts'
import { vi } from './answers-summary.vi.ts'

export type AnswersSummaryProps = {
  definition: FormDefinition
  answers: Answers
  /** Where each answer can be changed, `field` being its place on the page; without it the answers are only shown. */
  changeHref?: (page: FormPage, field: string) => string
  units?: Units
}

/** All answers, page by page, as the applicant checks them before filing and as the officer reads them. */
export function AnswersSummary({ definition, answers, changeHref, units }: AnswersSummaryProps) {
  const { language } = useView()
  const t = useTexts({ vi, en })
  const kept = prune(definition, answers)
  return (
    <>
      {formPages(definition, kept).map((page) => {
        const rows = rowsOf(definition, page, kept).map(({ pointer, title, value, schema }) => ({
          key: title,
          value: isAbsent(value) ? (
            <span class="portal-soft">{t.empty}</span>
          ) : (
            <span class="portal-answer">{answerText(schema, value, { language, units, yes: t.yes, no: t.no })}</span>
          ),
          action: changeHref && { href: changeHref(page, fieldId(fieldName(pointer))), text: t.change },
        }))
        return rows.length === 0 ? null : (
          <section key={page.key} class="portal-answers">
            <h2 class="govuk-heading-m">{page.label[language]}</h2>
            <SummaryList rows={rows} />
          </section>
        )
      })}
    </>
  )

  function rowsOf(form: FormDefinition, page: FormPage, given: Answers) {
    return formQuestions(form)
      .filter((question) => question.page === page.index && isShown(question.rules, given))
      .flatMap(({ key, schema, control }) => {
        const value = given[key]
        const title = schema.title[language]
        const items = itemsOf(schema)
        if (!items || !Array.isArray(value)) return [{ pointer: `/${key}`, title, schema, value }]
        return (value as Answers[]).flatMap((item, i) =>
          itemControls(control, schema)
            .filter((inner) => isShown([inner.rule], item))
            .map((inner) => {
              const property = items.properties[keyOf(inner.scope)]!
              const number = t.item(title, i + 1)
              return {
                pointer: `/${key}/${i}/${keyOf(inner.scope)}`,
                title: `${number}: ${property.title[language]}`,
                schema: property,
                value: item[keyOf(inner.scope)],
              }
            }),
        )
      })
  }
}
