import type { FieldError } from '#platform/forms.ts'
import { briefTitle } from '#procedures'
import { Button, CheckboxField, ErrorSummary, Form, SelectField, TextField } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { Notice, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Body } from '../choose-body/bodies.sql.ts'
import { ChooseBody } from '../choose-body/choose-body.page.tsx'
import type { BodyChoice } from '../choose-body/choose-body.ts'
import type { QueueCounts } from '../desk/desk.sql.ts'
import { DeskFrame } from '../desk/desk-frame.page.tsx'
import { urls } from '../urls.ts'
import { en } from './assignment.en.ts'
import type { AssignmentRule } from './assignment.sql.ts'
import { vi } from './assignment.vi.ts'

type Officer = { accountId: string; name: string; open: number; awayUntil: string | undefined }

export type KeepRulesProps = {
  choice: BodyChoice & { body: Body }
  counts: QueueCounts
  officers: readonly Officer[]
  procedures: readonly { code: string; name: string }[]
  rules: readonly (AssignmentRule & { procedureName: string | undefined })[]
  done: boolean
  typed: Record<string, unknown>
  errors: readonly FieldError[]
}

/** The rules of an agency, and the form for one more. */
export function KeepRulesPage(props: KeepRulesProps) {
  const { rules: t } = useTexts({ vi, en })
  const { choice, counts, errors, done } = props
  return (
    <DeskFrame title={`${t.title} - ${choice.body.name}`} counts={counts} current="assignment">
      <ErrorSummary errors={errors.map(({ field }) => ({ field, text: t.errors[field as 'code'] }))} />
      <h1 class="govuk-heading-l">{t.title}</h1>
      {done && <Notice tone="done" title={t.saved} live />}
      <p class="govuk-body">{t.lead(choice.body.name)}</p>
      <p class="govuk-body">{t.how}</p>
      <ChooseBody choice={choice} path={urls.assignment} />
      {props.rules.length === 0 ? <p class="govuk-body">{t.none}</p> : <Rules {...props} />}
      <h2 class="govuk-heading-m">{t.add}</h2>
      <RuleForm {...props} />
    </DeskFrame>
  )
}

function Rules({ rules, officers, choice }: KeepRulesProps) {
  const { rules: t } = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const nameOf = (id: string) => {
    const officer = officers.find((it) => it.accountId === id)
    if (!officer) return t.gone
    const away = officer.awayUntil ? `, ${t.away(formatDay(officer.awayUntil, language))}` : ''
    return `${officer.name} (${t.load(officer.open)}${away})`
  }
  return (
    <Table
      caption={t.caption}
      columns={[
        { text: t.columns.procedure },
        { text: t.columns.officers },
        { text: t.columns.kept },
        { text: t.columns.remove },
      ]}
      rows={rules.map((rule) => {
        const name = rule.procedureName === undefined ? t.all : briefTitle(rule.procedureName)
        return {
          key: rule.id,
          cells: [
            name,
            <ul key="officers" class="govuk-list">
              {rule.officers.map((id) => (
                <li key={id}>{nameOf(id)}</li>
              ))}
            </ul>,
            rule.keptByName,
            <Form key="remove" action={href(`${urls.removeAssignment(rule.id)}?co-quan=${choice.body.id}`)}>
              <Button kind="secondary">
                {t.remove}
                <span class="govuk-visually-hidden">{t.removeOf(name)}</span>
              </Button>
            </Form>,
          ],
        }
      })}
    />
  )
}

function RuleForm({ choice, procedures, officers, typed, errors }: KeepRulesProps) {
  const { rules: t } = useTexts({ vi, en })
  const href = useHref()
  const wrong = (field: 'code' | 'officers') => errors.some((it) => it.field === field) && { error: t.errors[field] }
  const text = (name: string) => (typeof typed[name] === 'string' ? typed[name] : '')
  return (
    <Form action={href(`${urls.assignment}?co-quan=${choice.body.id}`)} class="portal-act">
      <p class="govuk-body">{t.replaces}</p>
      <SelectField
        name="procedure"
        label={t.procedure}
        empty={t.all}
        value={text('procedure')}
        options={procedures.map((it) => ({ value: it.code, text: briefTitle(it.name) }))}
      />
      <TextField
        name="code"
        label={t.code}
        hint={t.codeHint}
        optional
        value={text('code')}
        width={10}
        maxLength={30}
        {...wrong('code')}
      />
      <CheckboxField
        name="officers"
        label={t.officers}
        hint={t.officersHint}
        values={[typed.officers].flat().filter((it) => typeof it === 'string')}
        options={officers.map((it) => ({ value: it.accountId, text: it.name, hint: t.load(it.open) }))}
        {...wrong('officers')}
      />
      <Button>{t.save}</Button>
    </Form>
  )
}
