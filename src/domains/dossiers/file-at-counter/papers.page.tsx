import { briefTitle } from '#procedures'
import { Button, ButtonGroup, FileField, Form, HiddenField, RadioField, SelectField, TextField } from '#ui/form.tsx'
import { formatShortMoment } from '#ui/format.ts'
import { Card, Notice, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { HeldPapers } from '../databases/held-papers.page.tsx'
import { urls } from '../urls.ts'
import { type CounterDraft, type CounterPaper, counterHeld, saidOf } from './counter-draft.ts'
import { type CounterFilingProps, CounterFilingFrame, wrongOf } from './counter-filing-frame.page.tsx'
import { en } from './filing.en.ts'
import { type HandedIn, handedInStates, unscannedReasons } from './handed-in.ts'
import { vi } from './filing.vi.ts'
import { seenOf } from './two-windows.ts'

export type PapersProps = CounterFilingProps & {
  open: CounterDraft
  papers: readonly CounterPaper[]
  /** What was wrong with files. */
  fileErrors: readonly string[]
  maxMegabytes: number
  /** Another window said something else of the papers meanwhile: nothing of this page is written yet but its scans. */
  changed?: boolean
}

/** Each paper of the dossier: how it was found, how many there are, and its scan. */
export function PapersPage(props: PapersProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { open, papers, fileErrors } = props
  const { draft, visit } = open
  return (
    <CounterFilingFrame
      title={t.papersTitle}
      of={props}
      sentences={t.errors}
      caption={[t.steps.papers, briefTitle(draft.procedureName)].join(' · ')}
      back={{ href: href(urls.counterDraft(draft.id, 'to-khai')), text: t.answersTitle }}
    >
      {fileErrors.length > 0 && (
        <Notice tone="refused" title={fileErrors[0]!} live>
          {fileErrors.slice(1).map((it) => (
            <p key={it} class="govuk-body">
              {it}
            </p>
          ))}
        </Notice>
      )}
      <HeldPapers held={counterHeld(open)} reader="officer" />
      {props.changed && <Overtaken {...props} />}
      <p class="govuk-body">{papers.length === 0 ? t.noPapers : t.papersLead}</p>
      <Form action={href(urls.counterDraft(draft.id, 'giay-to'))} multipart>
        <HiddenField name="_revision" value={draft.revision} />
        <HiddenField name="_seen" value={seenOf(saidOf(open.handedIn))} />
        {papers.map((paper, index) => (
          <PaperFields key={paper.slot.key} {...{ paper, index, props }} />
        ))}
        <ButtonGroup>
          <Button>{t.goDecision}</Button>
          {papers.length > 0 && (
            <Button kind="secondary" name="stay" value="yes">
              {t.saveFiles}
            </Button>
          )}
        </ButtonGroup>
      </Form>
      <Scans {...{ draftId: draft.id, papers }} />
      <p class="govuk-body portal-soft">{t.of(visit.applicant?.name ?? '')}</p>
    </CounterFilingFrame>
  )
}

/** What the other window said of each paper beside what is typed here. */
function Overtaken({ open, papers }: PapersProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { draft } = open
  const said = (it: HandedIn | undefined) =>
    it === undefined
      ? t.notChecked
      : [
          t.states[it.state],
          t.sheets(it.originals, it.copies),
          ...(it.unscanned === null ? [] : [t.scans[it.unscanned]]),
        ].join('. ')
  const there = saidOf(open.handedIn)
  const rows = papers.map((it) => ({ it, cells: [said(there[it.slot.key]), said(it.said)] as const }))
  return (
    <Notice tone="waiting" title={t.changedTitle} live>
      <p class="govuk-body">{t.changedPapers(formatShortMoment(draft.savedAt, language))}</p>
      <Table
        caption={t.changedTitle}
        captionHidden
        columns={[{ text: t.papers }, { text: t.savedThere }, { text: t.typedHere }]}
        rows={rows
          .filter(({ cells: [before, after] }) => before !== after)
          .map(({ it, cells }) => ({ key: it.slot.key, cells: [it.slot.label[language], ...cells] }))}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={href(urls.counterDraft(draft.id, 'giay-to'))}>
          {t.takeTheirs}
        </a>
      </p>
    </Notice>
  )
}

function PaperFields({ paper, index, props }: { paper: CounterPaper; index: number; props: PapersProps }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { slot, files, said } = paper
  const name = (field: string) => `${field}-${index}`
  const wrong = (field: string) => wrongOf(props, name(field), t.errors)
  const label = slot.label[language]
  return (
    <Card title={slot.required ? `${label} (${t.required})` : label}>
      <RadioField
        name={name('state')}
        label={t.state(label)}
        inline
        {...(said && { value: said.state })}
        options={handedInStates.map((value) => ({ value, text: t.states[value] }))}
        {...wrong('state')}
      />
      <div class="portal-counter-counts">
        <TextField
          name={name('originals')}
          label={t.originals}
          value={said?.originals ?? 0}
          inputMode="numeric"
          width={2}
          maxLength={2}
          {...wrong('originals')}
        />
        <TextField
          name={name('copies')}
          label={t.copies}
          value={said?.copies ?? 0}
          inputMode="numeric"
          width={2}
          maxLength={2}
        />
      </div>
      <SelectField
        name={name('scan')}
        label={t.scan}
        empty={null}
        value={said?.unscanned ?? 'scan'}
        options={[
          { value: 'scan', text: t.scans.scan },
          ...unscannedReasons.map((value) => ({ value, text: t.scans[value] })),
        ]}
        {...wrong('scan')}
      />
      {files.length > 0 && (
        <p class="govuk-body-s">
          {t.files}: {files.map((it) => it.name).join(', ')}
        </p>
      )}
      <FileField name={name('file')} label={t.file} hint={t.fileHint(props.maxMegabytes)} multiple optional />
    </Card>
  )
}

/** What was sent, to be opened or taken away: forms of their own, outside of the large one. */
function Scans({ draftId, papers }: { draftId: string; papers: readonly CounterPaper[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const files = papers.flatMap((paper) => paper.files)
  if (files.length === 0) return null
  return (
    <section>
      <h2 class="govuk-heading-m">{t.files}</h2>
      {files.map((file) => (
        <Form key={file.fileId} action={href(urls.counterDraft(draftId, 'bo-tep'))} class="portal-counter-scan">
          <a class="govuk-link" href={href(urls.counterScan(draftId, file.fileId))}>
            {file.name}
          </a>
          <HiddenField name="fileId" value={file.fileId} />
          <Button kind="secondary">
            {t.remove} <span class="govuk-visually-hidden">{file.name}</span>
          </Button>
        </Form>
      ))}
    </section>
  )
}
