import { formatDay } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { SummaryList, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Agency, AgencyCode, AgencyContact } from '../agencies/agency.ts'
import { urls } from '../urls.ts'
import type { AgencyLink } from './agency-links.ts'
import { en } from './show-agency.en.ts'
import { vi } from './show-agency.vi.ts'

export type AgencyProps = {
  agency: Agency
  parent: Agency | undefined
  contact: AgencyContact
  codes: readonly AgencyCode[]
  /** What other parts of the portal have about it. */
  links: readonly AgencyLink[]
  covers: readonly { code: string; fullName: string }[]
  below: readonly Agency[]
}

export function AgencyPage({ agency, parent, contact, codes, links, covers, below }: AgencyProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const above = parent && (
    <a class="govuk-link" href={href(urls.agency(parent.id))}>
      {parent.name}
    </a>
  )
  return (
    <Layout
      title={agency.name}
      breadcrumbs={[
        { text: t.home, href: href('/') },
        { text: t.agencies, href: href(urls.agencies()) },
        { text: agency.name },
      ]}
    >
      <h1 class="govuk-heading-xl">{agency.name}</h1>
      <h2 class="govuk-heading-m">{t.contact}</h2>
      <Contact contact={contact} />
      {links.length > 0 && <Links links={links} />}
      <h2 class="govuk-heading-m">{t.about}</h2>
      <SummaryList
        rows={[
          { key: t.level, value: t.levels[agency.level] },
          ...(above ? [{ key: t.above, value: above }] : []),
          ...(covers.length > 0 ? [{ key: t.covers, value: covers.map((it) => it.fullName).join(', ') }] : []),
        ]}
      />
      <Codes codes={codes} />
      {below.length > 0 && <Below agency={agency} below={below} />}
    </Layout>
  )
}

function Contact({ contact }: { contact: AgencyContact }) {
  const t = useTexts({ vi, en })
  const rows = [
    { key: t.address, value: contact.address },
    {
      key: t.phone,
      value: contact.phone && <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</a>,
    },
    { key: t.email, value: contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a> },
    { key: t.website, value: contact.website },
  ]
  return <SummaryList rows={rows.map(({ key, value }) => ({ key, value: value || t.unknown }))} />
}

function Links({ links }: { links: readonly AgencyLink[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <>
      <h2 class="govuk-heading-m">{t.procedures}</h2>
      <ul class="govuk-list">
        {links.map(({ path, text }) => (
          <li key={path}>
            <a class="govuk-link" href={href(path)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Codes({ codes }: { codes: readonly AgencyCode[] }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  if (codes.length === 0) return null
  return (
    <Table
      caption={t.codes}
      columns={[{ text: t.code }, { text: t.scheme }, { text: t.note }]}
      rows={codes.map((it) => ({
        key: `${it.scheme} ${it.code} ${it.validFrom}`,
        cells: [
          it.code,
          t.schemes[it.scheme],
          [it.note, it.validTo && t.until(formatDay(it.validTo, language))].filter(Boolean).join('; '),
        ],
      }))}
    />
  )
}

function Below({ agency, below }: { agency: Agency; below: readonly Agency[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <>
      <h2 class="govuk-heading-m">{t.below}</h2>
      <ul class="govuk-list">
        {below.map((it) => (
          <li key={it.id}>
            <a class="govuk-link" href={href(urls.agency(it.id))}>
              {it.name}
            </a>
          </li>
        ))}
      </ul>
      {agency.provinceCode && (
        <p class="govuk-body">
          <a class="govuk-link" href={href(urls.agencies({ province: agency.provinceCode }))}>
            {t.more}
          </a>
        </p>
      )}
    </>
  )
}
