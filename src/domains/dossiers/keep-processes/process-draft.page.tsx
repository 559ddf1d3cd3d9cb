import { Button, ButtonGroup, DateField, ErrorSummary, Form, HiddenField } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Card, Notice, Table } from '#ui/parts.tsx'
import type { TypedDate } from '#platform/dates.ts'
import { useHref, useTexts } from '#ui/view.tsx'
import type { ProcessFault } from '../processes/check-process.ts'
import type { ProcessPart } from '../processes/process.ts'
import type { ProcessDraft } from '../processes/process.sql.ts'
import { urls } from '../urls.ts'
import { en } from './keep-processes.en.ts'
import { ProcessDiagram } from './process-diagram.page.tsx'
import { partWords, stepWords } from './process-lines.ts'
import { vi } from './keep-processes.vi.ts'

export type DraftProps = {
  draft: ProcessDraft
  faults: readonly ProcessFault[]
  from: string | TypedDate
  wrongDate: boolean
}

/** A process being written: drawn, checked, changed by buttons, published. */
export function ProcessDraftPage({ draft, faults, from, wrongDate }: DraftProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { document } = draft
  return (
    <AdministrationLayout title={t.draftOf(draft.procedureCode)} current="processes">
      <a class="govuk-back-link" href={href(urls.processes)}>
        {t.backToList}
      </a>
      <ErrorSummary errors={wrongDate ? [{ field: 'from', text: t.publish.error }] : []} />
      <p class="govuk-caption-m">{t.forAgency(draft.agencyName, draft.template)}</p>
      <h1 class="govuk-heading-l">{t.draftOf(`${draft.procedureCode} ${draft.procedureName}`)}</h1>
      <Faults faults={faults} draft={draft} />
      <ProcessDiagram document={document} />
      <Form action={href(urls.processDraft(draft.id))}>
        <HiddenField name="revision" value={draft.revision} />
        {document.parts.map((part) => (
          <PartCard key={part.key} part={part} draft={draft} />
        ))}
        <p class="govuk-body">{document.consultationPauses ? t.pauses : t.pausesNot}.</p>
        <ButtonGroup>
          <Button kind="secondary" name="edit" value="add-part">
            {t.addPart}
          </Button>
          <Button kind="secondary" name="edit" value="pauses">
            {t.changePauses(document.consultationPauses)}
          </Button>
        </ButtonGroup>
      </Form>
      <h2 class="govuk-heading-m">{t.publish.title}</h2>
      <Form action={href(urls.processDraft(draft.id))}>
        <HiddenField name="revision" value={draft.revision} />
        <DateField
          name="from"
          label={t.publish.from}
          hint={t.publish.hint}
          value={from}
          {...(wrongDate && { error: t.publish.error })}
        />
        <ButtonGroup>
          <Button name="edit" value="publish">
            {t.publish.submit}
          </Button>
          <Button kind="warning" name="edit" value="discard">
            {t.discard}
          </Button>
        </ButtonGroup>
      </Form>
    </AdministrationLayout>
  )
}

function Faults({ faults, draft }: Pick<DraftProps, 'faults' | 'draft'>) {
  const t = useTexts({ vi, en })
  if (faults.length === 0) return <Notice tone="done" title={t.sound} />
  const nameOf = ({ part, step }: ProcessFault) => {
    const found = draft.document.parts.find((it) => it.key === part)
    return [found?.name, found?.steps.find((it) => it.key === step)?.name].filter(Boolean).join(' › ')
  }
  return (
    <Notice tone="waiting" title={t.faults}>
      <ul class="govuk-list govuk-list--bullet">
        {faults.map((it, index) => (
          <li key={index}>
            {nameOf(it) !== '' && <strong>{nameOf(it)}: </strong>}
            {t.faultTexts[it.fault]}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function PartCard({ part, draft }: { part: ProcessPart; draft: ProcessDraft }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { parts } = draft.document
  const at = urls.processDraft(draft.id)
  const button = (act: string, key: string, it: { text: string; label: string }) => (
    <button
      type="submit"
      class="govuk-button govuk-button--secondary"
      name="edit"
      value={`${act}:${part.key}:${key}`}
      aria-label={it.label}
    >
      {it.text}
    </button>
  )
  return (
    <Card title={part.name}>
      <p class="govuk-body">{partWords(part, t, (key) => parts.find((it) => it.key === key)?.name ?? key)}</p>
      <Table
        caption={t.steps}
        captionHidden
        columns={[{ text: t.stepColumns.name }, { text: t.stepColumns.who }, { text: t.stepColumns.move }]}
        rows={part.steps.map((step) => ({
          key: step.key,
          cells: [
            step.name,
            stepWords(step, t),
            <div class="portal-steps-edit">
              <a
                class="govuk-link"
                href={href(`${at}/buoc?phan=${part.key}&buoc=${step.key}`)}
                aria-label={t.edit(step.name)}
              >
                {t.buttons.edit}
              </a>
              {button('up', step.key, { text: t.buttons.up, label: t.up(step.name) })}
              {button('down', step.key, { text: t.buttons.down, label: t.down(step.name) })}
              {part.steps.length > 1 &&
                button('remove-step', step.key, { text: t.buttons.remove, label: t.remove(step.name) })}
            </div>,
          ],
        }))}
      />
      <div class="portal-steps-edit">
        {button('add-step', '', { text: t.addStep, label: `${t.addStep}: ${part.name}` })}
        <a class="govuk-link" href={href(`${at}/phan?phan=${part.key}`)}>
          {t.editPart}
        </a>
        {parts.length > 1 && button('remove-part', '', { text: t.removePart, label: t.remove(part.name) })}
      </div>
    </Card>
  )
}
