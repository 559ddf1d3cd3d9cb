import type { Party } from '#identity'
import { typedDate } from '#platform/dates.ts'
import { Button, DateField, Form, RadioField, TextField } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { type CounterFilingProps, CounterFilingFrame, fieldOf, wrongOf } from './counter-filing-frame.page.tsx'
import { en } from './visit.en.ts'
import type { Visit } from './visit.sql.ts'
import { vi } from './visit.vi.ts'

export type PersonProps = CounterFilingProps & {
  visit: Visit
  /** Those known under the number; `accountId` is null for who has no account. */
  known: readonly (Party & { accountId?: string | null })[]
}

export const somebodyElse = 'moi'

/** Who applies: somebody known, whose paper the officer compares, or somebody new; and who brings it. */
export function PersonPage(props: PersonProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { visit, known } = props
  const number = visit.applicant?.identityNumber ?? visit.applicant?.taxCode ?? ''
  const chosen = typeof props.typed?.knownId === 'string' ? props.typed.knownId : (known[0]?.id ?? somebodyElse)
  return (
    <CounterFilingFrame
      title={t.personTitle}
      of={props}
      sentences={t.errors}
      caption={[visit.reference && `${t.ticket} ${visit.reference}`, t.ways[visit.way], number]
        .filter(Boolean)
        .join(' · ')}
      back={{ href: href(urls.visitNumber(visit.id)), text: t.start }}
    >
      <p class="govuk-body">{t.personLead}</p>
      <Form action={href(urls.visitPerson(visit.id))} class="portal-act">
        {known.length === 0 ? (
          <NewPerson {...props} />
        ) : (
          <RadioField
            name="knownId"
            label={t.found}
            value={chosen}
            options={[
              ...known.map((it) => ({ value: it.id, text: it.name, hint: <Known party={it} /> })),
              { value: somebodyElse, text: t.other, more: <NewPerson {...props} /> },
            ]}
            {...wrongOf(props, 'knownId', t.errors)}
          />
        )}
        <TextField
          label={t.phone}
          hint={t.phoneHint}
          type="tel"
          autoComplete="off"
          optional
          width={20}
          maxLength={20}
          {...fieldOf(props, 'phone', t.errors)}
        />
        <TextField
          label={t.email}
          type="email"
          autoComplete="off"
          optional
          maxLength={254}
          {...fieldOf(props, 'email', t.errors)}
        />
        {visit.way === 'authorised' && <BearerFields {...props} />}
        <Button>{t.save}</Button>
      </Form>
    </CounterFilingFrame>
  )
}

function Known({ party }: { party: PersonProps['known'][number] }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const born = party.birthDate ? [t.born(formatDay(party.birthDate, language))] : []
  return <>{[...born, party.accountId ? t.hasAccount : t.noAccount].join(', ')}</>
}

function NewPerson(props: PersonProps) {
  const t = useTexts({ vi, en })
  const isOrganisation = Boolean(props.visit.applicant?.taxCode)
  return (
    <>
      <TextField
        label={t.name}
        hint={t.nameHint}
        autoComplete="off"
        maxLength={200}
        {...fieldOf(props, 'name', t.errors)}
      />
      {!isOrganisation && (
        <DateField
          name="birthDate"
          label={t.birthDate}
          optional
          value={typedDate(props.typed ?? {}, 'birthDate')}
          {...wrongOf(props, 'birthDate', t.errors)}
        />
      )}
    </>
  )
}

function BearerFields(props: PersonProps) {
  const t = useTexts({ vi, en })
  const field = (name: string) => ({ autoComplete: 'off', ...fieldOf(props, name, t.errors) })
  return (
    <>
      <h2 class="govuk-heading-m">{t.bearer}</h2>
      <TextField label={t.bearerName} maxLength={200} {...field('bearerName')} />
      <TextField label={t.bearerNumber} inputMode="numeric" width={20} maxLength={20} {...field('bearerNumber')} />
      <TextField label={t.bearerPaper} hint={t.bearerPaperHint} maxLength={300} {...field('bearerPaper')} />
    </>
  )
}
