import canonicalize from 'canonicalize'
import { Card, Details, Table } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import { reductionEnd } from '../fee.ts'
import type { ProcedureChannel, ProcedureRecord } from '../record.ts'
import { formatDay } from '#ui/format.ts'
import { feeOfRow, limitOfWay } from './facts.ts'
import { Lines } from './lines.page.tsx'
import { en } from './show-procedure.en.ts'
import { vi } from './show-procedure.vi.ts'

const folded = 700

/** Each way to file with its limit and its fees; ways that differ in nothing are one. */
export function Channels({ record }: { record: ProcedureRecord }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const name = (ways: readonly ProcedureChannel[]) => {
    const [first, ...others] = [...new Set(ways.map((it) => t.channels[it.channel] ?? it.channel))]
    const names = [first!, ...others.map((it) => it.charAt(0).toLowerCase() + it.slice(1))]
    return new Intl.ListFormat(language, { type: 'disjunction' }).format(names)
  }
  return (
    <section>
      <h2 class="govuk-heading-l" id="cach-nop">
        {t.channelsTitle}
      </h2>
      {alike(record.channels).map((ways, i) => (
        <Card key={i} title={name(ways)} level={3}>
          <Channel channel={ways[0]!} steps={record.steps} />
        </Card>
      ))}
    </section>
  )
}

function alike(channels: readonly ProcedureChannel[]): ProcedureChannel[][] {
  return [...Map.groupBy(channels, ({ channel: _, ...rest }) => canonicalize(rest)).values()]
}

function Channel({ channel, steps }: { channel: ProcedureChannel; steps: ProcedureRecord['steps'] }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  return (
    <>
      <p class="govuk-body">
        {t.limit}: <strong>{limitOfWay(channel, steps, { t, language })}</strong>{' '}
      </p>
      {channel.fees.length === 0 && (
        <p class="govuk-body">
          {t.fee}: <strong>{t.feeUnknown}</strong>{' '}
        </p>
      )}
      {channel.fees.map((fee, i) => {
        const until = fee.amount === 0 ? null : reductionEnd(fee.text)
        return (
          <div key={i} class="portal-fee">
            <p class="govuk-body">
              {t.feeKinds[fee.kind]}: <strong>{feeOfRow(fee, t, language)}</strong>{' '}
            </p>
            {until !== null && <p class="govuk-body">{t.reducedUntil(formatDay(until, language))} </p>}
            {fee.text !== '' && <Lines text={fee.text} />}
            {fee.file !== '' && (
              <p class="govuk-body">
                {t.feeFile}: {fee.file}{' '}
              </p>
            )}
          </div>
        )
      })}
      {channel.text !== '' && channel.text.length <= folded && <Lines text={channel.text} />}
      {channel.text.length > folded && (
        <Details summary={t.otherDetails}>
          <Lines text={channel.text} />
        </Details>
      )}
    </>
  )
}

export function Cases({ record }: { record: ProcedureRecord }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  if (record.cases.length === 0) return null
  return (
    <section>
      <h2 class="govuk-heading-l">{t.cases}</h2>
      <Table
        caption={t.cases}
        captionHidden
        columns={[{ text: t.caseName }, { text: t.limit }, { text: t.caseCode }]}
        rows={record.cases.map((it, i) => ({
          key: String(i),
          cells: [
            `${it.name} `,
            `${limitOfWay({ limit: it.limit, text: it.name }, record.steps, { t, language })} `,
            `${it.code} `,
          ],
        }))}
      />
    </section>
  )
}
