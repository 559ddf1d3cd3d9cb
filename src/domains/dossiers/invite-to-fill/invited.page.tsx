import { type AnswerError, type Answers, AnswersSummary, FormFields, formPages, type Units } from '#eforms'
import { briefTitle } from '#procedures'
import { Button, ButtonGroup, CheckboxField, ErrorSummary, Form, HiddenField } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Details, Notice } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import type { Invited } from './fill-in-invited.ts'
import { en } from './invite.en.ts'
import { vi } from './invite.vi.ts'

export type InvitedProps = {
  invited: Invited
  /** As typed, when the page comes again. */
  answers: Answers
  errors: readonly AnswerError[]
  units: Units
  unitsShown: Units
  notice?: 'stale' | 'saved' | 'unsigned'
}

/** The part of somebody's form that one was asked to fill in: it alone, and what they chose to show. */
export function InvitedPage(props: InvitedProps) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { invited, errors, notice } = props
  const { invitation, page, state, shown } = invited
  const { label } = page.definition.ui.elements[0]!
  const { inviterName } = invitation
  const unsigned = notice === 'unsigned' ? [{ field: 'declared', text: t.invited.declarationMissing }] : []
  return (
    <Layout title={label[language]} section="dossiers">
      {notice === 'stale' && (
        <Notice tone="waiting" title={t.invited.stale} live>
          <p class="govuk-body">{t.invited.staleText}</p>
        </Notice>
      )}
      {notice === 'saved' && <Notice tone="done" title={t.invited.saved} live />}
      <ErrorSummary errors={[...errors.map((it) => ({ field: it.field, text: it.text[language] })), ...unsigned]} />
      <h1 class="govuk-heading-l">{label[language]}</h1>
      <p class="govuk-body">{t.invited.intro(inviterName, briefTitle(invited.procedureName))}</p>
      {state === 'waiting' && <p class="govuk-body-s">{t.invited.until(invitation.expiresAt)}</p>}
      {state === 'void' && (
        <Notice tone="waiting" title={t.invited.void}>
          <p class="govuk-body">{t.invited.voidText}</p>
        </Notice>
      )}
      {shown.map((it) => (
        <Details
          key={it.definition.ui.elements[0]!.key}
          summary={`${t.invited.shown(inviterName)}: ${it.definition.ui.elements[0]!.label[language]}`}
        >
          <AnswersSummary definition={it.definition} answers={it.answers} units={props.unitsShown} />
        </Details>
      ))}
      {state === 'declared' ? <Declared {...props} /> : <Fields {...props} />}
    </Layout>
  )
}

function Declared({ invited, units }: InvitedProps) {
  const t = useTexts({ vi, en })
  const { invitation, page } = invited
  return (
    <>
      <Notice tone="done" title={t.invited.done(invitation.declaredAt!)}>
        <p class="govuk-body">{t.invited.doneText(invitation.inviterName)}</p>
      </Notice>
      <AnswersSummary definition={page.definition} answers={page.answers} units={units} />
    </>
  )
}

function Fields({ invited, answers, errors, units, notice }: InvitedProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { invitation, page, seen } = invited
  const [formPage] = formPages(page.definition, answers)
  return (
    <Form action={href(urls.invited(invitation.id))}>
      <HiddenField name="_seen" value={seen} />
      {formPage && (
        <FormFields definition={page.definition} page={formPage} answers={answers} errors={errors} units={units} />
      )}
      <CheckboxField
        name="declared"
        label={t.invited.declarationLabel}
        error={notice === 'unsigned' ? t.invited.declarationMissing : undefined}
        options={[{ value: 'yes', text: t.invited.declaration }]}
      />
      <ButtonGroup>
        <Button>{t.invited.declare}</Button>
        <Button kind="secondary" name="_later" value="1">
          {t.invited.save}
        </Button>
      </ButtonGroup>
    </Form>
  )
}
