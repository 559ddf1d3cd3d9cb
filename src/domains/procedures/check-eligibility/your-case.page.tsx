import type { ComponentChildren } from 'preact'
import { formatLimit, formatMoney, formatNumber } from '#ui/format.ts'
import { Card, SummaryList } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import { legalLimit } from '../legal-limit.ts'
import type { ProcedureRecord } from '../record.ts'
import type { ChannelOutcome, FeeOutcome, LimitOutcome, RulesOutcome } from '../rules/outcome.ts'
import { type RuleChannel, ruleChannels } from '../rules/rules.ts'
import { en } from './check-eligibility.en.ts'
import { vi } from './check-eligibility.vi.ts'

export type YourCaseProps = {
  record: ProcedureRecord
  outcome: RulesOutcome
  /** For readers whose case it is not. */
  title?: string
}

/** Time and fee of this case, and how they came about; ways to file that come to the same stand together. */
export function YourCase({ record, outcome, title }: YourCaseProps) {
  const t = useTexts({ vi, en })
  const ways = ruleChannels.filter((channel) => outcome.channels[channel])
  const alike = Map.groupBy(ways, (channel) =>
    JSON.stringify([outcome.channels[channel], legalLimit(record, channel, outcome.caseCode)]),
  )
  const caseName = record.cases.find((it) => it.code === outcome.caseCode)?.name
  return (
    <section>
      <h2 class="govuk-heading-m">{title ?? t.yourCase}</h2>
      {caseName && (
        <p class="govuk-body">
          {t.caseName}: <strong>{caseName}</strong>
        </p>
      )}
      {[...alike.values()].map((channels) => (
        <Card key={channels[0]} level={3} title={titleOf(channels, { all: ways.length, t })}>
          <OneWay record={record} outcome={outcome} channel={channels[0]!} />
        </Card>
      ))}
    </section>
  )
}

function titleOf(channels: readonly RuleChannel[], { all, t }: { all: number; t: typeof vi }): string {
  if (channels.length === all && all > 1) return t.everyWay
  return channels.map((it) => t.channels[it]).join(', ')
}

function OneWay(props: { record: ProcedureRecord; outcome: RulesOutcome; channel: RuleChannel }) {
  const t = useTexts({ vi, en })
  const { record, outcome, channel } = props
  const { limit, fees } = outcome.channels[channel] as ChannelOutcome
  return (
    <SummaryList
      rows={[
        { key: t.limit, value: <LimitValue record={record} limit={limit} published={[channel, outcome.caseCode]} /> },
        {
          key: t.fee,
          value:
            fees.length === 0
              ? t.feeNone
              : fees.map((fee, i) => <FeeValue key={i} fee={fee} alone={fees.length === 1} />),
        },
      ]}
    />
  )
}

function LimitValue(props: {
  record: ProcedureRecord
  limit: LimitOutcome | undefined
  published: [RuleChannel, string | undefined]
}) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { limit } = props
  const told = limit ?? legalLimit(props.record, ...props.published)
  const number = formatLimit(told, language)
  return (
    <>
      <strong>{number || t.limitUnknown}</strong>
      {told.text !== '' && told.text !== number && `. ${told.text}`}
      {limit && <Because reason={limit.reason} source={limit.source} toCheck={limit.toCheck} />}
    </>
  )
}

/** One fee: what it is for, how much, and how that came about. */
export function FeeValue({ fee, alone = false }: { fee: FeeOutcome; alone?: boolean }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const item = fee.item[language] || fee.item.vi
  const money =
    fee.amount === null ? fee.text || t.feeOpen : fee.amount === 0 ? t.free : formatMoney(fee.amount, language)
  const shows = fee.amount !== null && fee.amount > 0 && fee.each !== null && fee.times !== 1
  return (
    <div class="portal-charge">
      {!alone && `${item}: `}
      <strong>{money}</strong>
      {shows && ` (${t.feeTimes(formatMoney(fee.each!, language), formatNumber(fee.times, language))})`}
      {fee.amount !== null && fee.text !== '' && `. ${fee.text}`}
      {fee.reason && <Because reason={fee.reason} source={fee.source ?? ''} toCheck={fee.toCheck === true} />}
    </div>
  )
}

function Because(props: { reason: { vi: string; en: string }; source: string; toCheck: boolean }): ComponentChildren {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const reason = props.reason[language] || props.reason.vi
  const words = [reason, props.source && t.source(props.source), props.toCheck && t.toCheck].filter(Boolean)
  return words.length === 0 ? null : <span class="portal-because">{words.join(' ')}</span>
}
