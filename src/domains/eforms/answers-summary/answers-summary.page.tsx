import { fieldId } from '#ui/form/field.tsx'
import { SummaryList } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import { isAbsent } from '../conditions.ts'
import type { Answers, FormDefinition, FormPage } from '../definition.ts'
import { formPages, prune } from '../pages.ts'
import { fieldName } from '../questions.ts'
import type { Units } from '../units.ts'
import { answerRows } from './answer-rows.ts'
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
        const rows = answerRows(definition, { page, answers: kept }, { language, item: t.item }).map((row) => ({
          key: row.title,
          value: isAbsent(row.value) ? (
            <span class="portal-soft">{t.empty}</span>
          ) : (
            <span class="portal-answer">
              {answerText(row.schema, row.value, { language, units, yes: t.yes, no: t.no })}
            </span>
          ),
          action: changeHref && { href: changeHref(page, fieldId(fieldName(row.pointer))), text: t.change },
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
}
