import { formatShortMoment } from '#ui/format.ts'
import { Card, SummaryList, Tag } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { ActRecord } from '../act.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { actPath, type OfficerActName } from '../desk/officer-acts.ts'
import type { LookUpState } from './database.ts'
import { type DatedLookUp, heldIn, lookUpsIn } from './looked-up.ts'
import { en } from './look-up.en.ts'
import { vi } from './look-up.vi.ts'

const tones: Record<LookUpState, 'done' | 'waiting' | 'refused'> = {
  ...{ found: 'done', missing: 'waiting', wrong: 'waiting', down: 'refused' },
}

type Props = { dossier: Dossier; acts: readonly ActRecord[]; can: readonly OfficerActName[] }

/** What databases say in the place of papers, beside the answers. */
export function DatabasesCard({ dossier, acts, can }: Props) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const held = heldIn(acts)
  const lookUps = lookUpsIn(acts)
  if (held.length === 0) return null
  return (
    <Card title={t.card}>
      <p class="govuk-body">{t.cardLead}</p>
      {held.map((paper) => (
        <section key={paper.key}>
          <h3 class="govuk-heading-s">{paper.name}</h3>
          <p class="govuk-body-s">{t.inDatabase(language === 'en' ? paper.database.nameEn : paper.database.name)}</p>
          <Found lookUps={lookUps.filter((it) => it.key === paper.key)} />
        </section>
      ))}
      {can.includes('look-up') && (
        <a class="govuk-link" href={href(actPath(dossier, 'look-up'))}>
          {t.lookUp}
        </a>
      )}
    </Card>
  )
}

/** The latest counts; what was recorded before stands in the history. */
function Found({ lookUps }: { lookUps: readonly DatedLookUp[] }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const last = lookUps.at(-1)
  if (!last) return <p class="govuk-body">{t.notLooked}</p>
  const failed = last.way === 'connection' && last.state === 'down'
  return (
    <>
      <p class="govuk-body">
        <Tag tone={tones[last.state]}>{t.states[last.state]}</Tag>
      </p>
      {last.facts.length > 0 && <SummaryList rows={last.facts.map(({ name, value }) => ({ key: name, value }))} />}
      {last.text !== '' && <p class="govuk-body portal-lines">{last.text}</p>}
      {failed && <p class="govuk-body">{t.failed}</p>}
      <p class="govuk-body-s">
        {t.by(last.by, formatShortMoment(new Date(last.at), language))}
        {last.way === 'connection' && ` · ${t.asked}`}
      </p>
    </>
  )
}
