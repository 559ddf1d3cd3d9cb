import { Button, ButtonGroup, ErrorSummary, Form, HiddenField } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Details, Notice } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { RuleList } from '../rules/change-rules.ts'
import type { RuleFinding } from '../rules/check-rules.ts'
import type { ItemError } from '../rules/read-items.ts'
import type { DecisionTable, EligibilityRule, RuleExample, RuleQuestion } from '../rules/rules.ts'
import { procedureTitle } from '../title.ts'
import { urls } from '../urls.ts'
import { en } from './edit-rules.en.ts'
import { vi } from './edit-rules.vi.ts'
import { ExampleForm, ExampleOutcome } from './example-form.page.tsx'
import { Findings } from './findings.page.tsx'
import { QuestionForm, RuleForm } from './question-form.page.tsx'
import { TableForm } from './table-form.page.tsx'
import type { WorkingRules } from './working-rules.ts'

export type EditItemProps = {
  working: WorkingRules
  list: RuleList
  index: number
  /** As typed, when the page comes again. */
  value: unknown
  errors: readonly ItemError[]
  findings: readonly RuleFinding[]
  stale: boolean
}

/** One question, condition, table or test case. */
export function EditItemPage(props: EditItemProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { working, list, index, value, errors, findings } = props
  const { procedure, rules } = working
  const title = `${t.lists[list]} ${index + 1}`
  return (
    <AdministrationLayout title={`${title}: ${procedureTitle(procedure.record.name)}`} current="rules">
      <a class="govuk-back-link" href={href(urls.rulesOf(procedure.id))}>
        {t.back}
      </a>
      <ErrorSummary errors={errors.map((it) => ({ field: it.field, text: t.errors[it.rule] }))} />
      {props.stale && (
        <Notice tone="waiting" title={t.staleTitle} live>
          <p class="govuk-body">{t.stale}</p>
        </Notice>
      )}
      <p class="govuk-caption-l">{procedureTitle(procedure.record.name)}</p>
      <h1 class="govuk-heading-l">{title}</h1>
      {findings.length > 0 && (
        <Notice tone="waiting" title={t.unsound(findings.length)}>
          <Findings findings={findings} rules={rules} />
        </Notice>
      )}
      {list === 'examples' && errors.length === 0 && (
        <ExampleOutcome value={value as RuleExample} rules={rules} record={procedure.record} />
      )}
      <Form action={href(urls.ruleItem(procedure.id, list, index))}>
        <HiddenField name="seen" value={working.revision} />
        <ItemForm {...props} />
        <ButtonGroup>
          <Button name="do" value="save">
            {t.save}
          </Button>
          {list === 'examples' && (
            <Button kind="secondary" name="do" value="try">
              {t.try}
            </Button>
          )}
        </ButtonGroup>
      </Form>
      <Details summary={`${t.up}, ${t.down}, ${t.remove}`}>
        <Form action={href(urls.ruleItem(procedure.id, list, index))}>
          <HiddenField name="seen" value={working.revision} />
          <ButtonGroup>
            {(['up', 'down'] as const).map((move) => (
              <Button key={move} kind="secondary" name="do" value={move}>
                {t[move]}
              </Button>
            ))}
            <Button kind="warning" name="do" value="remove">
              {t.remove}
            </Button>
          </ButtonGroup>
        </Form>
      </Details>
    </AdministrationLayout>
  )
}

function ItemForm({ working, list, value, errors }: EditItemProps) {
  const { rules, procedure } = working
  if (list === 'questions') return <QuestionForm value={value as RuleQuestion} errors={errors} />
  if (list === 'eligibility') return <RuleForm value={value as EligibilityRule} errors={errors} />
  if (list === 'tables') return <TableForm value={value as DecisionTable} errors={errors} subject={procedure.record} />
  return <ExampleForm value={value as RuleExample} errors={errors} rules={rules} record={procedure.record} />
}
