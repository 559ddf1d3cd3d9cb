import { Button, ButtonGroup, ButtonLink, Form, HiddenField } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import type { ScopeName } from './claims.ts'
import { en } from './openid.en.ts'
import { vi } from './openid.vi.ts'

export type ConsentProps = {
  /** Where the form goes and comes back to. */
  path: string
  client: { name: string; agencyName: string; isLive: boolean }
  person: string
  organisation: string | null
  scopes: readonly ScopeName[]
  offline: boolean
}

/** What another portal wants to know, before it learns anything. */
export function ConsentPage(props: ConsentProps) {
  const { consent: t, scopes } = useTexts({ vi, en })
  const href = useHref()
  const { client, person, organisation } = props
  return (
    <Layout title={t.title(client.name)}>
      <h1 class="govuk-heading-l">{t.title(client.name)}</h1>
      <p class="govuk-body">{t.who(client.agencyName)}</p>
      {!client.isLive && <Notice tone="waiting" title={t.trial} />}
      <p class="govuk-body">
        {organisation === null ? t.as(person) : t.asFor(person, organisation)}{' '}
        <a class="govuk-link" href={href(urls.chooseRole(props.path))}>
          {t.other}
        </a>
      </p>
      {props.scopes.length === 0 ? (
        <p class="govuk-body">{t.nothing}</p>
      ) : (
        <>
          <h2 class="govuk-heading-m">{t.asks}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {props.scopes.map((name) => (
              <li key={name}>
                <strong>{scopes[name].title}</strong>, {scopes[name].what}
              </li>
            ))}
          </ul>
        </>
      )}
      {props.offline && <p class="govuk-body">{t.offline}</p>}
      <p class="govuk-hint">{t.kept}</p>
      <Form action={props.path}>
        <ButtonGroup>
          <Button name="answer" value="allow">
            {t.allow}
          </Button>
          <Button kind="secondary" name="answer" value="refuse">
            {t.refuse}
          </Button>
        </ButtonGroup>
      </Form>
    </Layout>
  )
}

export type LevelProps = { path: string; client: { name: string }; needed: string; own: string }

/** The account is not sure enough for what the other portal does. */
export function LevelPage({ path, client, needed, own }: LevelProps) {
  const { level: t, consent } = useTexts({ vi, en })
  const href = useHref()
  return (
    <Layout title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">
        {t.why(client.name, needed)} {t.yours(own)}
      </p>
      <p class="govuk-body">{t.how}</p>
      <Form action={path}>
        <ButtonGroup>
          <Button name="answer" value="refuse" kind="secondary">
            {t.back(client.name)}
          </Button>
          <a class="govuk-link" href={href(urls.chooseRole(path))}>
            {consent.other}
          </a>
        </ButtonGroup>
      </Form>
    </Layout>
  )
}

/** Asked of whoever comes from another portal to sign out: an address alone must not end a session. */
export function LogOutPage({ path, token }: { path: string; token: string }) {
  const { out: t } = useTexts({ vi, en })
  return (
    <Layout title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.ask}</p>
      <Form action={path}>
        <HiddenField name="xsrf" value={token} />
        <ButtonGroup>
          <Button name="logout" value="yes">
            {t.yes}
          </Button>
          <Button kind="secondary">{t.no}</Button>
        </ButtonGroup>
      </Form>
    </Layout>
  )
}

export function LoggedOutPage() {
  const { out: t } = useTexts({ vi, en })
  const href = useHref()
  return (
    <Layout title={t.done}>
      <h1 class="govuk-heading-l">{t.done}</h1>
      <p class="govuk-body">{t.doneText}</p>
      <ButtonLink href={href('/')}>{t.home}</ButtonLink>
    </Layout>
  )
}

export function OpenidErrorPage({ code }: { code: string }) {
  const { error: t } = useTexts({ vi, en })
  return (
    <Layout title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.text}</p>
      <p class="govuk-hint">{t.code(code)}</p>
    </Layout>
  )
}
