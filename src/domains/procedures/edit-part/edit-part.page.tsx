import { Button, ButtonGroup, ErrorSummary, Form, HiddenField } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { ComparedLines } from '../compare/compared-lines.page.tsx'
import type { ComparedLine } from '../compare/compare.ts'
import type { Draft } from '../drafts/draft.ts'
import type { Remark } from '../drafts/remark.sql.ts'
import type { Part, PartKey } from '../parts.ts'
import { briefTitle } from '../title.ts'
import { urls } from '../urls.ts'
import { en } from './edit-part.en.ts'
import { vi } from './edit-part.vi.ts'
import { type FormContext, PartFields } from './part-fields.page.tsx'
import { Remarks } from './remarks.page.tsx'
import type { Spec } from './spec.ts'

export type EditPartProps = {
  draft: Draft
  part: PartKey
  specs: readonly Spec[]
  value: Part
  seen: string
  fields: FormContext['fields']
  forms: FormContext['forms']
  /** The form that was bound beside the decisions. */
  formBeside: string | null
  remarks: readonly Remark[]
  saved: boolean
  mayWrite: boolean
  numbers?: { typed: Record<string, string>; errors: readonly { field: string }[] }
  unknownForm?: string
  codeFault?: { holder: { name: string; href: string } | null }
  conflict?: readonly ComparedLine[]
}

/** One part of a draft as a form; its lists grow, shrink and are reordered by buttons. */
export function EditPartPage(props: EditPartProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { draft, part } = props
  const title = draft.kind === 'abolish' ? t.abolitionPart : t.parts[part]
  const errors = useErrors(props)
  const context: FormContext = {
    part,
    fields: props.fields,
    forms: props.forms,
    mayWrite: props.mayWrite,
    typed: props.numbers?.typed ?? {},
    errors: Object.fromEntries(errors.map((it) => [it.field, it.text])),
  }
  const back = href(urls.draft(draft.id))
  return (
    <AdministrationLayout title={title} current="procedures">
      <p class="govuk-body-s">
        <a class="govuk-link" href={back}>
          {briefTitle(draft.record.name) || draft.record.code}
        </a>
      </p>
      <h1 class="govuk-heading-l">{title}</h1>
      <ErrorSummary errors={errors} />
      {props.saved && <Notice tone="done" title={t.saved} live />}
      {props.codeFault?.holder && (
        <p class="govuk-body">
          <a class="govuk-link" href={href(props.codeFault.holder.href)}>
            {t.seeHolder}
          </a>
        </p>
      )}
      {props.conflict && <Conflict lines={props.conflict} again={href(urls.draftPart(draft.id, part))} />}
      <Remarks remarks={props.remarks} />
      {!props.mayWrite && <p class="govuk-inset-text">{t.readOnly}</p>}
      {props.formBeside !== null && <p class="govuk-inset-text">{t.formBeside(props.formBeside)}</p>}
      <Form action={href(urls.draftPart(draft.id, part))} class="portal-part-form">
        <HiddenField name="seen" value={props.seen} />
        {props.mayWrite && (
          <Button kind="secondary" name="do" value="save">
            {t.save}
          </Button>
        )}
        <fieldset class="portal-plain-fieldset" disabled={!props.mayWrite}>
          <legend class="govuk-visually-hidden">{title}</legend>
          <PartFields specs={props.specs} value={props.value as Record<string, unknown>} prefix="" context={context} />
        </fieldset>
        {props.mayWrite && (
          <ButtonGroup>
            <Button name="do" value="done">
              {t.saveAndBack}
            </Button>
            <Button kind="secondary" name="do" value="save">
              {t.save}
            </Button>
          </ButtonGroup>
        )}
      </Form>
    </AdministrationLayout>
  )
}

function useErrors({ numbers, codeFault, unknownForm }: EditPartProps) {
  const t = useTexts({ vi, en })
  if (unknownForm !== undefined) return [{ field: 'form.code', text: t.formUnknown(unknownForm) }]
  const ofNumbers = (numbers?.errors ?? []).map(({ field }) => ({ field, text: t.numberError }))
  if (!codeFault) return ofNumbers
  const text = codeFault.holder === null ? t.codeError : t.codeInUse(codeFault.holder.name)
  return [...ofNumbers, { field: 'code', text }]
}

function Conflict({ lines, again }: { lines: readonly ComparedLine[]; again: string }) {
  const t = useTexts({ vi, en })
  return (
    <Notice tone="refused" title={t.conflictTitle} live>
      <p class="govuk-body">{t.conflictText}</p>
      <ComparedLines lines={lines} before={t.conflictTheirs} after={t.conflictYours} />
      <p class="govuk-body">
        <a class="govuk-link" href={again}>
          {t.keepTheirs}
        </a>
      </p>
    </Notice>
  )
}
