import { Button, Form, SelectField, TextField } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { EmptyState, Pagination, Table } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { Agency } from '../agencies/agency.ts'
import type { AdminUnit } from '../units/unit.ts'
import { urls } from '../urls.ts'
import { en } from './list-agencies.en.ts'
import { vi } from './list-agencies.vi.ts'

export type AgencyListProps = {
  q: string
  province: string
  provinces: readonly AdminUnit[]
  /** Nothing was asked yet: what stands on top. */
  top: { ministries: readonly Agency[]; committees: readonly Agency[] } | null
  found: { items: readonly Agency[]; next: string | null }
}

export function AgencyListPage(props: AgencyListProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <Layout title={t.title} width="wide" breadcrumbs={[{ text: t.home, href: href('/') }, { text: t.title }]}>
      <h1 class="govuk-heading-xl">{t.title}</h1>
      <p class="govuk-body-l">{t.lead}</p>
      <Form action={href(urls.agencies())} method="get">
        <TextField name="q" label={t.search} hint={t.searchHint} value={props.q} type="search" width={20} />
        <SelectField
          name="tinh"
          label={t.province}
          value={props.province}
          empty={t.allProvinces}
          options={props.provinces.map((it) => ({ value: it.code, text: it.fullName }))}
        />
        <Button>{t.find}</Button>
      </Form>
      {props.top ? <Top {...props.top} /> : <Found {...props} />}
    </Layout>
  )
}

function Top(props: { ministries: readonly Agency[]; committees: readonly Agency[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <>
      <h2 class="govuk-heading-l">{t.provinces}</h2>
      <LinkList
        items={props.committees.map((it) => ({
          text: it.name,
          href: href(urls.agencies({ province: it.provinceCode ?? '' })),
        }))}
      />
      <h2 class="govuk-heading-l">{t.ministries}</h2>
      <LinkList items={props.ministries.map((it) => ({ text: it.name, href: href(urls.agency(it.id)) }))} />
    </>
  )
}

function LinkList({ items }: { items: readonly { text: string; href: string }[] }) {
  return (
    <ul class="govuk-list portal-columns">
      {items.map((it) => (
        <li key={it.href}>
          <a class="govuk-link" href={it.href}>
            {it.text}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Found({ q, province, found }: AgencyListProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  if (found.items.length === 0) {
    return (
      <EmptyState title={t.none}>
        <p class="govuk-body">{t.noneAdvice}</p>
      </EmptyState>
    )
  }
  return (
    <>
      <Table
        caption={t.found}
        columns={[{ text: t.name }, { text: t.level }]}
        rows={found.items.map((it) => ({
          key: it.id,
          cells: [
            <a key="name" class="govuk-link" href={href(urls.agency(it.id))}>
              {it.name}
            </a>,
            t.levels[it.level],
          ],
        }))}
      />
      <Pagination next={found.next ? href(urls.agencies({ q, province, after: found.next })) : undefined} />
    </>
  )
}
