import type { ComponentChildren } from 'preact'
import { ButtonLink } from '#ui/form.tsx'
import { Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { SlotList, type SlotListProps } from '../keep-slots/slot-list.page.tsx'
import type { Booth } from '../office/office.ts'
import { serviceName } from '../office/office-words.ts'
import { urls } from '../urls.ts'
import { en } from './keep-offices.en.ts'
import { vi } from './keep-offices.vi.ts'

export type OfficePartsProps = SlotListProps & { booths: readonly Booth[] }

/** The lines and booths of an office, each leading to its form. */
export function OfficeParts({ office, services, booths, slots, daysOff }: OfficePartsProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const link = (path: string, text: ComponentChildren) => (
    <a class="govuk-link" href={href(path)}>
      {text}
    </a>
  )
  return (
    <>
      <h2 class="govuk-heading-m">{t.services}</h2>
      {services.length === 0 ? (
        <p class="govuk-body">{t.noServices}</p>
      ) : (
        <Table
          caption={t.services}
          captionHidden
          columns={[{ text: t.prefix, whole: true }, { text: t.nameVi }, { text: t.state }]}
          rows={services.map((it) => ({
            key: it.id,
            cells: [
              it.prefix,
              link(urls.keepService(office.id, it.id), serviceName(it, language)),
              it.isOpen ? t.isOpen : t.closed,
            ],
          }))}
        />
      )}
      <ButtonLink kind="secondary" href={href(urls.keepService(office.id, 'moi'))}>
        {t.addService}
      </ButtonLink>
      <h2 class="govuk-heading-m">{t.booths}</h2>
      {booths.length === 0 ? (
        <p class="govuk-body">{t.noBooths}</p>
      ) : (
        <Table
          caption={t.booths}
          captionHidden
          columns={[{ text: t.label, whole: true }, { text: t.serves }, { text: t.state }]}
          rows={booths.map((it) => ({
            key: it.id,
            cells: [
              link(urls.keepBooth(office.id, it.id), it.label),
              services
                .filter((one) => it.services.includes(one.id))
                .map((one) => one.prefix)
                .join(', '),
              it.isOpen ? t.isOpen : t.closed,
            ],
          }))}
        />
      )}
      {services.length > 0 && (
        <ButtonLink kind="secondary" href={href(urls.keepBooth(office.id, 'moi'))}>
          {t.addBooth}
        </ButtonLink>
      )}
      <SlotList {...{ office, services, slots, daysOff }} />
      <p class="govuk-body">
        {link(urls.office(office.id), t.page)} · {link(urls.screen(office.id), t.screen)}
      </p>
    </>
  )
}
