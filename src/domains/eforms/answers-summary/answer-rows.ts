import type { Language } from '#platform/language.ts'
import { isShown } from '../conditions.ts'
import type { Answers, FormDefinition, FormPage, Property } from '../definition.ts'
import { formQuestions, itemControls, itemsOf, keyOf } from '../questions.ts'

export type AnswerRow = { pointer: string; title: string; schema: Property; value: unknown }

export type RowWords = { language: Language; item: (title: string, number: number) => string }

/** One page's questions that were asked, with their answers; each item of a repeated group by itself. */
export function answerRows(
  definition: FormDefinition,
  { page, answers }: { page: Pick<FormPage, 'index'>; answers: Answers },
  { language, item: itemTitle }: RowWords,
): AnswerRow[] {
  return formQuestions(definition)
    .filter((question) => question.page === page.index && isShown(question.rules, answers))
    .flatMap(({ key, schema, control }) => {
      const value = answers[key]
      const title = schema.title[language]
      const items = itemsOf(schema)
      if (!items || !Array.isArray(value)) return [{ pointer: `/${key}`, title, schema, value }]
      return (value as Answers[]).flatMap((item, i) =>
        itemControls(control, schema)
          .filter((inner) => isShown([inner.rule], item))
          .map((inner) => {
            const property = items.properties[keyOf(inner.scope)]!
            return {
              pointer: `/${key}/${i}/${keyOf(inner.scope)}`,
              title: `${itemTitle(title, i + 1)}: ${property.title[language]}`,
              schema: property,
              value: item[keyOf(inner.scope)],
            }
          }),
      )
    })
}
