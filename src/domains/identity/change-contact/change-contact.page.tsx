import { Button, ErrorSummary, Form, TextField } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { DemonstrationOutbox } from '../demonstration-outbox.tsx'
import { urls } from '../urls.ts'
import { en } from './change-contact.en.ts'
import { vi } from './change-contact.vi.ts'

export function ChangeContactPage(props: { kind: 'phone' | 'email'; path: string; typed?: string; wrong?: boolean }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const words = t[props.kind]
  const error = props.wrong ? words.wrong : undefined
  return (
    <Layout title={words.title} breadcrumbs={[{ text: t.account, href: href(urls.account) }, { text: words.title }]}>
      <ErrorSummary errors={error ? [{ field: 'address', text: error }] : []} />
      <Form action={href(props.path)}>
        <TextField
          name="address"
          label={words.title}
          labelAsHeading
          hint={t.hint}
          value={props.typed}
          error={error}
          type={props.kind === 'phone' ? 'tel' : 'email'}
          autoComplete={props.kind === 'phone' ? 'tel' : 'email'}
          width={20}
        />
        <Button>{t.sendCode}</Button>
      </Form>
    </Layout>
  )
}

export function ContactCodePage(props: { path: string; address: string; fault?: 'code' | 'taken' }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const error = props.fault && t.faults[props.fault]
  return (
    <Layout title={t.code}>
      <ErrorSummary errors={error ? [{ field: 'code', text: error }] : []} />
      <DemonstrationOutbox />
      <Form action={href(`${props.path}/ma`)}>
        <TextField
          name="code"
          label={t.code}
          labelAsHeading
          hint={t.sentTo(props.address)}
          error={error}
          inputMode="numeric"
          autoComplete="one-time-code"
          width={10}
        />
        <Button>{t.finish}</Button>
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={href(props.path)}>
          {t.again}
        </a>
      </p>
    </Layout>
  )
}
