import { Button, ButtonLink, Form, HiddenField, RadioField, SelectField } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { OpenDraft } from '../file-dossier/draft.ts'
import type { Receiver } from '../start-draft/find-receiver.ts'
import { urls } from '../urls.ts'
import { en } from './choose-agency.en.ts'
import { vi } from './choose-agency.vi.ts'

export type ChooseAgencyProps = { open: OpenDraft; receiver: Receiver; formPage: string | undefined }

/** Where a draft goes, and how to change it. */
export function ChooseAgencyPage(props: ChooseAgencyProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { draft, agency } = props.open
  return (
    <Layout title={t.title} section="dossiers" breadcrumbs={[{ text: t.tasks, href: href(urls.draft(draft.id)) }]}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      {agency && <p class="govuk-inset-text">{t.now(agency.name)}</p>}
      <Question {...props} />
    </Layout>
  )
}

function Question({ open, receiver, formPage }: ChooseAgencyProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const here = href(urls.draftAgency(open.draft.id))
  switch (receiver.ask) {
    case 'form':
      return (
        <>
          <p class="govuk-body">{t.byForm}</p>
          {formPage && <ButtonLink href={href(urls.draftPage(open.draft.id, formPage))}>{t.toForm}</ButtonLink>}
        </>
      )
    case 'nobody':
      return (
        <Notice tone="refused" title={t.nobody(receiver.place)}>
          <a class="govuk-link" href={`${here}?doi=1`}>
            {t.change}
          </a>
        </Notice>
      )
    case 'province':
      return (
        <Form action={here} method="get">
          <SelectField
            name="tinh"
            label={t.province}
            options={receiver.provinces.map((it) => ({ value: it.code, text: it.fullName }))}
          />
          <Button>{t.next}</Button>
        </Form>
      )
    case 'commune':
      return (
        <Form action={here} method="get">
          <HiddenField name="tinh" value={receiver.province.code} />
          <SelectField
            name="xa"
            label={t.commune(receiver.province.fullName)}
            options={receiver.communes.map((it) => ({ value: it.code, text: it.fullName }))}
          />
          <Button>{t.next}</Button>
        </Form>
      )
    default: {
      const agencies = receiver.ask === 'agency' ? receiver.agencies : [receiver.agency]
      return (
        <Form action={here}>
          <HiddenField name="_revision" value={open.draft.revision} />
          <RadioField
            name="agency"
            label={t.agency}
            value={String(receiver.ask === 'nothing' ? receiver.agency.id : (open.draft.agencyId ?? ''))}
            options={agencies.map((it) => ({ value: String(it.id), text: it.name }))}
          />
          <Button>{t.save}</Button>
        </Form>
      )
    }
  }
}
