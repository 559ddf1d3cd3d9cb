import { timeText } from '#law'
import { formatDay } from '#ui/format.ts'
import { ButtonLink } from '#ui/form.tsx'
import { Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { DayOff } from '../booking/slot.sql.ts'
import type { Slot } from '../booking/slots.ts'
import type { Office, Service } from '../office/office.ts'
import { serviceName } from '../office/office-words.ts'
import { urls } from '../urls.ts'
import { en } from './keep-slots.en.ts'
import { vi } from './keep-slots.vi.ts'

export type SlotListProps = {
  office: Office
  services: readonly Service[]
  slots: readonly Slot[]
  daysOff: readonly DayOff[]
}

/** The times for appointments and the days off, on the page of the office. */
export function SlotList({ office, services, slots, daysOff }: SlotListProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const nameOf = (id: number) => {
    const service = services.find((it) => it.id === id)
    return service ? serviceName(service, language) : ''
  }
  return (
    <>
      <h2 class="govuk-heading-m">{t.title}</h2>
      {slots.length === 0 ? (
        <p class="govuk-body">{t.none}</p>
      ) : (
        <Table
          caption={t.title}
          captionHidden
          columns={[{ text: t.service }, { text: t.weekdays }, { text: t.from, whole: true }, { text: t.capacity }]}
          rows={slots.map((it) => ({
            key: it.id,
            cells: [
              <a key={it.id} class="govuk-link" href={href(urls.keepSlot(office.id, it.id))}>
                {nameOf(it.serviceId)}
              </a>,
              it.weekdays.map((day) => t.weekdayNames[day - 1]).join(', '),
              `${timeText(it.fromMinute)}–${timeText(it.toMinute)}`,
              String(it.capacity),
            ],
          }))}
        />
      )}
      {services.length > 0 && (
        <ButtonLink kind="secondary" href={href(urls.keepSlot(office.id, 'moi'))}>
          {t.add}
        </ButtonLink>
      )}
      <h2 class="govuk-heading-m">{t.daysOff}</h2>
      <ul class="govuk-list">
        {daysOff.map((it) => (
          <li key={it.day}>
            {formatDay(it.day, language)}: {it.reason}
          </li>
        ))}
      </ul>
      <ButtonLink kind="secondary" href={href(urls.keepDaysOff(office.id))}>
        {t.addDayOff}
      </ButtonLink>
    </>
  )
}
