import { Button, Form, HiddenField } from '#ui/form.tsx'
import { formatMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { Notice, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../../urls.ts'
import { scopeNames } from '../claims.ts'
import type { GivenConsent } from '../consent.sql.ts'
import { en as words } from '../openid.en.ts'
import { vi as tu } from '../openid.vi.ts'
import { en } from './take-back.en.ts'
import { vi } from './take-back.vi.ts'

/** Which portals know what of a person, each with a way to end it. */
export function TakeBackPage({ consents, done }: { consents: readonly GivenConsent[]; done: boolean }) {
  const t = useTexts({ vi, en })
  const { scopes } = useTexts({ vi: tu, en: words })
  const href = useHref()
  const { language } = useView()
  const known = (it: GivenConsent) =>
    scopeNames
      .filter((name) => it.scopes.includes(name))
      .map((name) => scopes[name].title)
      .join('; ')
  return (
    <Layout title={t.title}>
      {done && <Notice tone="done" title={t.takenBack} live />}
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      {consents.length === 0 ? (
        <p class="govuk-body">{t.none}</p>
      ) : (
        <Table
          caption={t.caption}
          captionHidden
          columns={[{ text: t.portal }, { text: t.knows }, { text: t.since }, { text: t.act }]}
          rows={consents.map((it) => ({
            key: it.grantId,
            cells: [
              <>
                {it.clientName}
                <div class="portal-table__more">{it.agencyName}</div>
              </>,
              known(it) || t.onlySignedIn,
              formatMoment(it.givenAt, language),
              <Form action={href(urls.consents)}>
                <HiddenField name="client" value={it.clientId} />
                <HiddenField name="grant" value={it.grantId} />
                <Button kind="secondary">
                  {t.act}
                  <span class="govuk-visually-hidden"> {it.clientName}</span>
                </Button>
              </Form>,
            ],
          }))}
        />
      )}
    </Layout>
  )
}
