import type { Role } from '#platform/actor.ts'
import { Button, ErrorSummary, Form, RadioField, TextField } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { dayOf } from '#platform/clock.ts'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { en } from './accounts.en.ts'
import { vi } from './accounts.vi.ts'

export type AccountPageProps = {
  account: { id: string; name: string; identityNumber: string | null }
  roles: readonly { id: string; role: Role; agencyName: string | null; givenAt: Date; revocable: boolean }[]
  offered: readonly Role[]
  /** What was sent and could not be done. */
  given?: { fault: 'role' | 'agency'; role?: Role; agency?: string; agencies?: readonly { id: number; name: string }[] }
}

export function AccountPage(props: AccountPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { account, roles } = props
  return (
    <AdministrationLayout title={account.name} current="accounts">
      <a class="govuk-back-link" href={href(urls.accounts)}>
        {t.title}
      </a>
      <h1 class="govuk-heading-l">{account.name}</h1>
      <p class="govuk-body">{t.identityNumber(account.identityNumber ?? t.unknown)}</p>
      {roles.length === 0 ? (
        <p class="govuk-body">{t.noRoles}</p>
      ) : (
        <Table
          caption={t.roles}
          columns={[{ text: t.role, whole: true }, { text: t.agency }, { text: t.since, whole: true }, { text: t.act }]}
          rows={roles.map((it) => ({
            key: it.id,
            cells: [
              t.roleNames[it.role],
              it.agencyName ?? t.wholePortal,
              formatDay(dayOf(it.givenAt), language),
              it.revocable && (
                <Form action={href(`${urls.managedAccount(account.id)}/vai-tro/${it.id}/thu-hoi`)}>
                  <Button kind="secondary">
                    {t.takeBack}
                    <span class="govuk-visually-hidden"> {t.roleNames[it.role]}</span>
                  </Button>
                </Form>
              ),
            ],
          }))}
        />
      )}
      <GiveRole {...props} />
    </AdministrationLayout>
  )
}

function GiveRole({ account, offered, given }: AccountPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const candidates = given?.agencies ?? []
  const agencyError = given?.fault === 'agency' ? (candidates.length ? t.agencyChoose : t.agencyMissing) : undefined
  const roleError = given?.fault === 'role' ? t.roleMissing : undefined
  const agencyField = candidates.length ? 'agencyId' : 'agency'
  return (
    <>
      <ErrorSummary
        errors={[
          ...(roleError ? [{ field: 'role', text: roleError }] : []),
          ...(agencyError ? [{ field: agencyField, text: agencyError }] : []),
        ]}
      />
      <h2 class="govuk-heading-m">{t.give}</h2>
      <Form action={href(`${urls.managedAccount(account.id)}/vai-tro`)}>
        <RadioField
          name="role"
          label={t.role}
          value={given?.role}
          error={roleError}
          options={offered.map((it) => ({ value: it, text: t.roleNames[it], hint: t.roleHints[it] }))}
        />
        {candidates.length ? (
          <RadioField
            name="agencyId"
            label={t.agency}
            error={agencyError}
            options={candidates.map((it) => ({ value: String(it.id), text: it.name }))}
          />
        ) : (
          <TextField name="agency" label={t.agency} hint={t.agencyHint} value={given?.agency} error={agencyError} />
        )}
        <Button>{t.giveButton}</Button>
      </Form>
    </>
  )
}
