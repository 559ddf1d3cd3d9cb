import { isShown, meetsCondition } from '../conditions.ts'
import type { Answers, Condition, Element, FormDefinition, Property, Rule } from '../definition.ts'
import { prune } from '../pages.ts'
import { formQuestions, keyOf } from '../questions.ts'

/**
 * One page of a form as a form of its own, with the answers to its questions and no others: for somebody who may know of
 * nothing else. What depends on other answers is decided here; what is calculated from them is left out.
 */
export function narrowForm(
  definition: FormDefinition,
  answers: Answers,
  pageKey: string,
): { definition: FormDefinition; answers: Answers } | undefined {
  const index = definition.ui.elements.findIndex((it) => it.key === pageKey)
  const page = definition.ui.elements[index]
  const kept = prune(definition, answers)
  if (!page || !isShown([page.rule], kept)) return undefined
  const here = formQuestions(definition).filter((it) => it.page === index)
  const own = new Set(
    here
      .filter((it) =>
        isOwn(
          it.schema,
          here.map(({ key }) => key),
        ),
      )
      .map((it) => it.key),
  )
  const elements = page.elements.flatMap((it) => narrowElement(it, own, kept))
  const { properties, required = [] } = definition.schema
  const { rule: _, ...category } = page
  return {
    definition: {
      ...{ code: definition.code, title: definition.title, source: definition.source, files: [] },
      schema: {
        type: 'object',
        properties: Object.fromEntries([...own].map((key) => [key, properties[key]!])),
        required: required.filter((key) => own.has(key)),
      },
      ui: { type: 'Categorization', elements: [{ ...category, elements }] },
    },
    answers: Object.fromEntries([...own].flatMap((key) => (Object.hasOwn(answers, key) ? [[key, answers[key]]] : []))),
  }
}

/** Everything that a calculation on this page takes stands on this page too. */
function isOwn(schema: Property, keys: readonly string[]): boolean {
  const calculation = schema['x-calculated']
  if (calculation === undefined) return true
  if (calculation.op === 'count' || calculation.op === 'total') return keys.includes(calculation.group)
  if (calculation.op === 'age')
    return [calculation.from, calculation.at].every((it) => it === 'today' || keys.includes(it))
  return calculation.of.every((it) => !('question' in it) || keys.includes(it.question))
}

function narrowElement<T extends Element>(element: T, own: ReadonlySet<string>, kept: Answers): T[] {
  const { rule, ...rest } = element
  const decided = rule && narrowRule(rule, own, kept)
  if (decided === 'hidden' || (element.type === 'Control' && !own.has(keyOf(element.scope)))) return []
  const inner =
    element.type === 'Group' ? { elements: element.elements.flatMap((it) => narrowElement(it, own, kept)) } : {}
  const options = element.type === 'Control' && element.options ? { options: withoutPrefill(element.options) } : {}
  return [{ ...rest, ...inner, ...options, ...(decided && decided !== 'shown' && { rule: decided }) } as T]
}

/** It says of other answers when something is the applicant's own; the answer is another's. */
function withoutPrefill<T extends { prefillWhen?: Rule }>({ prefillWhen: _, ...options }: T) {
  return options
}

function narrowRule({ effect, condition }: Rule, own: ReadonlySet<string>, kept: Answers): Rule | 'shown' | 'hidden' {
  const left = narrowCondition(condition, own, kept)
  if (typeof left !== 'boolean') return { effect, condition: left }
  return left === (effect === 'SHOW') ? 'shown' : 'hidden'
}

/** What is left to be decided by this page's own answers; the rest is decided by those that are there. */
function narrowCondition(condition: Condition, own: ReadonlySet<string>, kept: Answers): Condition | boolean {
  if (!('type' in condition)) return own.has(keyOf(condition.scope)) ? condition : meetsCondition(condition, kept)
  const parts = condition.conditions.map((it) => narrowCondition(it, own, kept))
  const decides = condition.type === 'OR'
  if (parts.includes(decides)) return decides
  const left = parts.filter((it): it is Condition => typeof it !== 'boolean')
  return left.length === 0 ? !decides : { type: condition.type, conditions: left }
}
