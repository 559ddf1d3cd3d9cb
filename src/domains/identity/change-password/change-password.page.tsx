import { Button, ErrorSummary, Form, TextField } from '#ui/form.tsx'
import { formatClock } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { PasswordFault } from '../new-password.ts'
import { urls } from '../urls.ts'
import { en } from './change-password.en.ts'
import { vi } from './change-password.vi.ts'

type Failure = { field: 'current' | 'password'; fault: PasswordFault | 'wrong' } | { lockedUntil: Date }

export function ChangePasswordPage({ failure }: { failure?: Failure }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const error = failure && toError(failure, t)
  const errorOf = (field: string) => (error?.field === field ? error.text : undefined)
  return (
    <Layout title={t.title} breadcrumbs={[{ text: t.account, href: href(urls.account) }, { text: t.title }]}>
      <ErrorSummary errors={error ? [error] : []} />
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.what}</p>
      <Form action={href(urls.password)}>
        <TextField
          name="current"
          label={t.current}
          error={errorOf('current')}
          type="password"
          autoComplete="current-password"
        />
        <TextField
          name="password"
          label={t.password}
          hint={t.passwordHint}
          error={errorOf('password')}
          type="password"
          autoComplete="new-password"
        />
        <Button>{t.title}</Button>
      </Form>
    </Layout>
  )
}

function toError(failure: Failure, t: typeof vi): { field: string; text: string } {
  if ('lockedUntil' in failure) return { field: 'current', text: t.locked(formatClock(failure.lockedUntil)) }
  return { field: failure.field, text: t.faults[failure.fault] }
}
