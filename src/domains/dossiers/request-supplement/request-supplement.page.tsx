import type { VNode } from 'preact'
import { typedDate } from '#platform/dates.ts'
import { now } from '#platform/clock.ts'
import { CheckboxField, DateField, HiddenField, TextArea, TextField } from '#ui/form.tsx'
import { formatMoment } from '#ui/format.ts'
import { Notice } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import { type HeldPaper, heldPaperMeant, type LookUp, whyNotAsked } from '../databases/database.ts'
import { en as enLookUp } from '../databases/look-up.en.ts'
import { vi as viLookUp } from '../databases/look-up.vi.ts'
import { needsGround } from './request-supplement.ts'
import { en } from './request-supplement.en.ts'
import { vi } from './request-supplement.vi.ts'
import type { SupplementChoices } from './supplement-choices.ts'
import { ChooseWording } from '../wordings/choose-wording.page.tsx'

/** The rule that a deadline breaks which is ahead, but soon. */
export const shortDeadline = 'short'

export function RequestSupplementPage({ view, choices }: { view: ActView; choices: SupplementChoices }) {
  const t = useTexts({ vi, en })
  const again = needsGround(view.dossier)
  return (
    <ActPage
      view={view}
      title={t.title}
      lead={t.lead}
      sentences={t.errors}
      submit={t.submit}
      before={<WhatFollows again={again} choices={choices} />}
    >
      {view.typed.checked === 'yes' && <CheckKept view={view} />}
      <CheckboxField
        name="items"
        label={t.items}
        values={[view.typed.items].flat().map(String)}
        options={[
          ...choices.papers.map((paper, index) => ({
            ...option(view, t, { value: String(index), text: paper }),
            ...heldHint(paper, choices),
          })),
          option(view, t, { value: 'answers', text: t.answers, pages: choices.pages }),
          option(view, t, { value: 'other', text: t.other }),
        ]}
        {...errorOf(view, 'items', t.errors)}
      />
      <DateField
        name="deadline"
        label={t.deadline}
        hint={t.deadlineHint}
        value={view.typed['deadline-day'] === undefined ? choices.deadline : typedDate(view.typed, 'deadline')}
        {...errorOf(view, 'deadline', t.errors)}
      />
      {(view.typed.short === 'yes' || view.errors.some((it) => it.rule === shortDeadline)) && (
        <CheckboxField
          name="short"
          label={t.shortLabel}
          values={[String(view.typed.short)]}
          options={[{ value: 'yes', text: t.shortMeant }]}
        />
      )}
      {again && (
        <TextArea
          name="basis"
          label={t.basis}
          rows={2}
          value={typedText(view, 'basis')}
          {...errorOf(view, 'basis', t.errors)}
        />
      )}
    </ActPage>
  )
}

/** What the law says about this request, before it is sent. */
function WhatFollows({ again, choices }: { again: boolean; choices: SupplementChoices }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { noticeBy, effect, endsAfter } = choices
  const late = noticeBy !== undefined && now() > noticeBy
  return (
    <>
      {again && <Notice tone="waiting" title={t.again} />}
      {noticeBy &&
        (late ? (
          <Notice tone="refused" title={t.noticeLate}>
            <p class="govuk-body">{t.noticeLateText(formatMoment(noticeBy, language))}</p>
          </Notice>
        ) : (
          <p class="govuk-body">{t.noticeBy(formatMoment(noticeBy, language))}</p>
        ))}
      <p class="govuk-body">
        {effect && t.effects[effect]} {endsAfter !== undefined && t.endsAfter(endsAfter)}
      </p>
    </>
  )
}

/** The check that led here goes on with the request: it is kept in its act. */
function CheckKept({ view }: { view: ActView }) {
  const states = Object.entries(view.typed).filter(([name]) => name.startsWith('check-'))
  return (
    <>
      <HiddenField name="checked" value="yes" />
      {states.map(([name, state]) => (
        <HiddenField key={name} name={name} value={String(state)} />
      ))}
    </>
  )
}
/** What a database has is not asked for: the officer reads why before they write. */
function heldHint(paper: string, { held, lookUps }: SupplementChoices): { hint?: VNode } {
  const meant = heldPaperMeant(paper, held)
  return meant ? { hint: <HeldHint paper={meant} lookUps={lookUps} /> } : {}
}

function HeldHint({ paper, lookUps }: { paper: HeldPaper; lookUps: readonly LookUp[] }) {
  const t = useTexts({ vi: viLookUp, en: enLookUp })
  const { language } = useView()
  const database = language === 'en' ? paper.database.nameEn : paper.database.name
  const why = whyNotAsked(paper, lookUps)
  if (why) return <>{t.refused[why](paper.name, database)}</>
  const { state } = lookUps.findLast((it) => it.key === paper.key)!
  return <>{t.said[state]({ paper: paper.name, database })}</>
}

type OptionOf = { value: string; text: string; pages?: SupplementChoices['pages'] }

/** A paper with what is wrong with it: one sentence each, told to the applicant as it stands. */
function option(view: ActView, t: typeof vi, { value, text, pages = [] }: OptionOf) {
  const wrong = `wrong-${value}`
  const more = (
    <>
      {value === 'other' && (
        <TextField
          name="otherName"
          label={t.otherName}
          value={typedText(view, 'otherName')}
          {...errorOf(view, 'otherName', t.errors)}
        />
      )}
      {pages.length > 1 && <AskedPages pages={pages} typed={view.typed} />}
      <ChooseWording view={view} field={wrong} />
      <TextArea
        name={wrong}
        label={t.wrong(text)}
        hint={t.wrongHint}
        rows={2}
        value={typedText(view, wrong)}
        {...errorOf(view, wrong, t.errors)}
      />
    </>
  )
  return { value, text, more }
}

/** Which part of the form: the applicant is shown only these, and what they bring with them. */
function AskedPages({ pages, typed }: { pages: SupplementChoices['pages']; typed: ActView['typed'] }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  return (
    <CheckboxField
      name="pages"
      label={t.pages}
      hint={t.pagesHint}
      values={[typed.pages].flat().map(String)}
      options={pages.map((page) => ({ value: page.key, text: page.label[language] }))}
    />
  )
}
