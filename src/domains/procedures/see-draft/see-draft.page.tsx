import { ButtonLink } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Notice, Tags, TaskList } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { describeRecordPart } from '../edit-part/describe-part.ts'
import { en as partEn } from '../edit-part/edit-part.en.ts'
import { vi as partVi } from '../edit-part/edit-part.vi.ts'
import { partsOfKind } from '../edit-part/spec.ts'
import { Finding } from '../edit-rules/findings.page.tsx'
import type { Draft } from '../drafts/draft.ts'
import type { Remark } from '../drafts/remark.sql.ts'
import type { Gap } from '../drafts/what-is-missing.ts'
import { en as listEn } from '../list-drafts/list-drafts.en.ts'
import { stateTones } from '../list-drafts/list-drafts.page.tsx'
import { vi as listVi } from '../list-drafts/list-drafts.vi.ts'
import type { PartKey } from '../parts.ts'
import { noRules } from '../rules/change-rules.ts'
import { procedureTitle } from '../title.ts'
import { urls } from '../urls.ts'
import { DraftMoves, type MovesProps } from './draft-moves.page.tsx'
import { MovedBase, type MovedProps } from './moved-base.page.tsx'
import { en } from './see-draft.en.ts'
import { vi } from './see-draft.vi.ts'

export type SeeDraftProps = {
  draft: Draft
  gaps: readonly Gap[]
  remarks: readonly Remark[]
  /** The procedure is published, and this person binds its forms. */
  moved: MovedProps | null
  moves: MovesProps
}

/** A draft as a list of parts, with what is still missing and where it can go from here. */
export function SeeDraftPage({ draft, gaps, remarks, moved, moves }: SeeDraftProps) {
  const t = useTexts({ vi, en })
  const list = useTexts({ vi: listVi, en: listEn })
  const href = useHref()
  const title = draft.record.name === '' ? t.nameless : procedureTitle(draft.record.name)
  return (
    <AdministrationLayout title={title} current="procedures">
      <h1 class={title.length > 90 ? 'govuk-heading-m' : 'govuk-heading-l'}>{title}</h1>
      <Tags
        items={[
          { tone: stateTones[draft.state], text: list.states[draft.state] },
          { tone: 'neutral', text: list.kinds[draft.kind] },
          ...(draft.record.code === '' ? [] : [{ tone: 'neutral' as const, text: draft.record.code }]),
        ]}
      />
      <p class="govuk-body">{t.agency(draft.agencyName)}</p>
      {moved && <MovedBase {...moved} />}
      <Missing gaps={gaps} draft={draft} />
      <Parts draft={draft} gaps={gaps} remarks={remarks} />
      <h2 class="govuk-heading-m">{t.look}</h2>
      <ul class="govuk-list">
        {draft.kind !== 'abolish' && <Look href={href(urls.draftPreview(draft.id))} text={t.preview} />}
        {(draft.record.rules?.questions.length ?? 0) > 0 && draft.kind !== 'abolish' && (
          <Look href={href(urls.draftEligibility(draft.id))} text={t.tryQuestions} />
        )}
        <Look href={href(urls.draftChanges(draft.id))} text={t.changes} />
        <Look href={href(urls.draftHistory(draft.id))} text={t.history} />
        {draft.decisionId !== null && <Look href={href(urls.managedDecision(draft.decisionId))} text={t.decision} />}
      </ul>
      {moves.mayCheck && <ButtonLink href={href(urls.draftCheck(draft.id))}>{t.check}</ButtonLink>}
      <DraftMoves {...moves} />
    </AdministrationLayout>
  )
}

function Look({ href, text }: { href: string; text: string }) {
  return (
    <li>
      <a class="govuk-link" href={href}>
        {text}
      </a>
    </li>
  )
}

function Missing({ gaps, draft }: { gaps: readonly Gap[]; draft: Draft }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  if (draft.state === 'published' || draft.state === 'dropped') return null
  if (gaps.length === 0) return <Notice tone="done" title={t.nothingMissing} />
  return (
    <Notice tone="waiting" title={t.missing}>
      <p class="govuk-body">{t.missingLead}</p>
      <ul class="govuk-list govuk-list--bullet">
        {gaps.map((it, i) => (
          <li key={i}>
            {it.finding ? (
              <Finding draftId={draft.id} finding={it.finding} rules={draft.record.rules ?? noRules} />
            ) : (
              <a class="govuk-link" href={href(urls.draftPart(draft.id, it.part))}>
                {t.gaps[it.gap](it.about ?? '')}
              </a>
            )}
            {it.href && (
              <>
                {' · '}
                <a class="govuk-link" href={href(it.href)}>
                  {t.seeWhich}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Parts({ draft, gaps, remarks }: Omit<SeeDraftProps, 'moved' | 'moves'>) {
  const t = useTexts({ vi, en })
  const words = useTexts({ vi: partVi, en: partEn })
  const { language } = useView()
  const href = useHref()
  const status = (part: PartKey) => {
    const open = remarks.filter((it) => it.part === part && it.settledAt === null).length
    const missing = gaps.filter((it) => it.part === part).length
    if (open > 0) return { text: t.partRemarks(open), tone: 'refused' as const }
    if (missing > 0)
      return { text: part === 'rules' ? t.partFindings(missing) : t.partGaps(missing), tone: 'waiting' as const }
    return { text: describeRecordPart(draft.record, part, language).length > 0 ? t.partDone : t.partEmpty }
  }
  return (
    <>
      <h2 class="govuk-heading-m">{t.parts}</h2>
      <TaskList
        items={partsOfKind(draft.kind).map((part) => ({
          title: draft.kind === 'abolish' ? words.abolitionPart : words.parts[part],
          href: href(urls.draftPart(draft.id, part)),
          status: status(part),
        }))}
      />
    </>
  )
}
