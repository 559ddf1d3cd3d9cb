import { CheckboxField, TextArea, TextField } from '#ui/form.tsx'
import { useTexts } from '#ui/view.tsx'
import type { ItemError } from '../rules/read-items.ts'
import { en } from './edit-rules.en.ts'
import { vi } from './edit-rules.vi.ts'

/** The error of a field, in words. */
export function useErrorOf(errors: readonly ItemError[]): (field: string) => { error?: string } {
  const t = useTexts({ vi, en })
  return (field) => {
    const found = errors.find((it) => it.field === field)
    return found ? { error: t.errors[found.rule] } : {}
  }
}

type BothProps = {
  name: string
  label: string
  value: { vi: string; en: string }
  errors: readonly ItemError[]
}

/** A sentence in both languages. */
export function BothFields({ name, label, value, errors }: BothProps) {
  const t = useTexts({ vi, en })
  const errorOf = useErrorOf(errors)
  return (
    <>
      {(['vi', 'en'] as const).map((language) => (
        <TextArea
          key={language}
          name={`${name}.${language}`}
          label={`${label} (${t.both[language]})`}
          rows={2}
          value={value[language]}
          {...errorOf(`${name}.${language}`)}
        />
      ))}
    </>
  )
}

export function IdField({ value, errors }: { value: string; errors: readonly ItemError[] }) {
  const t = useTexts({ vi, en })
  const errorOf = useErrorOf(errors)
  return (
    <TextField
      name="id"
      label={t.fields.id}
      hint={t.fields.idHint}
      width={20}
      value={value}
      spellCheck={false}
      {...errorOf('id')}
    />
  )
}

export function ToCheckField({ value }: { value: boolean }) {
  const t = useTexts({ vi, en })
  return (
    <CheckboxField
      name="toCheck"
      label={t.fields.comparing}
      values={value ? ['yes'] : []}
      options={[{ value: 'yes', text: t.fields.toCheck }]}
    />
  )
}
