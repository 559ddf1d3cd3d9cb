import type { ComponentChildren } from 'preact'
import { briefTitle } from '#procedures'
import { Button, ButtonGroup, ErrorSummary, Form, HiddenField } from '#ui/form.tsx'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { FieldError } from '#platform/forms.ts'
import type { Language } from '#platform/language.ts'
import type { ActRecord } from '../act.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { urls } from '../urls.ts'
import { en } from './act-page.en.ts'
import { vi } from './act-page.vi.ts'
import type { QueueCounts } from './desk.sql.ts'
import { DeskFrame } from './desk-frame.page.tsx'
import { StatusTag } from './due-tag.page.tsx'
import { History } from './history.page.tsx'
import { actPath, type OfficerActName, previewed, trackQuery } from './officer-acts.ts'
import { Preview } from './preview.page.tsx'
import type { Foreseen } from './foresee-act.ts'
import type { Wording } from '../wordings/wording.sql.ts'

/** What the page of every act knows: the dossier as it was read, and what was typed when it comes back with errors. */
export type ActView = {
  name: OfficerActName
  dossier: Dossier
  counts: QueueCounts
  typed: Record<string, unknown>
  language: Language
  errors: readonly ActError[]
  /** Ready words of the agency for this act. */
  wordings: readonly Wording[]
  /** What the applicant would receive, where the officer asked to see it. */
  foreseen?: Foreseen
}

/** A wrong field; `text` where the sentence of the field would say too little. */
export type ActError = FieldError & { text?: { vi: string; en: string } }

export type ActPageProps = {
  view: ActView
  title: string
  lead: string
  /** A sentence per field, whatever is wrong with it. */
  sentences: Record<string, string>
  submit: string
  kind?: 'primary' | 'warning'
  multipart?: boolean
  /** Beside the form, before it: facts that help to decide. */
  before?: ComponentChildren
  after?: ComponentChildren
  children: ComponentChildren
}

/** The page of one act: which dossier, what it means, the form, and the way back. */
export function ActPage(props: ActPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { dossier, counts, name } = props.view
  const back = href(`${urls.deskDossier(dossier.id)}${trackQuery(dossier)}`)
  return (
    <DeskFrame title={`${props.title} - ${numberOf(dossier)}`} counts={counts}>
      <a class="govuk-back-link" href={back}>
        {t.back(numberOf(dossier))}
      </a>
      <ErrorSummary
        errors={props.view.errors.map((it) => ({ field: it.field, text: textOf(props.view, it, props.sentences) }))}
      />
      <Heading dossier={dossier} title={props.title} />
      <p class="govuk-body">{props.lead}</p>
      {props.before}
      <Form action={href(actPath(dossier, name))} class="portal-act" {...(props.multipart && { multipart: true })}>
        {props.view.wordings.length > 0 && <FirstButton>{props.submit}</FirstButton>}
        <HiddenField name="revision" value={dossier.revision} />
        {props.children}
        {props.view.foreseen && (
          <Preview foreseen={props.view.foreseen} files={(props.view.typed.results ?? []) as []} />
        )}
        <ButtonGroup>
          <Button {...(props.kind && { kind: props.kind })}>{props.submit}</Button>
          {previewed.has(name) && (
            <Button kind="secondary" name="_look" value="1" formAction={`${href(actPath(dossier, name))}#xem-truoc`}>
              {t.look}
            </Button>
          )}
          <a class="govuk-link" href={back}>
            {t.cancel}
          </a>
        </ButtonGroup>
      </Form>
      {props.after}
    </DeskFrame>
  )
}

/** Enter in a field presses the first button of a form: that must be the act, not what fills in words. */
function FirstButton({ children }: { children: string }) {
  return (
    <button type="submit" class="govuk-visually-hidden" tabIndex={-1} aria-hidden="true">
      {children}
    </button>
  )
}

function Heading({ dossier, title }: { dossier: Dossier; title: string }) {
  return (
    <>
      <p class="govuk-caption-m">
        <span class="portal-code">{numberOf(dossier)}</span> · {briefTitle(dossier.procedureName)} ·{' '}
        {dossier.applicantName}
      </p>
      <h1 class="govuk-heading-l">{title}</h1>
    </>
  )
}

export function numberOf(dossier: Dossier): string {
  return dossier.code ?? dossier.submissionNumber
}

/** The sentence of a field that is wrong, for the field itself. */
export function errorOf(view: ActView, field: string, sentences: Record<string, string>): { error?: string } {
  const wrong = view.errors.find((it) => it.field === field)
  return wrong ? { error: textOf(view, wrong, sentences) } : {}
}

/** The same words above the form and at the field. */
function textOf(view: ActView, it: ActError, sentences: Record<string, string>): string {
  return it.text?.[view.language] ?? sentenceOf(it.field, sentences)
}

/** What was typed into a text field, to show it again. */
export function typedText(view: ActView, field: string): string {
  const value = view.typed[field]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** Fields of a list are named `wrong-3`: they share a sentence. */
function sentenceOf(field: string, sentences: Record<string, string>): string {
  return sentences[field] ?? sentences[field.replace(/[-/].*$/, '')] ?? field
}

export type ConflictPageProps = {
  view: ActView
  title: string
  reason: 'changed' | 'impossible' | 'elsewhere'
  acts: readonly ActRecord[]
  canRepeat: boolean
  words: readonly string[]
}

/** Somebody was faster, or the state does not allow it: what happened, what was written, and the way on. */
export function ConflictPage({ view, title, reason, acts, canRepeat, words }: ConflictPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { dossier } = view
  const sentence = { changed: t.conflict.text, impossible: t.conflict.impossible, elsewhere: t.conflict.elsewhere }
  return (
    <DeskFrame title={t.conflict.titles[reason]} counts={view.counts}>
      <Heading dossier={dossier} title={title} />
      <Notice tone="waiting" title={t.conflict.titles[reason]} live>
        <p class="govuk-body">{sentence[reason]}</p>
        <p class="govuk-body">
          {t.conflict.now}: <StatusTag status={dossier.status} />
        </p>
      </Notice>
      <History acts={acts} />
      {words.length > 0 && <h2 class="govuk-heading-s">{t.conflict.typed}</h2>}
      {words.map((it, index) => (
        <p key={index} class="govuk-body portal-lines">
          {it}
        </p>
      ))}
      <ButtonGroup>
        <a class="govuk-button" href={href(`${urls.deskDossier(dossier.id)}${trackQuery(dossier)}`)} draggable={false}>
          {t.conflict.open}
        </a>
        {canRepeat && (
          <a class="govuk-link" href={href(actPath(dossier, view.name))}>
            {t.conflict.again}
          </a>
        )}
      </ButtonGroup>
    </DeskFrame>
  )
}
