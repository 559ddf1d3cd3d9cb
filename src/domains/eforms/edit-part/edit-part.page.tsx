import { Button, ErrorSummary, Form, HiddenField } from '#ui/form.tsx'
import { formatShortMoment } from '#ui/format.ts'
import { Notice, SummaryList } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { withoutRules } from '../administer-forms/without-rules.ts'
import type { FormDefinition, Property } from '../definition.ts'
import type { EditableForm } from '../draft/draft.ts'
import { FormLayout } from '../draft/form-layout.page.tsx'
import { FormFields } from '../form-fields/form-fields.page.tsx'
import { allPages } from '../pages.ts'
import type { Units } from '../units.ts'
import { urls } from '../urls.ts'
import { en } from './edit-part.en.ts'
import { vi } from './edit-part.vi.ts'
import { Choose, faultText, type Given, Line, Lines, Tick } from './fields.page.tsx'
import { type Part, partWord } from './parts.ts'
import { type Catalogues, QuestionFields } from './question-fields.page.tsx'
import { RuleFields } from './rule-fields.page.tsx'

export type EditPartProps = {
  open: EditableForm
  part: Part
  given: Given
  units: Units
  /** Those whose rows a question may offer; empty for other kinds. */
  catalogues: Catalogues
  /** The form with what is being typed, for the preview. */
  preview: FormDefinition
  stale?: boolean
}

/** The settings of one part of the form, with what it will look like beside. */
export function EditPartPage(props: EditPartProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { open, part, given } = props
  const { head, draft } = open
  const word = partWord(part.kind, language)
  const heading = word === undefined ? t.general : t.heading(word, part.name[language])
  return (
    <FormLayout
      form={{ ...head, title: draft.definition.title }}
      current="build"
      title={`${given.faults.length > 0 ? t.error : ''}${heading}`}
    >
      <a class="govuk-back-link" href={`${href(urls.build(head.code))}?trang=${part.page}#phan-${part.path}`}>
        {t.back}
      </a>
      {props.stale && (
        <Notice tone="waiting" title={t.stale} live>
          <p class="govuk-body">{t.staleText(draft.saver, formatShortMoment(draft.savedAt, language))}</p>
        </Notice>
      )}
      <ErrorSummary errors={given.faults.map((it) => ({ field: it.field, text: faultText(it, t) }))} />
      <div class="portal-builder" data-island="live-preview">
        <Form action={href(urls.part(head.code, part.path))} class="portal-builder__work">
          <HiddenField name="_revision" value={draft.revision} />
          <HiddenField name="_is" value={part.is} />
          <PartFields part={part} given={given} catalogues={props.catalogues} />
          <Button>{t.save}</Button>
        </Form>
        <Preview {...props} />
      </div>
    </FormLayout>
  )
}

function PartFields({ part, given, catalogues }: Pick<EditPartProps, 'part' | 'given' | 'catalogues'>) {
  const t = useTexts({ vi, en })
  const { kind, before } = part
  if (kind === 'note')
    return (
      <>
        <Lines given={given} name="title.vi" label={t.words} rows={4} />
        <Lines given={given} name="title.en" label={t.wordsEn} hint={t.englishHint} optional rows={4} />
        <RuleFields given={given} before={before} />
      </>
    )
  return (
    <>
      <Line given={given} name="title.vi" label={t.title} />
      <Line given={given} name="title.en" label={t.titleEn} hint={t.englishHint} optional />
      {kind === 'general' ? (
        <GeneralFields part={part} given={given} />
      ) : (
        <>
          {kind === 'file' ? (
            <FileFields given={given} />
          ) : (
            kind !== 'page' && kind !== 'group' && <QuestionFields part={part} given={given} catalogues={catalogues} />
          )}
          <RuleFields given={given} before={before} />
        </>
      )}
    </>
  )
}

function FileFields({ given }: { given: Given }) {
  const t = useTexts({ vi, en })
  return (
    <>
      <Lines given={given} name="hint.vi" label={t.hint} optional rows={2} />
      <Tick given={given} name="required" label={t.requiredFile} />
      <Line given={given} name="component" label={t.component} hint={t.componentHint} optional />
      <Line given={given} name="max" label={t.max} width={4} numeric optional />
    </>
  )
}

function GeneralFields({ part, given }: { part: Part; given: Given }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const questions = (isFit: (it: Property) => boolean) =>
    Object.entries(part.before)
      .filter(([, it]) => isFit(it) && !it['x-calculated'])
      .map(([value, it]) => ({ value, text: it.title[language] }))
  const [addresses, texts] = [questions((it) => it['x-type'] === 'address'), questions((it) => it.type === 'string')]
  const kinds = ['residence', 'object-place', 'event-place', 'choice'] as const
  return (
    <>
      <Line given={given} name="source" label={t.source} hint={t.sourceHint} optional />
      <Choose
        given={given}
        name="routing.kind"
        label={t.routing}
        empty={t.routingKinds.none}
        options={kinds.map((value) => ({ value, text: t.routingKinds[value] }))}
      />
      <Choose given={given} name="routing.from" label={t.routingFrom} empty={t.none} options={addresses} />
      <Choose given={given} name="applicantName" label={t.applicantName} empty={t.none} options={texts} />
      <Choose given={given} name="ownerName" label={t.ownerName} empty={t.none} options={texts} />
    </>
  )
}

function Preview({ part, preview, units }: EditPartProps) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const shown = withoutRules(preview)
  const page = allPages(shown)[part.page]
  if (!page || part.kind === 'file') return null
  return (
    <section class="portal-builder__preview" aria-labelledby="preview" tabIndex={0}>
      <h2 class="govuk-heading-m" id="preview">
        {t.preview}
      </h2>
      <p class="govuk-hint">{t.previewNote}</p>
      <div class="portal-preview" data-live-preview>
        <h3 class="govuk-heading-m">{page.label[language]}</h3>
        <fieldset class="govuk-fieldset" disabled aria-label={page.label[language]}>
          <FormFields definition={shown} page={page} answers={{}} units={units} />
        </fieldset>
      </div>
    </section>
  )
}

/** The part is gone: what was typed stands here, so that nothing is lost. */
export function PartGonePage({ open, given }: { open: EditableForm; given: Given }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const rows = Object.entries(given.typed).flatMap(([key, value]) => (value ? [{ key, value }] : []))
  return (
    <FormLayout form={{ ...open.head, title: open.draft.definition.title }} current="build" title={t.goneTitle}>
      <p class="govuk-body">{t.gone}</p>
      <SummaryList rows={rows} />
      <a class="govuk-link" href={href(urls.build(open.head.code))}>
        {t.back}
      </a>
    </FormLayout>
  )
}
