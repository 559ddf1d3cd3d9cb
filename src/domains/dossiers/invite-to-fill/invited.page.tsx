import { type AnswerError, type Answers, AnswersSummary, FormFields, formPages, type Units } from '#eforms'
import { briefTitle } from '#procedures'
import { Button, ButtonGroup, CheckboxField, ErrorSummary, Form, HiddenField, TextField } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Details, Notice } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import type { Invited } from './fill-in-invited.ts'
import { en as enMail } from './by-mail.en.ts'
import { vi as viMail } from './by-mail.vi.ts'
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
  /** Asked by e-mail: who has no account signs by their name. */
  byMail: boolean
  /** What was signed so far, when the page comes again. */
  signing?: { name: string; named: boolean; ticked: boolean }
}

/** The part of somebody's form that one was asked to fill in: it alone, and what they chose to show. */
export function InvitedPage(props: InvitedProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { invited, errors, notice } = props
  const { invitation, page, state, shown } = invited
  const { label } = page.definition.ui.elements[0]!
  const { inviterName } = invitation
  const mail = useTexts({ vi: viMail, en: enMail })
  const { signing } = props
  const unsigned =
    notice === 'unsigned'
      ? [
          ...(signing?.named === false ? [{ field: 'name', text: mail.nameMissing }] : []),
          ...(signing?.ticked === true ? [] : [{ field: 'declared', text: t.invited.declarationMissing }]),
        ]
      : []
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
      {props.byMail && (
        <Form action={href(urls.invitedByMail(invitation.id, 'dong'))}>
          <Button kind="secondary">{mail.close}</Button>
        </Form>
      )}
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

function Fields({ invited, answers, errors, units, notice, byMail, signing }: InvitedProps) {
  const t = useTexts({ vi, en })
  const mail = useTexts({ vi: viMail, en: enMail })
  const isSignedIn = useView().actor.accountId !== null
  const href = useHref()
  const { invitation, page, seen } = invited
  const [formPage] = formPages(page.definition, answers)
  return (
    <Form action={href(urls.invited(invitation.id))}>
      <HiddenField name="_seen" value={seen} />
      {formPage && (
        <FormFields definition={page.definition} page={formPage} answers={answers} errors={errors} units={units} />
      )}
      {byMail && !isSignedIn && (
        <TextField
          name="name"
          label={mail.name}
          hint={mail.nameHint}
          value={signing?.name ?? ''}
          maxLength={200}
          autoComplete="name"
          error={notice === 'unsigned' && signing?.named === false ? mail.nameMissing : undefined}
        />
      )}
      <CheckboxField
        name="declared"
        values={signing?.ticked ? ['yes'] : []}
        label={t.invited.declarationLabel}
        error={notice === 'unsigned' && !signing?.ticked ? t.invited.declarationMissing : undefined}
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
