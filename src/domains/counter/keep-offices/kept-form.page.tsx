import { Button, CheckboxField, Form, HiddenField, TextArea, TextField } from '#ui/form.tsx'
import { useTexts } from '#ui/view.tsx'
import { en } from './keep-offices.en.ts'
import { vi } from './keep-offices.vi.ts'
import { type Fault, listOf, textOf, type Typed } from './typed.ts'

type FieldName = 'name' | 'place' | 'stopsBefore' | 'prefix' | 'nameVi' | 'nameEn' | 'expectedMinutes' | 'label'
type Words = ReturnType<typeof useFaultWords>

/** The sentence for each fault. */
export function useFaultWords(faults: readonly Fault[]) {
  const t = useTexts({ vi, en })
  return faults.map(({ field, rule, about }) => {
    const label = field === 'services' ? t.serves : (t[field as FieldName] as string)
    return { field, text: t.faults[rule as keyof typeof t.faults](about ?? label) }
  })
}

/** A form of the administration of offices: it carries the revision that it was drawn from. */
export function KeptForm(props: {
  action: string
  revision: number
  children: preact.ComponentChildren
  typed: Typed
}) {
  const t = useTexts({ vi, en })
  return (
    <Form action={props.action}>
      <HiddenField name="revision" value={props.revision} />
      {props.children}
      <CheckboxField
        name="isOpen"
        label={t.state}
        values={listOf(props.typed, 'isOpen')}
        options={[{ value: 'yes', text: t.isOpen }]}
      />
      <Button>{t.save}</Button>
    </Form>
  )
}

export function KeptText(props: { name: FieldName; typed: Typed; errors: Words; hint?: string; width?: 3 | 5 }) {
  const t = useTexts({ vi, en })
  const error = props.errors.find((it) => it.field === props.name)?.text
  return (
    <TextField
      {...{ name: props.name, label: t[props.name], value: textOf(props.typed, props.name) }}
      {...(props.hint && { hint: props.hint })}
      {...(props.width && { width: props.width })}
      {...(error && { error })}
    />
  )
}

export function KeptProcedures({ typed, errors }: { typed: Typed; errors: Words }) {
  const t = useTexts({ vi, en })
  const error = errors.find((it) => it.field === 'procedures')?.text
  return (
    <TextArea
      {...{ name: 'procedures', label: t.procedures, hint: t.proceduresHint, optional: true }}
      value={textOf(typed, 'procedures')}
      {...(error && { error })}
    />
  )
}
