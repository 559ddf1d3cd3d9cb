import { Button, ErrorSummary, Form, TextField } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { en } from './by-mail.en.ts'
import { vi } from './by-mail.vi.ts'

export type OpenByMailProps = { id: string; sent: boolean; wrong?: boolean }

/** Before the code nothing is told of the invitation: not from whom, not for what, not whether it still holds. */
export function OpenByMailPage({ id, sent, wrong }: OpenByMailProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const showsField = sent || wrong === true
  return (
    <Layout title={t.title} section="dossiers">
      <ErrorSummary errors={wrong ? [{ field: 'code', text: t.wrong }] : []} />
      <h1 class="govuk-heading-l">{t.title}</h1>
      {sent && !wrong && (
        <Notice tone="info" title={t.sent} live>
          <p class="govuk-body">{t.sentText}</p>
        </Notice>
      )}
      {!showsField && <p class="govuk-body">{t.lead}</p>}
      {showsField && (
        <Form action={href(urls.invitedByMail(id, 'mo'))}>
          <TextField
            name="code"
            label={t.code}
            hint={t.codeHint}
            inputMode="numeric"
            autoComplete="one-time-code"
            width={10}
            maxLength={20}
            autoFocus
            {...(wrong && { error: t.wrong })}
          />
          <Button>{t.open}</Button>
        </Form>
      )}
      <Form action={href(urls.invitedByMail(id, 'ma'))}>
        <Button {...(showsField && { kind: 'secondary' as const })}>{showsField ? t.sendAgain : t.send}</Button>
      </Form>
      <p class="govuk-body portal-soft">{t.privacy}</p>
    </Layout>
  )
}
