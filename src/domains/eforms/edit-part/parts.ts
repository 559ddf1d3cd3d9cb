import type { FormDefinition, Property, Text } from '../definition.ts'
import { questionsBefore } from '../draft/before.ts'
import { type Form, nodeAt, propertyAt, schemaAt } from '../draft/elements.ts'
import { kindWords } from '../draft/kinds.ts'
import { kindOf, type QuestionKind } from '../draft/palette.ts'
import { keyOf } from '../questions.ts'
import { changeKind } from './change-kind.ts'
import { fileValues, generalValues, layoutValues, putFile, putGeneral, putLayout } from './layout-part.ts'
import { putQuestion, questionValues } from './question.ts'
import type { Faulty, Typed } from './typed.ts'

/** A part of a form that has settings. `is` names it, to know it again when others moved it. */
export type Part = {
  path: string
  is: string
  kind: QuestionKind | 'group' | 'note' | 'page' | 'file' | 'general'
  name: Text
  values: Typed
  /** What its condition and calculation may ask about. */
  before: Readonly<Record<string, Property>>
  /** One item of a repeated group holds it. */
  isInTable?: boolean
  /** The page on which it is seen. */
  page: number
}

/** The part at an address of the builder: `chung`, `tep-0`, or a path. */
export function findPart(definition: FormDefinition, path: string): Part | undefined {
  const form = structuredClone(definition) as Form
  const all = form.schema.properties as Record<string, Property>
  if (path === 'chung')
    return { path, is: 'form', kind: 'general', name: form.title, values: generalValues(form), before: all, page: 0 }
  if (path.startsWith('tep-')) {
    const index = Number(path.slice(4))
    const slot = form.files[index]
    const values = slot && fileValues(form, index)
    return values && { path, is: `file:${slot.key}`, kind: 'file', name: slot.label, values, before: all, page: 0 }
  }
  const node = nodeAt(form, path)
  if (!node) return undefined
  const common = { path, before: questionsBefore(form, path), page: Number(path.split('.')[0]) }
  if (node.type === 'Control') {
    const property = propertyAt(form, path) as Property | undefined
    if (!property) return undefined
    const kind = kindOf(property, node as never)
    const isInTable = schemaAt(form, path) !== form.schema
    return {
      ...common,
      isInTable,
      is: `q:${keyOf(node.scope)}`,
      kind,
      name: property.title,
      values: questionValues(form, path),
    }
  }
  const values = layoutValues(form, path)
  if (node.type === 'Category') return { ...common, is: `p:${node.key}`, kind: 'page', name: node.label, values }
  if (node.type === 'Group') return { ...common, is: `g:${node.label.vi}`, kind: 'group', name: node.label, values }
  return { ...common, is: `n:${node.text.vi}`, kind: 'note', name: node.text, values }
}

/** The part wherever it stands now. */
export function findAgain(definition: FormDefinition, path: string, is: string): Part | undefined {
  const here = findPart(definition, path)
  if (here?.is === is) return here
  return allPaths(definition)
    .map((it) => findPart(definition, it))
    .find((it) => it?.is === is)
}

function allPaths(definition: FormDefinition): string[] {
  const files = definition.files.map((_, i) => `tep-${i}`)
  const inside = definition.ui.elements.flatMap((page, p) => [
    `${p}`,
    ...page.elements.flatMap((element, i) => {
      const inner =
        element.type === 'Group'
          ? element.elements
          : element.type === 'Control'
            ? element.options?.detail?.elements
            : []
      return [`${p}.${i}`, ...(inner ?? []).map((_, n) => `${p}.${i}.${n}`)]
    }),
  ])
  return [...inside, ...files]
}

type Typing = { typed: Typed; faulty: Faulty; language: 'vi' | 'en' }

function isQuestion({ is }: Part): boolean {
  return is.startsWith('q:')
}

/** The form with the part as it was typed. */
export function putPart(definition: FormDefinition, part: Part, it: Typing): FormDefinition {
  const { path, kind } = part
  const to = it.typed.kind
  if (isQuestion(part) && to !== undefined && to !== kind) {
    // The fields that were shown are those of the old kind: they are put first, what the new kind has not goes.
    const put = putQuestion(definition, path, it)
    return changeKind(put, path, { to, faulty: it.faulty, language: it.language }) ?? put
  }
  if (kind === 'general') return putGeneral(definition, it)
  if (kind === 'file') return putFile(definition, Number(path.slice(4)), it)
  if (kind === 'page' || kind === 'group' || kind === 'note') return putLayout(definition, path, it)
  return putQuestion(definition, path, it)
}

export function partWord(kind: Part['kind'], language: 'vi' | 'en'): string | undefined {
  return kind === 'general' ? undefined : kindWords[language][kind]
}
