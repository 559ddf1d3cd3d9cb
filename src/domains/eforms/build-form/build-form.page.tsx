import { Button, Form as HtmlForm, HiddenField, SelectField } from '#ui/form.tsx'
import { formatShortMoment } from '#ui/format.ts'
import { Details, EmptyState, Notice } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { withoutRules } from '../administer-forms/without-rules.ts'
import type { FaultInWords } from '../definition-check/fault-words.ts'
import type { EditableForm } from '../draft/draft.ts'
import { containersOf, type Form } from '../draft/elements.ts'
import { FormLayout } from '../draft/form-layout.page.tsx'
import { kindWords } from '../draft/kinds.ts'
import { questionKinds } from '../draft/palette.ts'
import { FormFields } from '../form-fields/form-fields.page.tsx'
import { allPages } from '../pages.ts'
import type { Units } from '../units.ts'
import { urls } from '../urls.ts'
import { en } from './build-form.en.ts'
import { vi } from './build-form.vi.ts'
import { nameOf, Outline } from './outline.page.tsx'

export type BuildFormProps = {
  open: EditableForm
  faults: readonly FaultInWords[]
  units: Units
  /** Index of the page shown beside. */
  page: number
  /** Where the palette adds; the last part touched. */
  into: string
  /** Somebody saved in between, or what was pressed is not possible there: the form is as it was. */
  notice?: 'stale' | 'refused'
}

/** The builder: palette, outline with buttons, and the form beside it as people will see it. */
export function BuildFormPage(props: BuildFormProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { head, draft } = props.open
  const form = structuredClone(draft.definition) as Form
  const action = href(urls.build(head.code))
  const saved = { who: draft.saver, when: formatShortMoment(draft.savedAt, language) }
  return (
    <FormLayout form={{ ...head, title: form.title }} current="build" title={t.title(form.title[language])}>
      {props.notice === 'refused' && (
        <Notice tone="waiting" title={t.refused} live>
          <p class="govuk-body">{t.refusedText}</p>
        </Notice>
      )}
      {props.notice === 'stale' && (
        <Notice tone="waiting" title={t.stale} live>
          <p class="govuk-body">{t.staleText(saved.who, saved.when)}</p>
        </Notice>
      )}
      {draft.revision > 0 && <p class="govuk-body-s portal-soft">{t.saved(saved.who, saved.when)}</p>}
      <Faults {...props} />
      <div class="portal-builder">
        <HtmlForm action={action} class="portal-builder__work">
          <HiddenField name="_revision" value={draft.revision} />
          <div data-island="build-form">
            <Palette form={form} into={props.into} />
            <h2 class="govuk-heading-m">{t.outline}</h2>
            <p class="govuk-hint">{t.outlineHint}</p>
            <p class="govuk-body">
              <a class="govuk-link" href={href(urls.part(head.code, 'chung'))}>
                {t.settings}
              </a>
            </p>
            {form.ui.elements.length === 0 && <EmptyState title={t.empty}>{t.emptyText}</EmptyState>}
            <Outline form={form} />
            <Papers form={form} />
          </div>
          <div class="govuk-button-group">
            {draft.hasPrevious && (
              <Button kind="secondary" name="undo" value="1">
                {t.undo}
              </Button>
            )}
          </div>
          {draft.basedOn !== null && draft.revision > 0 && (
            <Details summary={t.discard}>
              <p class="govuk-body">{t.discardHint}</p>
              <Button kind="warning" name="discard" value="1">
                {t.discard}
              </Button>
            </Details>
          )}
        </HtmlForm>
        <Preview {...props} />
      </div>
    </FormLayout>
  )
}

function Faults({ open, faults }: BuildFormProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  if (faults.length === 0) return <Notice tone="done" title={t.noFaults} />
  return (
    <Notice tone="waiting" title={t.faults(faults.length)}>
      <ul class="govuk-list govuk-list--bullet">
        {faults.slice(0, 20).map((fault, i) => (
          <li key={i}>
            <a class="govuk-link" href={href(urls.part(open.head.code, fault.part ?? 'chung'))}>
              {fault.where[language]}
            </a>
            : {fault.what[language]}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Palette({ form, into }: { form: Form; into: string }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const words = kindWords[language]
  const places = containersOf(form).map(({ path, node }) => ({
    value: path,
    text: `${path.includes('.') ? '– ' : ''}${nameOf(form, path, node)[language]}`,
  }))
  const group = (kinds: readonly (keyof typeof words)[], label: string) => (
    <div class="portal-palette__group" role="group" aria-label={label}>
      <span class="portal-palette__label" aria-hidden="true">
        {label}
      </span>
      {kinds.map((kind) => (
        <button key={kind} type="submit" class="portal-palette__button" name="add" value={kind} data-kind={kind}>
          {words[kind]}
        </button>
      ))}
    </div>
  )
  return (
    <section class="portal-palette" aria-labelledby="palette">
      <h2 class="govuk-heading-m" id="palette">
        {t.add}
      </h2>
      <p class="govuk-hint">{t.addHint}</p>
      {places.length > 0 && <SelectField name="into" label={t.into} options={places} value={into} empty={null} />}
      {group(questionKinds, t.questions)}
      {group(['group', 'note', 'page', 'file'], t.layout)}
    </section>
  )
}

function Papers({ form }: { form: Form }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  if (form.files.length === 0) return null
  return (
    <section class="portal-outline__page" aria-labelledby="papers">
      <h3 class="portal-outline__heading" id="papers">
        {t.files}
      </h3>
      <ol class="portal-outline">
        {form.files.map((slot, i) => (
          <li key={slot.key} class="portal-outline__part" id={`phan-tep-${i}`}>
            <div class="portal-outline__row">
              <div class="portal-outline__name">
                <a class="govuk-link" href={href(urls.part(form.code, `tep-${i}`))}>
                  {slot.label[language]}
                </a>{' '}
                <span class="portal-outline__kind">{slot.required && t.required}</span>
              </div>
              <div class="portal-outline__buttons">
                <button type="submit" class="portal-outline__button" name="remove" value={`tep-${i}`}>
                  {t.remove} <span class="govuk-visually-hidden">{t.what(slot.label[language])}</span>
                </button>
              </div>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Preview({ open, units, page }: BuildFormProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const shown = withoutRules(open.draft.definition)
  const pages = allPages(shown)
  const current = pages[page]
  if (!current) return null
  return (
    <section class="portal-builder__preview" aria-labelledby="preview" tabIndex={0}>
      <h2 class="govuk-heading-m" id="preview">
        {t.preview}
      </h2>
      {pages.length > 1 && (
        <nav aria-label={t.previewPages} class="portal-form-places">
          <ul>
            {pages.map((it) => (
              <li key={it.key}>
                <a
                  class="govuk-link"
                  href={href(`${urls.build(open.head.code)}?trang=${it.index}`)}
                  aria-current={it.index === page ? 'true' : undefined}
                >
                  {it.label[language]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p class="govuk-hint">{t.previewNote}</p>
      <div class="portal-preview">
        <h3 class="govuk-heading-m">{current.label[language]}</h3>
        <fieldset class="govuk-fieldset" disabled aria-label={current.label[language]}>
          <FormFields definition={shown} page={current} answers={{}} units={units} />
        </fieldset>
      </div>
    </section>
  )
}
