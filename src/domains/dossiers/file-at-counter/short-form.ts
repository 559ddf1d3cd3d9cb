import type { Control, FormDefinition, FormPage } from '#eforms'

type Element = FormPage['elements'][number]

/**
 * The form as it is entered from paper: what it requires, and nothing else; the rest stands on the paper. Pages keep their
 * places, so that answers are read as of the whole form.
 */
export function shortForm(definition: FormDefinition): FormDefinition {
  const required = new Set(definition.schema.required)
  const keeps = ({ scope }: Control) => required.has(scope.split('/').at(-1) ?? '')
  const elements = definition.ui.elements.map((category) => ({
    ...category,
    elements: category.elements.flatMap((it) => kept(it, keeps)),
  }))
  return { ...definition, ui: { ...definition.ui, elements } }
}

function kept(element: Element, keeps: (control: Control) => boolean): Element[] {
  if (element.type === 'Label') return []
  if (element.type === 'Control') return keeps(element) ? [element] : []
  const inner = element.elements.filter((it): it is Control => it.type === 'Control' && keeps(it))
  return inner.length === 0 ? [] : [{ ...element, elements: inner }]
}

/** All pages of a form as one: an officer goes through it from top to bottom, as through the paper. */
export function onePage(pages: readonly FormPage[]): FormPage {
  const elements = pages.flatMap(({ label, elements }): Element[] => {
    const first = elements.findIndex((it) => it.type === 'Group')
    const loose = (first < 0 ? elements : elements.slice(0, first)).filter((it) => it.type !== 'Group')
    return [{ type: 'Group', label, elements: loose }, ...elements.slice(loose.length)]
  })
  return { key: 'all', index: 0, label: pages[0]?.label ?? { vi: '', en: '' }, elements }
}
