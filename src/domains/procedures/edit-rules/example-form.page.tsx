import { DateField, RadioField, SelectField, TextField } from '#ui/form.tsx'
import { Notice } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import { QuestionField } from '../check-eligibility/question-field.page.tsx'
import { YourCase } from '../check-eligibility/your-case.page.tsx'
import type { ProcedureRecord } from '../record.ts'
import type { ItemError } from '../rules/read-items.ts'
import type { ProcedureRules, RuleExample } from '../rules/rules.ts'
import { tryExample } from '../rules/try-examples.ts'
import { useErrorOf } from './edit-fields.page.tsx'
import { en } from './edit-rules.en.ts'
import { vi } from './edit-rules.vi.ts'

export type ExampleFormProps = {
  value: RuleExample
  errors: readonly ItemError[]
  rules: ProcedureRules
  record: ProcedureRecord
}

/** Answers, and what must come out: the author tries here, and keeps what must stay true. */
export function ExampleForm({ value, errors, rules, record }: ExampleFormProps) {
  const t = useTexts({ vi, en })
  const errorOf = useErrorOf(errors)
  const { expects } = value
  return (
    <>
      <TextField name="name" label={t.fields.exampleName} value={value.name} {...errorOf('name')} />
      <h2 class="govuk-heading-m">{t.fields.answers}</h2>
      {rules.questions.map((question) => (
        <QuestionField
          key={question.id}
          question={{ ...question, id: `a.${question.id}` }}
          value={value.answers[question.id]}
        />
      ))}
      <RadioField
        name="channel"
        label={t.fields.channel}
        value={value.channel}
        options={Object.entries(t.channels).map(([channel, text]) => ({ value: channel, text }))}
      />
      <DateField name="today" label={t.fields.today} value={value.today} {...errorOf('today')} />
      <h2 class="govuk-heading-m">{t.fields.expects}</h2>
      <RadioField
        name="verdict"
        label={t.lists.eligibility}
        value={expects.verdict}
        options={Object.entries(t.verdicts).map(([verdict, text]) => ({ value: verdict, text }))}
      />
      <TextField
        name="fee"
        label={t.fields.fee}
        hint={t.fields.notLooked}
        width={10}
        inputMode="numeric"
        value={expects.fee === undefined ? '' : String(expects.fee)}
        {...errorOf('fee')}
      />
      <TextField
        name="limitAmount"
        label={`${t.decides.limit}: ${t.fields.limitAmount}`}
        hint={t.fields.notLooked}
        width={5}
        inputMode="decimal"
        value={expects.limit?.amount === undefined ? '' : String(expects.limit.amount)}
        {...errorOf('limitAmount')}
      />
      <SelectField
        name="limitUnit"
        label={`${t.decides.limit}: ${t.fields.unit}`}
        value={expects.limit?.unit ?? 'working-day'}
        empty={null}
        options={Object.entries(t.units).map(([unit, text]) => ({ value: unit, text }))}
      />
      {record.cases.length > 0 && (
        <SelectField
          name="caseCode"
          label={t.fields.caseCode}
          hint={t.fields.notLooked}
          value={expects.caseCode ?? ''}
          options={record.cases.map((it) => ({ value: it.code, text: `${it.code} ${it.name}` }))}
        />
      )}
    </>
  )
}

/** What comes out now, and whether it is what is expected. */
export function ExampleOutcome({ value, rules, record }: Omit<ExampleFormProps, 'errors'>) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { outcome, holds } = tryExample(rules, value)
  return (
    <section>
      <h2 class="govuk-heading-m">{t.outcome}</h2>
      <Notice tone={holds ? 'done' : 'refused'} title={holds ? t.holds : t.fails} live>
        <p class="govuk-body">{t.verdicts[outcome.verdict]}</p>
        {outcome.failing.map((rule) => (
          <p key={rule.id} class="govuk-body">
            {rule.sentence[language] || rule.sentence.vi}
          </p>
        ))}
      </Notice>
      <YourCase record={record} outcome={outcome} title={t.decidesAll} />
    </section>
  )
}
