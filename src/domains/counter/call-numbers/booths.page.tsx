import { Button, ButtonLink, Form } from '#ui/form.tsx'
import { EmptyState, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { CounterFrame } from '../counter-frame.page.tsx'
import type { Booth, Office, Service } from '../office/office.ts'
import { serviceName } from '../office/office-words.ts'
import { urls } from '../urls.ts'
import { en } from './call-numbers.en.ts'
import { vi } from './call-numbers.vi.ts'

export type OfficeBooths = { office: Office; services: readonly Service[]; booths: readonly Booth[]; kiosks: number }

/** The booths of the offices where this officer receives people. */
export function BoothsPage({ offices }: { offices: readonly OfficeBooths[] }) {
  const t = useTexts({ vi, en })
  return (
    <CounterFrame title={t.title} current="booths">
      <h1 class="govuk-heading-l">{t.title}</h1>
      {offices.length === 0 && (
        <EmptyState title={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      )}
      {offices.map((it) => (
        <OneOffice key={it.office.id} {...it} />
      ))}
    </CounterFrame>
  )
}

function OneOffice({ office, services, booths, kiosks }: OfficeBooths) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { actor, language } = useView()
  const names = (ids: readonly number[]) =>
    services.filter((it) => ids.includes(it.id)).map((it) => `${it.prefix}. ${serviceName(it, language)}`)
  return (
    <section>
      <h2 class="govuk-heading-m">{office.name}</h2>
      {booths.length === 0 ? (
        <p class="govuk-body">{t.noBooths}</p>
      ) : (
        <Table
          caption={office.name}
          captionHidden
          columns={[{ text: t.booth, whole: true }, { text: t.services }, { text: t.officer }, { text: t.todo }]}
          rows={booths.map((it) => ({
            key: it.id,
            cells: [
              it.label,
              names(it.services).join('; '),
              it.officerName ?? (it.isOpen ? t.free : t.closed),
              it.officerId === actor.accountId ? (
                <ButtonLink href={href(urls.booth(it.id))}>{t.open}</ButtonLink>
              ) : (
                it.isOpen && (
                  <Form action={href(urls.boothAct(it.id, 'ngoi'))}>
                    <Button kind="secondary">{t.seat(it.label)}</Button>
                  </Form>
                )
              ),
            ],
          }))}
        />
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={href(urls.screen(office.id))}>
          {t.screen}
        </a>
      </p>
      <Form action={href(urls.openKiosk(office.id))}>
        <p class="govuk-body">{t.kioskText}</p>
        <Button kind="secondary">{t.kiosk}</Button>
      </Form>
      {kiosks > 0 && (
        <Form action={href(urls.closeKiosks(office.id))}>
          <Button kind="warning">{t.closeKiosks(kiosks)}</Button>
        </Form>
      )}
    </section>
  )
}
