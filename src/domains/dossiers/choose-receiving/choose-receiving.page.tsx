import { type AdminUnit, type Agency, urls as catalogueUrls } from '#catalogues'
import { hoursText } from '#law'
import { Button, Form, HiddenField, RadioField, SelectField, TextField } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { OpenDraft } from '../file-dossier/draft.ts'
import { urls } from '../urls.ts'
import { en } from './choose-receiving.en.ts'
import type { Reach, UnitToVisit } from './receiving-units.ts'
import { vi } from './choose-receiving.vi.ts'

export type ChooseReceivingProps = {
  open: OpenDraft
  reach: Reach
  units: readonly UnitToVisit[]
  isCut: boolean
  words: string
  province: string | undefined
  provinces: readonly AdminUnit[]
}

/** Another unit that takes the dossier in, and what that means. */
export function ChooseReceivingPage(props: ChooseReceivingProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { open, reach } = props
  const { draft, agency } = open
  return (
    <Layout title={t.title} section="dossiers" breadcrumbs={[{ text: t.tasks, href: href(urls.draft(draft.id)) }]}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      {!agency && <p class="govuk-body">{t.noAgency}</p>}
      {agency && reach === 'nowhere-else' && <p class="govuk-body">{t.nowhere}</p>}
      {agency && reach !== 'nowhere-else' && <Choice {...props} agency={agency} />}
    </Layout>
  )
}

function Choice({ open, reach, units, agency, ...props }: ChooseReceivingProps & { agency: Agency }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const here = href(urls.draftReceiving(open.draft.id))
  const chosen = open.receiving?.unit.id ?? agency.id
  return (
    <>
      <p class="govuk-body">{t.settled(agency.name)}</p>
      <h2 class="govuk-heading-m">{t.effects}</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>{t.effect.received}</li>
        <li>{t.effect.decided(agency.name)}</li>
        <li>{t.effect.clock}</li>
        <li>{t.effect.result}</li>
      </ul>
      <Form action={here} method="get">
        {reach === 'country' && (
          <SelectField
            name="tinh"
            label={t.province}
            value={props.province}
            options={props.provinces.map((it) => ({ value: it.code, text: it.fullName }))}
          />
        )}
        <TextField name="ten" label={t.words} value={props.words} maxLength={100} autoComplete="off" />
        <Button kind="secondary">{t.find}</Button>
      </Form>
      <Form action={here}>
        <HiddenField name="_revision" value={open.draft.revision} />
        {units.length === 0 && <p class="govuk-body">{t.none}</p>}
        {props.isCut && <p class="govuk-body">{t.more}</p>}
        <RadioField
          name="unit"
          label={t.unit}
          labelSize="m"
          value={String(chosen)}
          options={[
            { value: String(agency.id), text: t.direct(agency.name) },
            ...units.map((it) => ({ value: String(it.id), text: it.name, hint: <WhereAndWhen unit={it} /> })),
          ]}
        />
        <Button>{t.save}</Button>
      </Form>
    </>
  )
}

/** Where it is and when it is open; nothing that is not known is made up. */
function WhereAndWhen({ unit }: { unit: UnitToVisit }) {
  const t = useTexts({ vi, en })
  const { address, phone, hours } = unit
  return <>{[address, t.open(hoursText(hours)), phone].filter((it) => it !== '').join(' · ')}</>
}

/** Before filing: who takes it in, who settles it, from when time runs. */
export function TakenIn({ open }: { open: OpenDraft }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { receiving, agency } = open
  if (!receiving?.isAllowed || !agency) return null
  return (
    <p class="govuk-inset-text">
      {t.chosen(receiving.unit.name, agency.name)}{' '}
      <a class="govuk-link" href={href(catalogueUrls.agency(receiving.unit.id))}>
        {t.where}
      </a>
    </p>
  )
}
