import type { FileSlot, Text } from '../definition.ts'
import type { ProcedureForForm } from './general-form.ts'
import { en } from './general-form.en.ts'
import { vi } from './general-form.vi.ts'

const texts = { vi, en }
type Component = ProcedureForForm['componentGroups'][number]['components'][number]

/**
 * A slot for each paper that the record names, once although several cases name it. Nobody who knows the procedure has said
 * when it may be left out, so none is required, and each says what happens without it.
 */
export function fileSlots(groups: ProcedureForForm['componentGroups']): FileSlot[] {
  const seen = new Set<string>()
  return groups
    .flatMap((group) => group.components.map((component) => ({ component, group: group.name.trim() })))
    .filter(({ component }) => {
      const name = component.name.trim() || component.code.trim()
      if (name === '' || seen.has(name) || isThisForm(component)) return false
      seen.add(name)
      return true
    })
    .map(({ component, group }, i) => ({
      key: `component-${i + 1}`,
      component: component.code.trim() === '' ? component.name : component.code,
      label: inVietnamese(component.name.trim() || component.code.trim()),
      hint: hintOf(group),
      required: false,
      max: 10,
    }))
}

/** A declaration to be filled in electronically, with no blank to download: this form is what is filled in. */
function isThisForm({ name, electronicForm = false, forms = [] }: Component): boolean {
  return (
    electronicForm && forms.length === 0 && /^(tờ khai|đơn|phiếu|bản khai|giấy đề nghị)(?!\p{L})/iu.test(name.trim())
  )
}

function hintOf(group: string): Text {
  const vi = [group, texts.vi.leftOut].filter(Boolean).join('. ')
  return { vi, en: [group, texts.en.leftOut].filter(Boolean).join('. ') }
}

/** Published data exists in Vietnamese only. */
function inVietnamese(text: string): Text {
  return { vi: text, en: text }
}
