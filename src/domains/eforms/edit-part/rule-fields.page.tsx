import { HiddenField } from '#ui/form.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import type { Property } from '../definition.ts'
import { en } from './edit-part.en.ts'
import { vi } from './edit-part.vi.ts'
import { Choose, type Given, Line } from './fields.page.tsx'
import { ruleOps, ruleRowCount } from './rule-rows.ts'

type RuleFieldsProps = {
  given: Given
  before: Readonly<Record<string, Property>>
  /** The rule that shows the part, or the one by which it is filled in beforehand. */
  of?: 'rule' | 'prefill'
}

/** When a part is shown or filled in beforehand: lines of question, comparison and value. */
export function RuleFields({ given, before, of = 'rule' }: RuleFieldsProps) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const effects = of === 'rule' ? t.effects : t.prefillEffects
  const questions = Object.entries(before)
    .filter(([, it]) => it['x-type'] === undefined)
    .map(([value, it]) => ({ value, text: it.title[language] }))
  const body = () => {
    if (given.typed[`${of}.kept`] === 'true')
      return (
        <>
          <p class="govuk-inset-text">{t.ruleKept}</p>
          <HiddenField name={`${of}.kept`} value="true" />
        </>
      )
    if (questions.length === 0) return <p class="govuk-body">{t.nothingBefore}</p>
    return (
      <>
        <Choose
          given={given}
          name={`${of}.effect`}
          label={t.effect}
          empty={effects.none}
          options={(['SHOW', 'HIDE'] as const).map((value) => ({ value, text: effects[value] }))}
        />
        {Array.from({ length: ruleRowCount }, (_, i) => (
          <fieldset key={i} class="govuk-fieldset portal-rule-row">
            <legend class="govuk-visually-hidden">{t.ruleRow(i + 1)}</legend>
            <Choose given={given} name={`${of}.${i}.question`} label={t.question} empty={t.none} options={questions} />
            <Choose
              given={given}
              name={`${of}.${i}.op`}
              label={t.op}
              empty={null}
              options={ruleOps.map((value) => ({ value, text: t.ruleOps[value] }))}
            />
            <Line given={given} name={`${of}.${i}.value`} label={t.value} width={20} />
          </fieldset>
        ))}
        <p class="govuk-hint">{t.valueHint}</p>
        <Choose
          given={given}
          name={`${of}.type`}
          label={t.type}
          empty={null}
          options={(['AND', 'OR'] as const).map((value) => ({ value, text: t.types[value] }))}
        />
      </>
    )
  }
  return (
    <fieldset class="govuk-fieldset portal-question-group">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{of === 'rule' ? t.rule : t.prefill}</legend>
      {body()}
    </fieldset>
  )
}
