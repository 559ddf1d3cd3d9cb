import type { FormDefinition } from '#eforms'
import type { ProcedureRecord } from './record.ts'

/** The papers a form asks for that the record does not name, by code or by name. */
export function vanishedComponents(definition: FormDefinition, record: ProcedureRecord): string[] {
  const named = new Set<string>()
  for (const { components } of record.componentGroups) {
    for (const it of components) named.add(it.code).add(it.name)
  }
  return definition.files.map((it) => it.component).filter((component) => component !== '' && !named.has(component))
}
