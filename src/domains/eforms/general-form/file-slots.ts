import type { FileSlot, Text } from '../definition.ts'
import type { ProcedureForForm } from './general-form.ts'

/** A slot for each paper that the record names, once although several cases name it. */
export function fileSlots(groups: ProcedureForForm['componentGroups']): FileSlot[] {
  const seen = new Set<string>()
  return groups
    .flatMap((group) => group.components.map((component) => ({ component, group: group.name.trim() })))
    .filter(({ component }) => {
      const name = component.name.trim() || component.code.trim()
      if (name === '' || seen.has(name)) return false
      seen.add(name)
      return true
    })
    .map(({ component, group }, i) => ({
      key: `component-${i + 1}`,
      component: component.code.trim() === '' ? component.name : component.code,
      label: inVietnamese(component.name.trim() || component.code.trim()),
      ...(group !== '' && { hint: inVietnamese(group) }),
      required: false,
      max: 10,
    }))
}

/** Published data exists in Vietnamese only. */
function inVietnamese(text: string): Text {
  return { vi: text, en: text }
}
