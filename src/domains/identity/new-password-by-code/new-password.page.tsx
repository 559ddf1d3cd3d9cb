import { Button, ErrorSummary, Form, HiddenField, TextField } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { DemonstrationOutbox } from '../demonstration-outbox.tsx'
import type { PasswordFault } from '../new-password.ts'
import { urls } from '../urls.ts'
import { en } from './new-password.en.ts'
import { vi } from './new-password.vi.ts'

export function AskPage({ missing }: { missing?: boolean }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const error = missing ? t.loginMissing : undefined
  return (
    <Layout title={t.title}>
      <ErrorSummary errors={error ? [{ field: 'login', text: error }] : []} />
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.how}</p>
      <Form action={href(urls.newPassword)}>
        <TextField name="login" label={t.login} error={error} inputMode="tel" autoComplete="username" width={20} />
        <Button>{t.sendCode}</Button>
      </Form>
    </Layout>
  )
}

export function SetPage({ login, code, fault }: { login: string; code?: string; fault?: PasswordFault | 'code' }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const error = fault && { field: fault === 'code' ? 'code' : 'password', text: t.faults[fault] }
  const errorOf = (field: string) => (error?.field === field ? error.text : undefined)
  return (
    <Layout title={t.setTitle}>
      <ErrorSummary errors={error ? [error] : []} />
      <h1 class="govuk-heading-l">{t.setTitle}</h1>
      <p class="govuk-body">{t.sent}</p>
      <DemonstrationOutbox />
      <Form action={href('/quen-mat-khau/ma')}>
        <HiddenField name="login" value={login} />
        <TextField
          name="code"
          label={t.code}
          value={code}
          error={errorOf('code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          width={10}
        />
        <TextField
          name="password"
          label={t.password}
          hint={t.passwordHint}
          error={errorOf('password')}
          type="password"
          autoComplete="new-password"
        />
        <Button>{t.set}</Button>
      </Form>
    </Layout>
  )
}
