import { urls as dossierUrls } from '#dossiers'
import { Button, ButtonGroup, Form, HiddenField, SelectField } from '#ui/form.tsx'
import { Card } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Booth, Service } from '../office/office.ts'
import { serviceName } from '../office/office-words.ts'
import { mayMove, type Ticket } from '../queue/ticket.ts'
import { urls } from '../urls.ts'
import { en } from './call-numbers.en.ts'
import { vi } from './call-numbers.vi.ts'

/** The number at the booth, and what can be done with it now. */
export function PresentNumber(props: {
  booth: Booth
  services: readonly Service[]
  present: Ticket | undefined
  service: string
  visits: readonly string[]
  filed: readonly { dossierId: string; number: string }[]
}) {
  const { booth, present } = props
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const act = (slug: string) => href(urls.boothAct(booth.id, slug))
  if (!present)
    return (
      <Card title={t.nobody} tone="accent">
        <Form action={act('goi')}>
          <Button>{t.next}</Button>
        </Form>
      </Card>
    )
  const others = props.services.filter((it) => it.id !== present.serviceId && it.isOpen)
  return (
    <Card title={`${t.present}: ${present.number}`} tone="accent">
      <p class="govuk-body">
        {present.state === 'called' ? t.called : t.serving}. {props.service}
      </p>
      <Form action={href(urls.fileFor(booth.id))}>
        <HiddenField name="ticket" value={present.id} />
        <Button {...(props.visits.length > 0 && { kind: 'secondary' })}>{t.fileFor}</Button>
      </Form>
      <Filed {...props} />
      {mayMove('done', present.state) && (
        <Form action={act('goi')}>
          <Button>{t.doneNext}</Button>
        </Form>
      )}
      <Form action={act('da-den')}>
        <HiddenField name="ticket" value={present.id} />
        <ButtonGroup>
          {mayMove('serve', present.state) && <Button kind="secondary">{t.moves.serve}</Button>}
          {mayMove('recall', present.state) && (
            <Button kind="secondary" formAction={act('goi-lai')}>
              {t.moves.recall}
            </Button>
          )}
          {mayMove('skip', present.state) && (
            <Button kind="secondary" formAction={act('bo-qua')}>
              {t.moves.skip}
            </Button>
          )}
          {mayMove('done', present.state) && (
            <Button kind="secondary" formAction={act('xong')}>
              {t.moves.done}
            </Button>
          )}
        </ButtonGroup>
      </Form>
      {others.length > 0 && (
        <Form action={act('chuyen')}>
          <HiddenField name="ticket" value={present.id} />
          <SelectField
            name="service"
            label={t.toService}
            empty={null}
            options={others.map((it) => ({
              value: String(it.id),
              text: `${it.prefix}. ${serviceName(it, language)}`,
            }))}
          />
          <Button kind="secondary">{t.moves.transfer}</Button>
        </Form>
      )}
    </Card>
  )
}

/** What was begun and filed for whoever came with this number. */
function Filed({
  visits,
  filed,
}: {
  visits: readonly string[]
  filed: readonly { dossierId: string; number: string }[]
}) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const last = visits.at(-1)
  if (last === undefined) return null
  return (
    <ul class="govuk-list">
      {filed.map((it) => (
        <li key={it.dossierId}>
          <a class="govuk-link" href={href(dossierUrls.deskDossier(it.dossierId))}>
            {t.filed(it.number)}
          </a>
        </li>
      ))}
      <li>
        <a class="govuk-link" href={href(dossierUrls.visit(last))}>
          {t.visit}
        </a>
      </li>
    </ul>
  )
}
