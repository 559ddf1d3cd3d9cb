import { Button, ErrorSummary, Form, TextField } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { DemonstrationOutbox } from '../demonstration-outbox.tsx'
import { urls } from '../urls.ts'
import { en } from './register.en.ts'
import { vi } from './register.vi.ts'

export type ConfirmPageProps = {
  token: string
  /** Masked: enough to know which phone to look at. */
  address: string
  fault?: 'code' | 'identityNumber' | 'phone'
}

export function ConfirmPage({ token, address, fault }: ConfirmPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const error = fault && t.confirmFaults[fault]
  return (
    <Layout title={t.confirmTitle}>
      <ErrorSummary errors={error ? [{ field: 'code', text: error }] : []} />
      <h1 class="govuk-heading-l">{t.confirmTitle}</h1>
      <p class="govuk-body">{t.sentTo(address)}</p>
      <DemonstrationOutbox />
      <Form action={href(urls.confirmRegistration(token))}>
        <TextField
          name="code"
          label={t.code}
          error={error}
          inputMode="numeric"
          autoComplete="one-time-code"
          width={10}
          maxLength={10}
        />
        <Button>{t.finish}</Button>
      </Form>
      <Form action={href(`${urls.confirmRegistration(token)}/gui-lai`)}>
        <Button kind="secondary">{t.sendAgain}</Button>
      </Form>
    </Layout>
  )
}
