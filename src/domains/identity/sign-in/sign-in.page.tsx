import { Button, ErrorSummary, Form, HiddenField, TextField } from '#ui/form.tsx'
import { formatClock } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { DemonstrationAccounts, type DemonstrationAccountsProps } from './demonstration-accounts.page.tsx'
import { en } from './sign-in.en.ts'
import { vi } from './sign-in.vi.ts'

type Failure = { kind: 'missing'; fields: string[] } | { kind: 'wrong'; left: number } | { kind: 'locked'; until: Date }

export type SignInPageProps = DemonstrationAccountsProps & {
  /** The browser still had a session that is over. */
  expired?: boolean
  login?: string
  failure?: Failure
}

export function SignInPage(props: SignInPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const errors = errorsOf(props.failure, t)
  const errorOf = (field: string) => errors.find((it) => it.field === field)?.text
  return (
    <Layout title={t.title}>
      <ErrorSummary errors={errors} />
      {props.expired && !props.failure && (
        <Notice tone="waiting" title={t.expiredTitle}>
          {t.expired}
        </Notice>
      )}
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Form action={href('/dang-nhap')}>
        {props.returnTo && <HiddenField name="tiep" value={props.returnTo} />}
        <TextField
          name="login"
          label={t.login}
          hint={t.loginHint}
          value={props.login}
          error={errorOf('login')}
          inputMode="tel"
          autoComplete="username"
          width={20}
        />
        <TextField
          name="password"
          label={t.password}
          type="password"
          error={errorOf('password')}
          autoComplete="current-password"
        />
        <Button>{t.signIn}</Button>
      </Form>
      <p class="govuk-body">
        {t.noAccount}{' '}
        <a class="govuk-link" href={href(urls.register)}>
          {t.register}
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={href(urls.newPassword)}>
          {t.forgotten}
        </a>
      </p>
      {props.demonstration.accounts.length > 0 && <DemonstrationAccounts {...props} />}
    </Layout>
  )
}

function errorsOf(failure: Failure | undefined, t: typeof vi): { field: string; text: string }[] {
  if (!failure) return []
  if (failure.kind === 'wrong') return [{ field: 'login', text: t.wrong(failure.left) }]
  if (failure.kind === 'locked') return [{ field: 'login', text: t.locked(formatClock(failure.until)) }]
  return failure.fields.map((field) => ({ field, text: field === 'password' ? t.passwordMissing : t.loginMissing }))
}
