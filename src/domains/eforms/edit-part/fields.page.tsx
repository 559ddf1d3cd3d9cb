import { CheckboxField, SelectField, TextArea, TextField } from '#ui/form.tsx'
import { useTexts } from '#ui/view.tsx'
import { en } from './edit-part.en.ts'
import { vi } from './edit-part.vi.ts'
import type { Typed, TypedFault } from './typed.ts'

export type Given = { typed: Typed; faults: readonly TypedFault[] }

/** What a field shows: its value as typed, and its fault. */
export function useField({ typed, faults }: Given) {
  const t = useTexts({ vi, en })
  return (name: string) => {
    const fault = faults.find((it) => it.field === name)
    return { name, value: typed[name], error: fault && faultText(fault, t) }
  }
}

export function faultText({ fault, value }: TypedFault, t: typeof vi): string {
  if (fault === 'kindUsed') return `${t.faults.kindUsed} ${value}`
  return t.faults[fault] + (value ? t.oneOf(value) : '')
}

type One = { given: Given; name: string; label: string; hint?: string }

export function Line(props: One & { optional?: boolean; width?: 4 | 10 | 20; numeric?: boolean }) {
  const { given, name, ...rest } = props
  return <TextField {...useField(given)(name)} {...rest} inputMode={props.numeric ? 'numeric' : undefined} />
}

export function Lines(props: One & { optional?: boolean; rows?: number }) {
  const { given, name, ...rest } = props
  return <TextArea {...useField(given)(name)} {...rest} />
}

export function Tick({ given, name, label, hint }: One) {
  const { value, error } = useField(given)(name)
  return (
    <CheckboxField
      name={name}
      label=""
      hint={hint}
      error={error}
      options={[{ value: 'true', text: label }]}
      values={value === 'true' ? ['true'] : []}
    />
  )
}

export function Choose(props: One & { options: readonly { value: string; text: string }[]; empty?: string | null }) {
  const { given, name, ...rest } = props
  return <SelectField {...useField(given)(name)} {...rest} />
}
