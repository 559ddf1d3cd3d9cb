import { Button, Form, HiddenField } from '#ui/form.tsx'
import { formatDay, formatMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { Notice, SummaryList, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { en } from './profile.en.ts'
import { vi } from './profile.vi.ts'

export type ProfilePageProps = {
  person: { name: string; identityNumber: string | null; birthDate: string | null }
  contact: { phone: string | null; email: string | null; language: 'vi' | 'en' }
  sessions: readonly SessionRow[]
  assurance: 0 | 1 | 2 | 3
  /** The organisation that the person acts for right now. */
  organisation: { name: string; taxCode: string | null; phone: string | null; email: string | null } | null
  manyRoles: boolean
  news?: 'registered' | 'changed'
}

type SessionRow = {
  id: string
  device: string
  actingAs: 'citizen' | 'officer'
  lastUsedAt: Date
  createdAt: Date
  here: boolean
}

export function ProfilePage(props: ProfilePageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { person, contact, organisation } = props
  const change = (kind: string, hidden: string) => ({ href: href(`${urls.contact}/${kind}`), text: t.change, hidden })
  return (
    <Layout title={t.title}>
      {props.news && (
        <Notice tone="done" title={t.news[props.news]} live>
          {props.news === 'registered' && t.registeredNext}
        </Notice>
      )}
      <h1 class="govuk-heading-l">{t.title}</h1>
      {organisation && (
        <>
          <h2 class="govuk-heading-m">{t.organisation}</h2>
          <SummaryList
            rows={[
              { key: t.organisationName, value: organisation.name },
              { key: t.taxCode, value: organisation.taxCode ?? t.none },
              { key: t.phone, value: organisation.phone ?? t.none },
              { key: t.email, value: organisation.email ?? t.none },
            ]}
          />
        </>
      )}
      <h2 class="govuk-heading-m">{t.person}</h2>
      <SummaryList
        rows={[
          { key: t.name, value: person.name },
          { key: t.identityNumber, value: person.identityNumber ?? t.none },
          { key: t.birthDate, value: person.birthDate ? formatDay(person.birthDate, language) : t.none },
          { key: t.assurance, value: t.assurances[props.assurance] },
        ]}
      />
      <h2 class="govuk-heading-m">{t.contact}</h2>
      <SummaryList
        rows={[
          {
            key: t.phone,
            value: contact.phone ?? t.none,
            action: change('dien-thoai', t.phone),
          },
          {
            key: t.email,
            value: contact.email ?? t.none,
            action: change('thu-dien-tu', t.email),
          },
        ]}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={href(urls.password)}>
          {t.changePassword}
        </a>
      </p>
      {props.manyRoles && (
        <p class="govuk-body">
          <a class="govuk-link" href={href(urls.chooseRole())}>
            {t.changeRole}
          </a>
        </p>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={href(urls.accesses)}>
          {t.accesses}
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={href(urls.consents)}>
          {t.consents}
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={href('/tai-khoan/theo-doi')}>
          {t.follows}
        </a>
      </p>
      <Sessions sessions={props.sessions} />
    </Layout>
  )
}

function Sessions({ sessions }: { sessions: readonly SessionRow[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  return (
    <>
      <Table
        caption={t.sessions}
        columns={[{ text: t.device }, { text: t.lastUse }, { text: t.act }]}
        rows={sessions.map((it) => ({
          key: it.id,
          highlight: it.here,
          cells: [
            `${it.device || t.unknownDevice} (${t.actingAs[it.actingAs]})`,
            formatMoment(it.lastUsedAt, language),
            it.here ? (
              t.here
            ) : (
              <Form action={href(urls.sessions)}>
                <HiddenField name="session" value={it.id} />
                <Button kind="secondary">
                  {t.signOut}
                  <span class="govuk-visually-hidden"> {it.device}</span>
                </Button>
              </Form>
            ),
          ],
        }))}
      />
      <Form action={href(`${urls.sessions}/tat-ca`)}>
        <Button kind="secondary">{t.signOutEverywhere}</Button>
      </Form>
    </>
  )
}
