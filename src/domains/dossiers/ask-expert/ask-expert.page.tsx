import type { WorkingCalendar } from '#law'
import { dossierRoles } from '#platform/actor.ts'
import { typedDate } from '#platform/dates.ts'
import { Button, CheckboxField, DateField, Form, HiddenField, RadioField, SelectField } from '#ui/form.tsx'
import { TextArea, TextField } from '#ui/form.tsx'
import { formatMoment } from '#ui/format.ts'
import { Card } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Officers } from '../assign-dossier/assign-dossier.page.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import { actPath } from '../desk/officer-acts.ts'
import type { DossierFile } from '../dossier-file.sql.ts'
import { remindedToday } from './answer-question.ts'
import { en } from './ask-expert.en.ts'
import { vi } from './ask-expert.vi.ts'
import type { ExpertQuestion } from './expert-question.sql.ts'
import { QuestionState } from './questions.page.tsx'

export type AskFacts = {
  experts: Officers
  files: readonly DossierFile[]
  hasForm: boolean
  asked: readonly ExpertQuestion[]
  calendar: WorkingCalendar
  now: Date
}

/** More names than this are easier to find in a list that the browser can search. */
const asRadios = 6

export function AskExpertPage({ view, ...facts }: AskFacts & { view: ActView }) {
  const t = useTexts({ vi, en })
  const { experts } = facts
  const rolesOf = (roles: readonly string[]) =>
    dossierRoles.flatMap((role) => (roles.includes(role) ? [t.roles[role]] : [])).join(', ')
  const field = {
    name: 'expertId',
    label: t.expert,
    value: typedText(view, 'expertId'),
    ...errorOf(view, 'expertId', t.errors),
  }
  const named = experts.map((it) => ({ value: it.accountId, text: it.name, hint: rolesOf(it.roles) }))
  const listed = named.map(({ value, text, hint }) => ({ value, text: `${text} (${hint})` }))
  const reads = [
    ...(facts.hasForm ? [{ value: 'form', text: t.form }] : []),
    ...facts.files.map((it) => ({
      value: it.fileId,
      text: it.componentName ? `${it.componentName}: ${it.name}` : it.name,
    })),
  ]
  return (
    <ActPage
      view={view}
      title={t.title}
      lead={t.lead}
      sentences={t.errors}
      submit={t.submit}
      after={<Asked view={view} asked={facts.asked} now={facts.now} />}
    >
      {experts.length === 0 && <p class="govuk-body">{t.nobody}</p>}
      {experts.length <= asRadios ? (
        <RadioField {...field} options={named} />
      ) : (
        <SelectField {...field} options={[{ value: '', text: t.choose }, ...listed]} />
      )}
      <TextArea
        name="question"
        label={t.question}
        value={typedText(view, 'question')}
        {...errorOf(view, 'question', t.errors)}
      />
      <DateField
        name="deadline"
        label={t.deadline}
        value={typedDate(view.typed, 'deadline')}
        {...errorOf(view, 'deadline', t.errors)}
      />
      {reads.length > 0 && (
        <CheckboxField
          name="reads"
          label={t.reads}
          hint={t.readsHint}
          optional
          values={[view.typed.reads ?? []].flat().map(String)}
          options={reads}
          {...errorOf(view, 'reads', t.errors)}
        />
      )}
    </ActPage>
  )
}

/** What was asked before, and what can be done about what still waits. */
function Asked({ view, asked, now }: { view: ActView; asked: AskFacts['asked']; now: Date }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  if (asked.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{t.asked}</h2>
      {asked.map((it) => (
        <Card key={it.id} title={it.expertName} level={3}>
          <QuestionState it={it} now={now} />
          {it.remindedAt !== null && <p class="govuk-hint">{t.reminded(formatMoment(it.remindedAt, language))}</p>}
          {it.state === 'open' && !remindedToday(it) && (
            <Form action={href(actPath(view.dossier, 'ask-expert', '/nhac'))}>
              <HiddenField name="revision" value={view.dossier.revision} />
              <HiddenField name="questionId" value={it.id} />
              <Button kind="secondary">{t.remind(it.expertName)}</Button>
            </Form>
          )}
          {it.state === 'open' && (
            <Form action={href(actPath(view.dossier, 'ask-expert', '/rut'))}>
              <HiddenField name="revision" value={view.dossier.revision} />
              <HiddenField name="questionId" value={it.id} />
              <TextField
                name={`reason-${it.id}`}
                label={t.withdrawReason(it.expertName)}
                value={typedText(view, `reason-${it.id}`)}
                maxLength={500}
                {...errorOf(view, `reason-${it.id}`, { [`reason-${it.id}`]: t.errors.reason })}
              />
              <Button kind="secondary">{t.withdraw}</Button>
            </Form>
          )}
        </Card>
      ))}
    </>
  )
}
