import { HiddenField, RadioField, SelectField, TextArea, TextField } from '#ui/form.tsx'
import { useTexts } from '#ui/view.tsx'
import type { RuleSubject } from '../rules/check-rules.ts'
import type { ItemError } from '../rules/read-items.ts'
import type { DecisionTable } from '../rules/rules.ts'
import { BothFields, IdField, ToCheckField, useErrorOf } from './edit-fields.page.tsx'
import { en } from './edit-rules.en.ts'
import { vi } from './edit-rules.vi.ts'

type Row = DecisionTable['rows'][number]
export type TableFormProps = { value: DecisionTable; errors: readonly ItemError[]; subject: RuleSubject }

/** A decision table: its columns, then a card for each row, readable on a phone; the last one is for a new row. */
export function TableForm({ value, errors, subject }: TableFormProps) {
  const t = useTexts({ vi, en })
  const rows: (Row | undefined)[] = [...value.rows, undefined]
  return (
    <>
      <HiddenField name="decides" value={value.decides} />
      <IdField value={value.id} errors={errors} />
      {value.decides === 'fee' && <BothFields name="title" label={t.fields.item} value={value.title} errors={errors} />}
      <TextArea
        name="inputs"
        label={t.fields.inputs}
        hint={t.fields.inputsHint}
        rows={3}
        value={value.inputs.join('\n')}
      />
      <RadioField
        name="hitPolicy"
        label={t.fields.hitPolicy}
        value={value.hitPolicy}
        options={Object.entries(t.policies).map(([policy, text]) => ({ value: policy, text }))}
      />
      {rows.map((row, i) => (
        <fieldset key={i} class="govuk-fieldset portal-card">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{row ? t.row(i + 1) : t.newRow}</legend>
          <TextField
            name={`r${i}.tests`}
            label={t.fields.tests}
            hint={t.fields.testsHint}
            value={row?.tests.join(' | ') ?? ''}
            spellCheck={false}
          />
          <Output decides={value.decides} index={i} output={row?.output} errors={errors} subject={subject} />
          <BothFields
            name={`r${i}.reason`}
            label={t.fields.reason}
            value={row?.reason ?? { vi: '', en: '' }}
            errors={errors}
          />
          <TextField name={`r${i}.source`} label={t.fields.source} value={row?.source ?? ''} optional />
        </fieldset>
      ))}
      <ToCheckField value={value.toCheck} />
    </>
  )
}

type OutputProps = {
  decides: DecisionTable['decides']
  index: number
  output: Partial<Record<'amount' | 'times' | 'text' | 'unit' | 'code' | 'needs', unknown>> | undefined
  errors: readonly ItemError[]
  subject: RuleSubject
}

function Output({ decides, index, output, errors, subject }: OutputProps) {
  const t = useTexts({ vi, en })
  const errorOf = useErrorOf(errors)
  const name = (field: string) => `r${index}.${field}`
  const text = (field: 'amount' | 'times' | 'text' | 'unit' | 'code') =>
    output?.[field] === null || output?.[field] === undefined ? '' : String(output[field])
  if (decides === 'case')
    return (
      <SelectField
        name={name('code')}
        label={t.fields.caseCode}
        value={text('code')}
        options={subject.cases.map((it) => ({ value: it.code, text: `${it.code} ${it.name}` }))}
      />
    )
  if (decides === 'papers')
    return (
      <TextArea
        name={name('needs')}
        label={t.fields.needs}
        hint={t.fields.needsHint}
        rows={3}
        value={((output?.needs as string[] | undefined) ?? []).join('\n')}
        optional
      />
    )
  return (
    <>
      <TextField
        name={name('amount')}
        label={decides === 'fee' ? t.fields.amount : t.fields.limitAmount}
        {...(decides === 'fee' && { hint: t.fields.amountHint })}
        width={10}
        inputMode="decimal"
        value={text('amount')}
        {...errorOf(name('amount'))}
      />
      {decides === 'limit' ? (
        <SelectField
          name={name('unit')}
          label={t.fields.unit}
          value={text('unit') || 'working-day'}
          empty={null}
          options={Object.entries(t.units).map(([unit, label]) => ({ value: unit, text: label }))}
        />
      ) : (
        <TextField
          name={name('times')}
          label={t.fields.times}
          hint={t.fields.timesHint}
          value={text('times')}
          spellCheck={false}
          optional
        />
      )}
      <TextField name={name('text')} label={t.fields.words} value={text('text')} optional />
    </>
  )
}
