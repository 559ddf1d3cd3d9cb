import { RadioField, TextArea, TextField } from '#ui/form.tsx'
import { useTexts } from '#ui/view.tsx'
import type { ItemError } from '../rules/read-items.ts'
import type { EligibilityRule, RuleQuestion } from '../rules/rules.ts'
import { BothFields, IdField, ToCheckField, useErrorOf } from './edit-fields.page.tsx'
import { en } from './edit-rules.en.ts'
import { vi } from './edit-rules.vi.ts'

/** One question before filing. */
export function QuestionForm({ value, errors }: { value: RuleQuestion; errors: readonly ItemError[] }) {
  const t = useTexts({ vi, en })
  const errorOf = useErrorOf(errors)
  const choices = value.choices.map((it) => `${it.value} | ${it.text.vi} | ${it.text.en}`).join('\n')
  return (
    <>
      <IdField value={value.id} errors={errors} />
      <RadioField
        name="kind"
        label={t.fields.kind}
        value={value.kind}
        options={Object.entries(t.kinds).map(([kind, text]) => ({ value: kind, text }))}
      />
      <BothFields name="text" label={t.fields.text} value={value.text} errors={errors} />
      <BothFields name="hint" label={t.fields.hint} value={value.hint} errors={errors} />
      <TextArea
        name="choices"
        label={t.fields.choices}
        hint={t.fields.choicesHint}
        rows={4}
        value={choices}
        optional
        {...errorOf('choices')}
      />
      {(['min', 'max'] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={t.fields[name]}
          width={10}
          inputMode="numeric"
          value={value.kind === 'number' ? String(value[name]) : ''}
          optional
          {...errorOf(name)}
        />
      ))}
    </>
  )
}

/** One condition with its sentence for the citizen. */
export function RuleForm({ value, errors }: { value: EligibilityRule; errors: readonly ItemError[] }) {
  const t = useTexts({ vi, en })
  const errorOf = useErrorOf(errors)
  return (
    <>
      <IdField value={value.id} errors={errors} />
      <TextArea
        name="condition"
        label={t.fields.condition}
        hint={t.fields.conditionHint}
        rows={2}
        value={value.condition}
        {...errorOf('condition')}
      />
      <RadioField
        name="kind"
        label={t.fields.effect}
        value={value.kind}
        options={Object.entries(t.effects).map(([kind, text]) => ({ value: kind, text }))}
      />
      <BothFields name="sentence" label={t.fields.sentence} value={value.sentence} errors={errors} />
      <BothFields name="advice" label={t.fields.advice} value={value.advice} errors={errors} />
      <TextField name="instead" label={t.fields.instead} width={20} value={value.instead} optional />
      <TextField name="source" label={t.fields.source} value={value.source} optional />
      <ToCheckField value={value.toCheck} />
    </>
  )
}
