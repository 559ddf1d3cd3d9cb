import type { Role } from '#platform/actor.ts'
import { Form, HiddenField } from '#ui/form.tsx'
import { Card, Details } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { isOfficePath, officerHome } from '../officer-home.ts'
import { en } from './sign-in.en.ts'
import { vi } from './sign-in.vi.ts'

type Account = {
  login: string
  name: string
  role: Role | null
  agencyName: string | null
  organisation: string | null
}

export type DemonstrationAccountsProps = {
  returnTo?: string
  demonstration: { password: string; accounts: readonly Account[] }
}

/** Everybody one may try the portal as: citizens, then officers by agency; the first agency is open, the others are folded. */
export function DemonstrationAccounts({ demonstration, returnTo }: DemonstrationAccountsProps) {
  const t = useTexts({ vi, en })
  const { accounts, password } = demonstration
  const citizens = accounts.filter((it) => it.role === null)
  const officers = accounts.filter((it) => it.role !== null)
  const agencies = [...Map.groupBy(officers, (it) => it.agencyName ?? t.wholePortal)]
  const shown = { password, returnTo }
  return (
    <Card title={t.demonstrationTitle} tone="silk">
      <p class="govuk-body">{t.demonstration(password)}</p>
      {citizens.length > 0 && <People title={t.citizens} people={citizens} {...shown} />}
      {agencies.slice(0, 1).map(([name, people]) => (
        <People key={name} title={name} people={people} {...shown} />
      ))}
      {agencies.length > 1 && (
        <Details summary={t.otherAgencies}>
          {agencies.slice(1).map(([name, people]) => (
            <People key={name} title={name} people={people} {...shown} />
          ))}
        </Details>
      )}
    </Card>
  )
}

type PeopleProps = { title: string; people: readonly Account[]; password: string; returnTo: string | undefined }

function People({ title, people, password, returnTo }: PeopleProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <>
      <h3 class="govuk-heading-s">{title}</h3>
      <ul class="portal-people">
        {people.map((it) => (
          <li key={it.login}>
            <Form action={href('/dang-nhap')}>
              <ReturnTo account={it} returnTo={returnTo} />
              <HiddenField name="login" value={it.login} />
              <HiddenField name="password" value={password} />
              <button class="portal-people__button" type="submit">
                <span class="govuk-visually-hidden">{t.use} </span>
                {it.name}
                {it.organisation !== null && <span class="portal-people__role">{t.actsFor(it.organisation)}</span>}
                {it.role !== null && <span class="portal-people__role">{t.roles[it.role]}</span>}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </>
  )
}

/** An officer goes to the desk, a citizen never: the page asked for counts only where the person may open it. */
function ReturnTo({ account, returnTo }: { account: Account; returnTo: string | undefined }) {
  const href = useHref()
  const wanted = returnTo !== undefined && isOfficePath(returnTo) === (account.role !== null) ? returnTo : undefined
  const home = account.role === null ? undefined : href(officerHome(account.agencyName))
  const path = wanted ?? home
  return path === undefined ? null : <HiddenField name="tiep" value={path} />
}
