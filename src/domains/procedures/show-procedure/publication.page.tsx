import { Details, SummaryList } from '#ui/parts.tsx'
import { formatDay, formatMoment } from '#ui/format.ts'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { documentSlug } from '../legal-documents/document-slug.ts'
import type { Procedure } from '../procedure.ts'
import { urls } from '../urls.ts'
import { Codes } from './codes.page.tsx'
import { Lines } from './lines.page.tsx'
import { en } from './show-procedure.en.ts'
import { vi } from './show-procedure.vi.ts'

type Named = { code: string; name: string }

export function LegalBases({ items }: { items: readonly Named[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  if (items.length === 0) return null
  return (
    <section>
      <h2 class="govuk-heading-l">{t.legalBases}</h2>
      <Details summary={t.readLegalBases(items.length)}>
        <ul class="govuk-list govuk-list--bullet">
          {items.map((it, i) => (
            <li key={i}>
              <strong>{it.code}</strong>{' '}
              <a class="govuk-link" href={href(urls.legalDocument(documentSlug(it)))}>
                {it.name || it.code}
              </a>{' '}
            </li>
          ))}
        </ul>
      </Details>
    </section>
  )
}

/** Everything else that was published: folded, because few need it, but nothing is left out. */
export function Publication({ procedure }: { procedure: Procedure }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const rows = usePublicationRows(procedure)
  const extra = [...leavesOf(procedure.record.extra, '')]
  return (
    <section>
      <h2 class="govuk-heading-l">{t.publication}</h2>
      <Details summary={t.readPublication}>
        <SummaryList rows={rows} />
        <Codes record={procedure.record} />
        <p class="govuk-body">
          <a class="govuk-link" href={href(urls.versions(procedure.record.code))}>
            {t.allVersions}
          </a>
        </p>
        {extra.length > 0 && (
          <Details summary={t.extra}>
            <ul class="govuk-list portal-small">
              {extra.map(([path, value]) => (
                <li key={path}>
                  {path}: {value}{' '}
                </li>
              ))}
            </ul>
          </Details>
        )}
      </Details>
    </section>
  )
}

function usePublicationRows({ record, versionNumber }: Procedure) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const moment = (value: string | null) => (value === null ? '' : formatMoment(new Date(value), language))
  const coded = (it: Named) => (it.code === '' ? it.name : `${it.name} (${it.code})`)
  const { number, date } = record.decision
  const flags = Object.entries(record.flags).filter(([, set]) => set)
  const facts: [string, string][] = [
    [t.officialName, record.name],
    [t.code, record.code],
    [t.portalId, record.portalId ?? ''],
    [t.promulgator, coded(record.promulgator)],
    [t.decision, t.decided(number, date === null ? '' : formatDay(date, language))],
    [t.field, coded(record.field)],
    [t.subjects, record.subjects.map(coded).join('\n')],
    [t.level, record.levels.map((it) => t.levels[it]).join(', ')],
    [t.kind, t.kinds[record.kind] ?? record.kind],
    [t.legalKind, t.legalKinds[record.legalKind] ?? record.legalKind],
    [t.state, t.states[record.state] ?? record.state],
    [t.nature, flags.map(([name]) => t.flags[name] ?? name).join('\n')],
    [t.eForm, record.form ? t.eFormNamed(record.form.name, record.form.number) : ''],
    [t.keywords, record.keywords],
    [t.lifeEvents, [...record.lifeEvents, ...record.serviceGroups].join('\n')],
    [t.createdAt, moment(record.createdAt)],
    [t.updatedAt, moment(record.updatedAt)],
    [t.version, String(versionNumber)],
  ]
  return facts.filter(([, value]) => value !== '').map(([key, value]) => ({ key, value: <Lines text={value} /> }))
}

/** Every value of a nested object with the way to it. */
function* leavesOf(value: unknown, path: string): Generator<[string, string]> {
  if (value === null || value === undefined) return
  if (typeof value !== 'object') yield [path, String(value)]
  else for (const [key, it] of Object.entries(value)) yield* leavesOf(it, path === '' ? key : `${path}.${key}`)
}
