import { dossierRoles, type Role } from '#platform/actor.ts'
import { RadioField, SelectField } from '#ui/form.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import { en } from './assign-dossier.en.ts'
import { vi } from './assign-dossier.vi.ts'

export type Officers = readonly { accountId: string; name: string; roles: readonly Role[] }[]

/** More names than this are easier to find in a list that the browser can search. */
const asRadios = 8

export function AssignPage({ view, officers }: { view: ActView; officers: Officers }) {
  const t = useTexts({ vi, en })
  const { actor } = useView()
  const options = officers.map(({ accountId, name, roles }) => ({
    value: accountId,
    text: accountId === actor.accountId ? t.me(name) : name,
    hint: dossierRoles.flatMap((role) => (roles.includes(role) ? [t.roles[role]] : [])).join(', '),
  }))
  const field = {
    name: 'accountId',
    label: t.assignee,
    value: typedText(view, 'accountId') || (view.dossier.tracks[0]?.assigneeId ?? ''),
    options,
    ...errorOf(view, 'accountId', t.errors),
  }
  return (
    <ActPage view={view} title={t.title} lead={t.lead} sentences={t.errors} submit={t.submit}>
      {officers.length === 0 && <p class="govuk-body">{t.none}</p>}
      {officers.length <= asRadios ? (
        <RadioField {...field} />
      ) : (
        <SelectField {...field} options={options.map(({ value, text }) => ({ value, text }))} />
      )}
    </ActPage>
  )
}
