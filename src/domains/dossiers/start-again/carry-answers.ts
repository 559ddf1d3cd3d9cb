import { type Answers, checkAnswers, type FormDefinition, type Text } from '#eforms'
import { carryWords } from './carry-answers.texts.ts'

export type Carried = {
  answers: Answers
  /** What was answered then and does not fit today's form, each with the reason. */
  left: { title: Text; why: Text }[]
}

/**
 * The answers of an earlier dossier for the form of today. What the form asks no more, and what it would refuse now, is left
 * out and named. Declarations are made anew each time.
 */
export function carryAnswers(
  answers: Answers,
  { earlier, today }: { earlier: FormDefinition | undefined; today: FormDefinition },
): Carried {
  const asked = today.schema.properties
  const given = Object.keys(answers).filter(
    (key) => !isDeclaration(today, key) && !(earlier && isDeclaration(earlier, key)),
  )
  const known = Object.fromEntries(given.filter((key) => Object.hasOwn(asked, key)).map((key) => [key, answers[key]]))
  const wrong = new Map(
    checkAnswers(today, known)
      .map(({ pointer, text }): [string, Text] => [pointer.split('/')[1]!, text])
      .filter(([key]) => Object.hasOwn(known, key)),
  )
  const titleOf = (key: string): Text => asked[key]?.title ?? earlier?.schema.properties[key]?.title ?? both(key)
  return {
    answers: Object.fromEntries(Object.entries(known).filter(([key]) => !wrong.has(key))),
    left: given
      .filter((key) => !Object.hasOwn(asked, key) || wrong.has(key))
      .map((key) => ({ title: titleOf(key), why: wrong.get(key) ?? carryWords.notAsked })),
  }
}

/** A box that must be ticked is a declaration. */
function isDeclaration({ schema }: FormDefinition, key: string): boolean {
  return schema.properties[key]?.type === 'boolean' && (schema.required?.includes(key) ?? false)
}

function both(text: string): Text {
  return { vi: text, en: text }
}
