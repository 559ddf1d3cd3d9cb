import {
  Button,
  ButtonLink,
  CheckboxField,
  ErrorSummary,
  Form,
  HiddenField,
  RadioField,
  TextArea,
  TextField,
} from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Notice, SummaryList, Table, Tag } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../../urls.ts'
import { scopeNames } from '../claims.ts'
import type { ClientRow } from '../client.sql.ts'
import { en as words } from '../openid.en.ts'
import { vi as tu } from '../openid.vi.ts'
import { usesSecret } from './client-form.ts'
import { en } from './keep-clients.en.ts'
import { vi } from './keep-clients.vi.ts'

/** The portals of the agencies that somebody administers. */
export function ClientsPage({ clients }: { clients: readonly ClientRow[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { publicUrl } = useView()
  return (
    <AdministrationLayout title={t.title} current="signIns">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      <p class="govuk-body portal-code">{t.address(`${publicUrl}/sso`)}</p>
      <ButtonLink href={href(urls.newClient)}>{t.add}</ButtonLink>
      {clients.length === 0 ? (
        <p class="govuk-body">{t.none}</p>
      ) : (
        <Table
          caption={t.title}
          captionHidden
          columns={[{ text: t.name }, { text: t.id, whole: true }, { text: t.agency }, { text: t.state }]}
          rows={clients.map((it) => ({
            key: it.id,
            cells: [
              <a class="govuk-link" href={href(urls.client(it.id))}>
                {it.name}
              </a>,
              it.id,
              it.agencyName,
              <State isLive={it.isLive} />,
            ],
          }))}
        />
      )}
    </AdministrationLayout>
  )
}

function State({ isLive }: { isLive: boolean }) {
  const t = useTexts({ vi, en })
  return <Tag tone={isLive ? 'done' : 'waiting'}>{isLive ? t.live : t.trial}</Tag>
}

export type Typed = Record<string, unknown>
export type ClientFormProps = {
  typed: Typed
  errors: readonly { field: string; rule: string }[]
  /** Candidates for the agency typed, where several fit. */
  agencies?: readonly { id: number; name: string }[]
}

export function NewClientPage({ typed, errors, agencies }: ClientFormProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <AdministrationLayout title={t.add} current="signIns">
      <a class="govuk-back-link" href={href(urls.clients)}>
        {t.title}
      </a>
      <Errors errors={errors} />
      <h1 class="govuk-heading-l">{t.add}</h1>
      <Form action={href(urls.newClient)}>
        {agencies && agencies.length > 0 ? (
          <RadioField
            name="agencyId"
            label={t.agency}
            error={textOf(errors, 'agencyId', t)}
            options={agencies.map((it) => ({ value: String(it.id), text: it.name }))}
          />
        ) : (
          <TextField
            name="agency"
            label={t.agency}
            hint={t.agencyHint}
            value={String(typed.agency ?? '')}
            error={textOf(errors, 'agency', t)}
          />
        )}
        <TextField
          name="id"
          label={t.id}
          hint={t.idHint}
          value={String(typed.id ?? '')}
          error={textOf(errors, 'id', t)}
        />
        <Fields typed={typed} errors={errors} />
        <Button>{t.register}</Button>
      </Form>
    </AdministrationLayout>
  )
}

export type ClientPageProps = ClientFormProps & {
  client: ClientRow
  /** Shown this once. */
  secret: string | null
  saved: boolean
  mayApprove: boolean
}

export function ClientPage(props: ClientPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { client, secret } = props
  const path = href(urls.client(client.id))
  const revision = <HiddenField name="revision" value={client.revision} />
  return (
    <AdministrationLayout title={client.name} current="signIns">
      <a class="govuk-back-link" href={href(urls.clients)}>
        {t.title}
      </a>
      <Errors errors={props.errors} />
      {props.saved && <Notice tone="done" title={t.saved} live />}
      {secret !== null && (
        <Notice tone="waiting" title={t.secret}>
          <p class="govuk-body portal-code">{secret}</p>
          {t.secretOnce}
        </Notice>
      )}
      <h1 class="govuk-heading-l">{client.name}</h1>
      <SummaryList
        rows={[
          { key: t.id, value: client.id },
          { key: t.agency, value: client.agencyName },
          { key: t.state, value: <State isLive={client.isLive} /> },
        ]}
      />
      <Form action={path}>
        {revision}
        <Fields typed={props.typed} errors={props.errors} />
        <Button>{t.save}</Button>
      </Form>
      {usesSecret(client.settings) && (
        <Form action={`${path}/khoa-moi`}>
          {revision}
          <p class="govuk-hint">{t.newSecretHint}</p>
          <Button kind="secondary">{t.newSecret}</Button>
        </Form>
      )}
      {props.mayApprove && (
        <Form action={`${path}/${client.isLive ? 'thu-nghiem' : 'chinh-thuc'}`}>
          {revision}
          <Button kind="secondary">{client.isLive ? t.goTrial : t.goLive}</Button>
        </Form>
      )}
      <Form action={`${path}/dong`}>
        {revision}
        <p class="govuk-hint">{t.closeHint}</p>
        <Button kind="warning">{t.close}</Button>
      </Form>
    </AdministrationLayout>
  )
}

function Fields({ typed, errors }: Pick<ClientFormProps, 'typed' | 'errors'>) {
  const t = useTexts({ vi, en })
  const { scopes } = useTexts({ vi: tu, en: words })
  const text = (name: string) => String(typed[name] ?? '')
  const error = (name: string) => textOf(errors, name, t)
  return (
    <>
      <TextField name="name" label={t.name} hint={t.nameHint} value={text('name')} error={error('name')} />
      <TextArea
        name="redirectUris"
        label={t.redirectUris}
        hint={t.lines}
        rows={3}
        value={text('redirectUris')}
        error={error('redirectUris')}
      />
      <TextArea
        name="signedOutUris"
        label={t.signedOutUris}
        hint={t.lines}
        optional
        rows={2}
        value={text('signedOutUris')}
        error={error('signedOutUris')}
      />
      <TextField
        name="logoutUri"
        label={t.logoutUri}
        hint={t.logoutHint}
        optional
        value={text('logoutUri')}
        error={error('logoutUri')}
      />
      <RadioField
        name="proof"
        label={t.proof}
        value={text('proof')}
        error={error('proof')}
        options={[
          { value: 'client_secret_basic', text: t.proofs.client_secret_basic },
          { value: 'client_secret_post', text: t.proofs.client_secret_post },
          {
            value: 'private_key_jwt',
            text: t.proofs.private_key_jwt,
            more: (
              <TextArea
                name="jwks"
                label={t.jwks}
                hint={t.jwksHint}
                rows={5}
                value={text('jwks')}
                error={error('jwks')}
              />
            ),
          },
          {
            value: 'tls_client_auth',
            text: t.proofs.tls_client_auth,
            more: (
              <TextField
                name="certificateSubject"
                label={t.certificateSubject}
                value={text('certificateSubject')}
                error={error('certificateSubject')}
              />
            ),
          },
        ]}
      />
      <CheckboxField
        name="scopes"
        label={t.scopes}
        hint={t.scopesHint}
        optional
        values={[typed.scopes ?? []].flat() as string[]}
        options={scopeNames.map((name) => ({ value: name, text: scopes[name].title, hint: scopes[name].what }))}
      />
      <RadioField
        name="leastLevel"
        label={t.leastLevel}
        value={text('leastLevel')}
        error={error('leastLevel')}
        options={(['1', '2', '3'] as const).map((level) => ({ value: level, text: t.levels[level] }))}
      />
      <CheckboxField
        name="dpop"
        label={t.dpop}
        optional
        values={[text('dpop')]}
        options={[{ value: '1', text: t.dpopOne }]}
      />
    </>
  )
}

function Errors({ errors }: Pick<ClientFormProps, 'errors'>) {
  const t = useTexts({ vi, en })
  return <ErrorSummary errors={errors.map((it) => ({ field: it.field, text: textOf(errors, it.field, t)! }))} />
}

function textOf(errors: ClientFormProps['errors'], field: string, t: typeof vi): string | undefined {
  const found = errors.find((it) => it.field === field)
  if (!found) return undefined
  if (field === 'agency' || field === 'agencyId') return t.agencyMissing
  if (field === 'redirectUris' || field === 'signedOutUris' || field === 'logoutUri') return t.errors.address
  if (field === 'jwks') return t.errors.keys
  return t.errors[field as 'id'] ?? t.errors.other
}
