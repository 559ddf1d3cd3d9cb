import { Button, ButtonGroup, ErrorSummary, Form, HiddenField } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Details, Notice } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { ComparedLine } from '../compare/compare.ts'
import { ComparedLines } from '../compare/compared-lines.page.tsx'
import { en as partEn } from '../edit-part/edit-part.en.ts'
import { vi as partVi } from '../edit-part/edit-part.vi.ts'
import type { RuleFinding } from '../rules/check-rules.ts'
import type { ItemError } from '../rules/read-items.ts'
import type { DecisionTable, EligibilityRule, RuleExample, RuleQuestion } from '../rules/rules.ts'
import { briefTitle } from '../title.ts'
import { urls } from '../urls.ts'
import type { DraftRules, SeenItem } from './draft-rules.ts'
import { en } from './edit-rules.en.ts'
import { vi } from './edit-rules.vi.ts'
import { ExampleForm, ExampleOutcome } from './example-form.page.tsx'
import { Finding } from './findings.page.tsx'
import { QuestionForm, RuleForm } from './question-form.page.tsx'
import { TableForm } from './table-form.page.tsx'

export type EditItemProps = {
  open: DraftRules
  seen: SeenItem
  /** As typed, when the page comes again. */
  value: unknown
  errors: readonly ItemError[]
  findings: readonly RuleFinding[]
  /** What somebody else saved meanwhile beside what was sent; `gone`: they took the item out. */
  conflict?: readonly ComparedLine[] | 'gone'
}

/** One question, condition, table or test case. */
export function EditItemPage(props: EditItemProps) {
  const t = useTexts({ vi, en })
  const words = useTexts({ vi: partVi, en: partEn })
  const href = useHref()
  const { open, seen, value, errors, findings, conflict } = props
  const { draft, rules, mayWrite } = open
  const title = `${t.lists[seen.list]} ${seen.index + 1}`
  const name = briefTitle(draft.record.name) || draft.record.code
  return (
    <AdministrationLayout title={`${title}: ${name}`} current="procedures">
      <a class="govuk-back-link" href={href(urls.draftPart(draft.id, 'rules'))}>
        {words.parts.rules}
      </a>
      <ErrorSummary errors={errors.map((it) => ({ field: it.field, text: t.errors[it.rule] }))} />
      {conflict && <Conflict conflict={conflict} draftId={draft.id} />}
      <p class="govuk-caption-l">{name}</p>
      <h1 class="govuk-heading-l">{title}</h1>
      {!mayWrite && <p class="govuk-inset-text">{words.readOnly}</p>}
      {findings.length > 0 && (
        <Notice tone="waiting" title={t.unsound(findings.length)}>
          <ul class="govuk-list govuk-list--bullet">
            {findings.map((finding, i) => (
              <li key={i}>
                <Finding draftId={draft.id} finding={finding} rules={rules} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {seen.list === 'examples' && errors.length === 0 && (
        <ExampleOutcome value={value as RuleExample} rules={rules} record={draft.record} />
      )}
      <Form action={href(urls.ruleItem(draft.id, seen.list, seen.index))}>
        <Seen seen={seen} />
        <fieldset class="portal-plain-fieldset" disabled={!mayWrite}>
          <legend class="govuk-visually-hidden">{title}</legend>
          <ItemForm {...props} />
        </fieldset>
        {mayWrite && (
          <ButtonGroup>
            <Button name="do" value="save">
              {t.save}
            </Button>
            {seen.list === 'examples' && (
              <Button kind="secondary" name="do" value="try">
                {t.try}
              </Button>
            )}
          </ButtonGroup>
        )}
      </Form>
      {mayWrite && !conflict && <MoveItem draftId={draft.id} seen={seen} />}
    </AdministrationLayout>
  )
}

function Seen({ seen }: { seen: SeenItem }) {
  return (
    <>
      <HiddenField name="seen" value={seen.digest} />
      <HiddenField name="name_seen" value={seen.name} />
    </>
  )
}

function MoveItem({ draftId, seen }: { draftId: string; seen: SeenItem }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <Details summary={`${t.up}, ${t.down}, ${t.remove}`}>
      <Form action={href(urls.ruleItem(draftId, seen.list, seen.index))}>
        <Seen seen={seen} />
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
  )
}

function Conflict({ conflict, draftId }: { conflict: readonly ComparedLine[] | 'gone'; draftId: string }) {
  const t = useTexts({ vi, en })
  const words = useTexts({ vi: partVi, en: partEn })
  const href = useHref()
  return (
    <Notice tone="refused" title={conflict === 'gone' ? t.goneTitle : t.staleTitle} live>
      <p class="govuk-body">{conflict === 'gone' ? t.gone : t.stale}</p>
      {conflict !== 'gone' && (
        <ComparedLines lines={conflict} before={words.conflictTheirs} after={words.conflictYours} />
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={href(urls.draftPart(draftId, 'rules'))}>
          {words.keepTheirs}
        </a>
      </p>
    </Notice>
  )
}

function ItemForm({ open, seen, value, errors }: EditItemProps) {
  const { rules, draft } = open
  switch (seen.list) {
    case 'questions':
      return <QuestionForm value={value as RuleQuestion} errors={errors} />
    case 'eligibility':
      return <RuleForm value={value as EligibilityRule} errors={errors} />
    case 'tables':
      return <TableForm value={value as DecisionTable} errors={errors} subject={draft.record} />
    case 'examples':
      return <ExampleForm value={value as RuleExample} errors={errors} rules={rules} record={draft.record} />
  }
}
