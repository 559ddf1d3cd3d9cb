import { formPages } from '#eforms'
import { Button, CheckboxField, ErrorSummary, Form, RadioField, TextField } from '#ui/form.tsx'
import { formatMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { Details, Notice, Tag } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { OpenDraft } from '../file-dossier/draft.ts'
import { urls } from '../urls.ts'
import { en as enMail } from './by-mail.en.ts'
import { vi as viMail } from './by-mail.vi.ts'
import { en } from './invite.en.ts'
import { daysOpen, type InvitationState, maskedAddress, stateOf } from './invitation.ts'
import type { Invitation } from './invitation.sql.ts'
import { vi } from './invite.vi.ts'

type Page = OpenDraft['definition']['ui']['elements'][number]

export type InviteProps = {
  open: OpenDraft
  page: Pick<Page, 'key' | 'label'>
  typed: { to: string; shown: readonly string[]; days: number }
  error?: 'to' | 'self'
  /** The mail has just been sent once more. */
  resent: boolean
}

/** Whom to ask for one part of the form, and what they may see. */
export function InvitePage({ open, page, typed, error, resent }: InviteProps) {
  const t = useTexts({ vi, en })
  const mail = useTexts({ vi: viMail, en: enMail })
  const href = useHref()
  const { language } = useView()
  const { draft, definition } = open
  const others = formPages(definition, draft.answers).filter((it) => it.key !== page.key)
  const wrong = error && t.errors[error]
  const invitation = open.invitations.find((it) => it.page === page.key)
  const state = invitation && stateOf(invitation, open)
  const sentence = useStanding(open)
  return (
    <Layout
      title={t.title(page.label[language])}
      section="dossiers"
      breadcrumbs={[{ text: t.tasks, href: href(urls.draft(draft.id)) }]}
    >
      <ErrorSummary errors={wrong ? [{ field: 'to', text: wrong }] : []} />
      <h1 class="govuk-heading-l">{t.title(page.label[language])}</h1>
      {invitation && <Notice tone={state === 'declared' ? 'done' : 'waiting'} title={sentence(invitation)} />}
      {resent && <Notice tone="done" title={mail.resent} live />}
      <Form action={href(urls.invite(draft.id, page.key))}>
        <TextField
          name="to"
          label={t.to}
          hint={t.toHint}
          value={typed.to}
          error={wrong}
          maxLength={254}
          autoComplete="off"
        />
        {others.length > 0 && (
          <CheckboxField
            name="shown"
            label={t.shown}
            hint={t.shownHint}
            values={typed.shown}
            options={others.map((it) => ({ value: it.key, text: it.label[language] }))}
          />
        )}
        <RadioField
          name="days"
          label={t.days}
          value={String(typed.days)}
          options={daysOpen.map((days) => ({ value: String(days), text: t.dayCount(days) }))}
          inline
        />
        <Button>{invitation ? t.again : t.submit}</Button>
      </Form>
      {invitation?.toKind === 'e-mail' && state === 'waiting' && (
        <Form action={href(urls.resendInvitation(draft.id, page.key))}>
          <Button kind="secondary">{mail.resend}</Button>
        </Form>
      )}
      {invitation && (
        <Form action={href(urls.revokeInvitation(draft.id, page.key))}>
          <Button kind="secondary">{state === 'declared' || state === 'void' ? t.revokeVoid : t.revoke}</Button>
        </Form>
      )}
    </Layout>
  )
}

/** In a sentence how an invitation stands. */
function useStanding(open: OpenDraft): (it: Invitation) => string {
  const t = useTexts({ vi, en })
  const mail = useTexts({ vi: viMail, en: enMail })
  const { language } = useView()
  return (it) => {
    const state = stateOf(it, open)
    if (state === 'expired') return t.states.expired
    if (state === 'waiting')
      return it.toKind === 'e-mail'
        ? mail.waiting(maskedAddress(it), formatMoment(it.expiresAt, language))
        : t.states.waiting(maskedAddress(it), it.expiresAt)
    const name = it.declaredBy === null ? mail.byMail(it.declaredName!) : it.declaredName!
    return state === 'declared' ? t.states.declared(name, it.declaredAt!) : t.states.void(name)
  }
}

const tones: Record<InvitationState, 'waiting' | 'done' | 'refused' | 'neutral'> = {
  waiting: 'waiting',
  expired: 'neutral',
  declared: 'done',
  void: 'refused',
}

/** On the list of tasks: each part, who was asked for it, and how to ask. */
export function Invitations({ open }: { open: OpenDraft }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const sentence = useStanding(open)
  const { draft, definition, invitations } = open
  return (
    <Details summary={t.section} open={invitations.length > 0}>
      <p class="govuk-body">{t.sectionText}</p>
      <ul class="govuk-list">
        {formPages(definition, draft.answers).map((page) => {
          const invitation = invitations.find((it) => it.page === page.key)
          return (
            <li key={page.key}>
              <a class="govuk-link" href={href(urls.invite(draft.id, page.key))}>
                {t.inviteOn(page.label[language])}
              </a>
              {invitation && (
                <>
                  <br />
                  <Tag tone={tones[stateOf(invitation, open)]}>{sentence(invitation)}</Tag>
                </>
              )}
            </li>
          )
        })}
      </ul>
    </Details>
  )
}

/** On a page of the form that somebody else was asked for. */
export function InvitedPart({ open, page }: { open: OpenDraft; page: string }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const invitation = open.invitations.find((it) => it.page === page)
  const state = invitation && stateOf(invitation, open)
  if (!invitation || state === undefined || state === 'expired') return null
  const words = {
    waiting: [t.onPage.waiting, t.onPage.waitingText],
    declared: [t.onPage.declared(invitation.declaredName ?? ''), t.onPage.declaredText],
    void: [t.onPage.void, t.onPage.voidText],
  }[state]
  return (
    <Notice tone={state === 'declared' ? 'done' : 'waiting'} title={words[0]!}>
      <p class="govuk-body">{words[1]}</p>
      <a class="govuk-link" href={href(urls.invite(open.draft.id, page))}>
        {t.again}
      </a>
    </Notice>
  )
}
