import { briefTitle } from '#procedures'
import { Button, Form, HiddenField, SelectField, TextField } from '#ui/form.tsx'
import { Details } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { statuses } from '../dossier.ts'
import { statusNames } from '../status-names.ts'
import { urls } from '../urls.ts'
import { type Address, dayFilters, type DayFilter, dayName, type ListView } from './list-view.ts'
import { en } from './queue.en.ts'
import { dueFilters, queueSlugs, sortSlugs, sorts } from './queues.ts'
import { vi } from './queue.vi.ts'

export type FilterProps = {
  view: ListView
  procedures: readonly { code: string; name: string }[]
  officers: readonly { accountId: string; name: string }[]
  /** Days as they were typed, and those that are none. */
  typed: Address
  wrong: readonly DayFilter[]
}

/** What a list is narrowed to and sorted by; all of it stands in the address. */
export function FilterForm({ view, procedures, officers, typed, wrong }: FilterProps) {
  const t = useTexts({ vi, en })
  const names = useTexts(statusNames)
  const href = useHref()
  const { filters, queue, sort } = view
  const any = sort !== 'due' || wrong.length > 0 || Object.values(filters).some((it) => it !== undefined)
  return (
    <Details summary={t.filters.title} open={any}>
      <Form action={href(urls.desk())} method="get" class="portal-desk__filters">
        <HiddenField name="hang" value={queueSlugs[queue]} />
        <SelectField
          name="xep"
          label={t.sort}
          empty={null}
          value={sortSlugs[sort]}
          options={sorts.map((it) => ({
            value: sortSlugs[it],
            text: queue === 'finished' && it === 'due' ? t.sorts.ended : t.sorts[it],
          }))}
        />
        <SelectField
          name="thu-tuc"
          label={t.filters.procedure}
          empty={t.filters.all}
          value={filters.procedure ?? ''}
          options={procedures.map((it) => ({ value: it.code, text: briefTitle(it.name) }))}
        />
        <SelectField
          name="trang-thai"
          label={t.filters.status}
          empty={t.filters.all}
          value={filters.status === undefined ? '' : String(filters.status)}
          options={statuses.map((status) => ({ value: String(status), text: names[status] }))}
        />
        {queue !== 'finished' && (
          <SelectField
            name="han"
            label={t.filters.due}
            empty={t.filters.all}
            value={filters.due ?? ''}
            options={dueFilters.map((due) => ({ value: due, text: t.filters.dues[due] }))}
          />
        )}
        <SelectField
          name="can-bo"
          label={t.filters.assignee}
          empty={t.filters.all}
          value={filters.assignee ?? ''}
          options={[
            { value: 'none', text: t.filters.nobody },
            ...officers.map((it) => ({ value: it.accountId, text: it.name })),
          ]}
        />
        {dayFilters.map((day) => (
          <TextField
            key={day}
            name={dayName(day)}
            label={t.filters.days[day]}
            value={filters[day]?.split('-').reverse().join('/') ?? typed[dayName(day)] ?? ''}
            maxLength={10}
            width={10}
            {...(wrong.includes(day) && { error: t.filters.wrongDay })}
          />
        ))}
        <Button kind="secondary">{t.filters.apply}</Button>
        {any && (
          <a class="govuk-link" href={href(`${urls.desk()}?hang=${queueSlugs[queue]}`)}>
            {t.filters.clear}
          </a>
        )}
      </Form>
    </Details>
  )
}
