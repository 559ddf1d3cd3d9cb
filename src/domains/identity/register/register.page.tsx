import type { TypedDate } from '#platform/dates.ts'
import { Button, DateField, ErrorSummary, Form, RadioField, TextField } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { en } from './register.en.ts'
import { vi } from './register.vi.ts'

export type RegisterPageProps = {
  typed?: {
    identityNumber: string
    name: string
    birthDate: TypedDate
    phone: string
    email: string | null
    channel: 'sms' | 'email'
  }
  faults: readonly { field: string; fault: string }[]
}

export function RegisterPage({ typed, faults }: RegisterPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const errors = faults.map((it) => ({ field: it.field, text: t.faults[it.fault as keyof typeof t.faults] }))
  const errorOf = (field: string) => errors.find((it) => it.field === field)?.text
  return (
    <Layout title={t.title}>
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">
        {t.haveAccount}{' '}
        <a class="govuk-link" href={href(urls.signIn())}>
          {t.signIn}
        </a>
      </p>
      <Form action={href(urls.register)}>
        <TextField
          name="identityNumber"
          label={t.identityNumber}
          hint={t.identityNumberHint}
          value={typed?.identityNumber}
          error={errorOf('identityNumber')}
          inputMode="numeric"
          width={20}
        />
        <TextField
          name="name"
          label={t.name}
          hint={t.nameHint}
          value={typed?.name}
          error={errorOf('name')}
          autoComplete="name"
        />
        <DateField
          name="birthDate"
          label={t.birthDate}
          hint={t.birthDateHint}
          value={typed?.birthDate}
          error={errorOf('birthDate')}
          birthday
        />
        <TextField
          name="phone"
          label={t.phone}
          hint={t.phoneHint}
          value={typed?.phone}
          error={errorOf('phone')}
          type="tel"
          autoComplete="tel"
          width={20}
        />
        <TextField
          name="email"
          label={t.email}
          value={typed?.email ?? ''}
          error={errorOf('email')}
          type="email"
          autoComplete="email"
          optional
        />
        <TextField
          name="password"
          label={t.password}
          hint={t.passwordHint}
          error={errorOf('password')}
          type="password"
          autoComplete="new-password"
        />
        <RadioField
          name="channel"
          label={t.channel}
          value={typed?.channel ?? 'sms'}
          options={[
            { value: 'sms', text: t.bySms },
            { value: 'email', text: t.byEmail },
          ]}
        />
        <Button>{t.sendCode}</Button>
      </Form>
    </Layout>
  )
}
