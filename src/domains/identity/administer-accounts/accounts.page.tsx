import type { Role } from '#platform/actor.ts'
import { Button, Form, TextField } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { EmptyState, Pagination, Table } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { en } from './accounts.en.ts'
import { vi } from './accounts.vi.ts'

export type AccountsPageProps = {
  accounts: readonly { id: string; name: string; roles: readonly { role: Role; agencyName: string | null }[] }[]
  /** Null is the whole portal. */
  agencyName: string | null
  words?: string
  next: string | null
  query: { 'co-quan'?: number; tim?: string; sau?: string }
}

export function AccountsPage({ accounts, agencyName, words, next, query }: AccountsPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const page = (after?: string) => {
    const entries = Object.entries({ ...query, sau: after }).filter(([, value]) => value !== undefined)
    return href(`${urls.accounts}?${new URLSearchParams(entries.map(([name, value]) => [name, String(value)]))}`)
  }
  return (
    <AdministrationLayout title={t.title} current="accounts">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.scope(agencyName)}</p>
      <Form action={href(urls.accounts)}>
        <TextField name="words" label={t.search} hint={t.searchHint} value={words} width={20} />
        <Button kind="secondary">{t.searchButton}</Button>
      </Form>
      {accounts.length === 0 ? (
        <EmptyState title={t.empty} icon="users-round">
          <p class="govuk-body">{t.emptyNext}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t.list}
          captionHidden
          columns={[{ text: t.name, whole: true }, { text: t.roles }]}
          rows={accounts.map((it) => ({
            key: it.id,
            cells: [
              <a class="govuk-link" href={href(urls.managedAccount(it.id))}>
                {it.name}
              </a>,
              it.roles.map((role) => `${t.roleNames[role.role]} (${role.agencyName ?? t.wholePortal})`).join('; '),
            ],
          }))}
        />
      )}
      <Pagination previous={query.sau ? page() : undefined} next={next === null ? undefined : page(next)} />
    </AdministrationLayout>
  )
}
