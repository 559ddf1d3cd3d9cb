import { type TemplateField, templateFields, typedOf } from './read-template.ts'
import { blankTemplate, type TemplateVersion } from './template.ts'

export type TemplateChange = { field: TemplateField; before: string; after: string }

/** What a version changed against the one before it; the first, and one after giving up, against nothing. */
export function changesOf(version: TemplateVersion, before: TemplateVersion | undefined): TemplateChange[] {
  const old = typedOf(before?.content ?? blankTemplate)
  const now = typedOf(version.content ?? blankTemplate)
  return templateFields.flatMap((field) => {
    const [was, is] = [old[field] ?? '', now[field] ?? '']
    return was === is ? [] : [{ field, before: was, after: is }]
  })
}
