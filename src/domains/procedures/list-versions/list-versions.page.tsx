import { dayOf } from '#platform/clock.ts'
import { Button, DateField, Form } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { Table, Tag } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { CompareForm } from '../compare/compare-form.page.tsx'
import type { Procedure } from '../procedure.ts'
import { BindingTable } from '../procedure-form/binding-table.page.tsx'
import type { BindingRow } from '../procedure-form/procedure-form.sql.ts'
import { procedureTitle } from '../title.ts'
import { urls } from '../urls.ts'
import type { VersionRow } from '../versions/version.sql.ts'
import { en } from './list-versions.en.ts'
import { vi } from './list-versions.vi.ts'

export type ListVersionsProps = {
  code: string
  holders: readonly { procedure: Procedure; versions: VersionRow[]; bindings: BindingRow[] }[]
}

/** Every version of a procedure with its decision, and two ways to look at them: one day, or two compared. */
export function ListVersionsPage({ code, holders }: ListVersionsProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const [first] = holders
  const title = `${t.title}: ${procedureTitle(first!.procedure.record.name)}`
  return (
    <Layout
      title={title}
      section="procedures"
      width="wide"
      breadcrumbs={[
        { text: t.home, href: href('/') },
        { text: t.section, href: href(urls.search()) },
        { text: code, href: href(urls.procedure(code)) },
      ]}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{t.lead}</p>
      {holders.map(({ procedure, versions, bindings }) => (
        <section key={procedure.id}>
          {holders.length > 1 && <h2 class="govuk-heading-m">{procedure.record.promulgator.name}</h2>}
          <Versions procedure={procedure} versions={versions} />
          {bindings.length > 0 && (
            <>
              <h2 class="govuk-heading-m">{t.formsTitle}</h2>
              <BindingTable rows={bindings} of="procedure" />
            </>
          )}
          {versions.length > 1 && (
            <>
              <h2 class="govuk-heading-m">{t.compareTitle}</h2>
              <CompareForm procedure={procedure} versions={versions} />
            </>
          )}
        </section>
      ))}
      <h2 class="govuk-heading-m">{t.dayTitle}</h2>
      <Form action={href(urls.procedure(code))} method="get">
        <DateField name="ngay" label={t.day} />
        <Button kind="secondary">{t.show}</Button>
      </Form>
    </Layout>
  )
}

function Versions({ procedure, versions }: Pick<ListVersionsProps['holders'][number], 'procedure' | 'versions'>) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const current = versions.findIndex((it) => it.id === procedure.versionId)
  const standing = (i: number) =>
    i === current
      ? { tone: 'done' as const, text: t.now }
      : i < current
        ? { tone: 'waiting' as const, text: t.soon }
        : { tone: 'neutral' as const, text: t.past }
  return (
    <Table
      caption={t.title}
      captionHidden
      columns={[{ text: t.number }, { text: t.from, whole: true }, { text: t.decision }, { text: t.state }]}
      rows={versions.map((it, i) => ({
        key: it.id,
        cells: [
          <a class="govuk-link" href={href(urls.version(procedure.code, it.number))}>
            {t.see(it.number)}
          </a>,
          formatDay(dayOf(it.validFrom), language),
          <Decision version={it} />,
          <>
            <Tag tone={standing(i).tone}>{standing(i).text}</Tag>
            {it.state === 'abolished' && ` ${t.abolished}`}
          </>,
        ],
      }))}
    />
  )
}

function Decision({ version }: { version: VersionRow }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const day = version.decisionDate === null ? '' : formatDay(version.decisionDate, language)
  const text = version.decisionNumber === '' ? '' : t.decided(version.decisionNumber, day)
  if (version.decisionId === null) {
    return (
      <>
        {text !== '' && <span class="portal-clamp">{text}</span>} <span class="portal-table__more">{t.imported}</span>
      </>
    )
  }
  return (
    <a class="govuk-link" href={href(urls.decision(version.decisionId))}>
      {text}
    </a>
  )
}
