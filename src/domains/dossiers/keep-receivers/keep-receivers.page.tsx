import type { Agency } from '#catalogues'
import { Button, ErrorSummary, Form, HiddenField, RadioField, TextField } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Table } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { ReceivedFor } from '../file-at-counter/receives-for.sql.ts'
import { urls } from '../urls.ts'
import { en } from './keep-receivers.en.ts'
import { vi } from './keep-receivers.vi.ts'

type ListProps = {
  units: readonly { unitId: number; unitName: string; agencies: number }[]
  asked: string
  found: readonly Agency[]
}

/** Which units receive for others, and the way to any other one. */
export function ReceiversPage({ units, asked, found }: ListProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const link = (id: number, name: string) => (
    <a key={id} class="govuk-link" href={href(urls.receiversOf(id))}>
      {name}
    </a>
  )
  return (
    <AdministrationLayout title={t.title} current="receivers">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      {units.length === 0 ? (
        <p class="govuk-body">{t.none}</p>
      ) : (
        <Table
          caption={t.title}
          captionHidden
          columns={[{ text: t.unit }, { text: t.agencies, whole: true }]}
          rows={units.map((it) => ({
            key: it.unitId,
            cells: [link(it.unitId, it.unitName), t.count(it.agencies)],
          }))}
        />
      )}
      <FindForm action={href(urls.receivers)} label={t.find} asked={asked} />
      {asked !== '' && found.length === 0 && <p class="govuk-body">{t.nothing}</p>}
      <ul class="govuk-list">
        {found.map((it) => (
          <li key={it.id}>{link(it.id, it.name)}</li>
        ))}
      </ul>
    </AdministrationLayout>
  )
}

type UnitProps = {
  unit: Agency
  receivesFor: readonly ReceivedFor[]
  asked: string
  found: readonly Agency[]
  missing: boolean
}

/** The agencies that one unit receives for. */
export function ReceiverPage({ unit, receivesFor, asked, found, missing }: UnitProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const here = href(urls.receiversOf(unit.id))
  return (
    <AdministrationLayout title={t.ofUnit(unit.name)} current="receivers">
      <a class="govuk-back-link" href={href(urls.receivers)}>
        {t.title}
      </a>
      <ErrorSummary errors={missing ? [{ field: found.length > 0 ? 'agencyId' : 'tim', text: t.missing }] : []} />
      <h1 class="govuk-heading-l">{t.ofUnit(unit.name)}</h1>
      {receivesFor.length === 0 ? (
        <p class="govuk-body">{t.noneOf}</p>
      ) : (
        <Table
          caption={t.ofUnit(unit.name)}
          captionHidden
          columns={[{ text: t.agency }, { text: t.act, whole: true }]}
          rows={receivesFor.map((it) => ({
            key: it.id,
            cells: [
              it.name,
              <Form key={it.id} action={`${here}/bo`}>
                <HiddenField name="agencyId" value={it.id} />
                <Button kind="secondary">
                  {t.remove} <span class="govuk-visually-hidden">{it.name}</span>
                </Button>
              </Form>,
            ],
          }))}
        />
      )}
      <FindForm action={here} label={t.findAgency} asked={asked} />
      {asked !== '' && found.length === 0 && <p class="govuk-body">{t.nothing}</p>}
      {found.length > 0 && (
        <Form action={here}>
          <RadioField
            name="agencyId"
            label={t.choose}
            options={found.map((it) => ({ value: String(it.id), text: it.name }))}
            {...(missing && { error: t.missing })}
          />
          <Button>{t.add}</Button>
        </Form>
      )}
    </AdministrationLayout>
  )
}

function FindForm({ action, label, asked }: { action: string; label: string; asked: string }) {
  const t = useTexts({ vi, en })
  return (
    <Form action={action} method="get">
      <TextField name="tim" label={label} hint={t.hint} value={asked} maxLength={100} autoComplete="off" />
      <Button kind="secondary">{t.search}</Button>
    </Form>
  )
}
