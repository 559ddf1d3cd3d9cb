import type { ComponentChildren } from 'preact'
import { Layout } from '#ui/layout.tsx'
import { Details, StructuredData } from '#ui/parts.tsx'
import { Sided } from '#ui/parts/sided.tsx'
import { Tags } from '#ui/parts/tag.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { isOnline, type Procedure } from '../procedure.ts'
import type { ProcedureRecord } from '../record.ts'
import { procedureTitle } from '../title.ts'
import { urls } from '../urls.ts'
import { Abolition } from './abolition.page.tsx'
import { Agencies } from './agencies.page.tsx'
import { Cases, Channels } from './channels.page.tsx'
import type { HeldRow } from '../held-papers/held-papers.ts'
import { Components } from './components.page.tsx'
import { Lines } from './lines.page.tsx'
import { PriceCard } from './price-card.page.tsx'
import { LegalBases, Publication } from './publication.page.tsx'
import { TakeAlong } from './take-along.page.tsx'
import { en } from './show-procedure.en.ts'
import { vi } from './show-procedure.vi.ts'

const folded = 1500
const veryLong = 6000

export type ShowProcedureProps = {
  /** Papers whose data databases have today. */
  held?: readonly HeldRow[]
  procedure: Procedure
  /** What machines read of it: only of the version in force, which alone can be followed and taken along. */
  data?: readonly string[]
  /** Says that this is not the version in force now. */
  banner?: ComponentChildren
  /** Says that a change is decided. */
  coming?: ComponentChildren
  /** How long it really takes, of the version in force. */
  measured?: ComponentChildren
}

/** One procedure: what it is, what you need, what to do; everything that was published stands somewhere on the page. */
export function ShowProcedurePage({ procedure, data = [], banner, coming, measured, held = [] }: ShowProcedureProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { record } = procedure
  const inForce = data.length > 0
  const title = procedureTitle(record.name)
  const ofField = `${urls.search()}?linh-vuc=${encodeURIComponent(record.field.code)}`
  return (
    <Layout
      title={title}
      section="procedures"
      width="wide"
      description={record.summary || title}
      alternates={
        inForce
          ? [
              { type: 'application/ld+json', href: urls.jsonLd(record.code), title: 'CPSV-AP' },
              { type: 'application/json', href: urls.api(procedure.id), title: 'JSON' },
            ]
          : []
      }
      breadcrumbs={[
        { text: t.home, href: href('/') },
        { text: record.field.name, href: href(ofField) },
        { text: record.code },
      ]}
    >
      {banner}
      {coming}
      <Abolition record={record} />
      <h1 lang="vi" class={title.length > 90 ? 'govuk-heading-l' : 'govuk-heading-xl'}>
        {title}
      </h1>
      {language === 'en' && <p class="govuk-inset-text">{t.onlyVietnamese}</p>}
      <Tags items={useTags(record)} />
      {record.summary !== '' && (
        <p lang="vi" class="govuk-body-l">
          {record.summary}
        </p>
      )}
      <Sided side={<PriceCard procedure={procedure} mayFile={banner === undefined} />} stays sideFirst>
        <Components record={record} held={held} />
        <Steps record={record} />
        <Channels record={record} />
        <Cases record={record} />
        {measured}
        <Requirements text={record.requirements} />
        <Results record={record} />
        <Agencies record={record} />
        {record.note !== '' && (
          <section>
            <h2 class="govuk-heading-l">{t.note}</h2>
            <Lines text={record.note} />
          </section>
        )}
        <LegalBases items={record.legalBases} />
        <Publication procedure={procedure} />
        {inForce && <TakeAlong procedure={procedure} />}
      </Sided>
      <StructuredData documents={data} />
    </Layout>
  )
}

function useTags(record: ProcedureRecord) {
  const t = useTexts({ vi, en })
  const filing = isOnline(record)
    ? { tone: 'done' as const, text: record.flags.fullProcess ? t.fullProcess : t.online }
    : { tone: 'waiting' as const, text: t.offline }
  return [
    record.state === 'abolished' ? { tone: 'refused' as const, text: t.abolished } : filing,
    ...(record.flags.internal || record.kind === 'internal' ? [{ tone: 'waiting' as const, text: t.internal }] : []),
    ...record.levels.map((it) => ({ tone: 'neutral' as const, text: t.levels[it] ?? it })),
    { tone: 'neutral' as const, text: record.field.name },
  ]
}

function Steps({ record }: { record: ProcedureRecord }) {
  const t = useTexts({ vi, en })
  if (record.steps.length === 0) return null
  const steps = record.steps.map((step, i) => (
    <div key={i} class="portal-step">
      {step.name !== '' && <h3 class="govuk-heading-s">{step.name} </h3>}
      <Lines text={step.text} />
    </div>
  ))
  const length = record.steps.reduce((total, it) => total + it.text.length, 0)
  return (
    <section>
      <h2 class="govuk-heading-l">{t.steps}</h2>
      {length > veryLong ? <Details summary={t.readSteps}>{steps}</Details> : steps}
    </section>
  )
}

function Requirements({ text }: { text: string }) {
  const t = useTexts({ vi, en })
  if (text === '') return null
  return (
    <section>
      <h2 class="govuk-heading-l">{t.requirements}</h2>
      {text.length > folded ? (
        <Details summary={t.readRequirements}>
          <Lines text={text} />
        </Details>
      ) : (
        <Lines text={text} />
      )}
    </section>
  )
}

function Results({ record }: { record: ProcedureRecord }) {
  const t = useTexts({ vi, en })
  if (record.results.length === 0 && record.returning.length === 0) return null
  return (
    <section>
      <h2 class="govuk-heading-l">{t.results}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {record.results.map((it, i) => (
          <li key={i}>{it.name} </li>
        ))}
      </ul>
      {record.returning.length > 0 && (
        <p class="govuk-body">
          {t.returning}: {record.returning.map((it) => t.returningWays[it] ?? it).join(', ')}.
        </p>
      )}
    </section>
  )
}
