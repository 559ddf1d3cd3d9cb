import { formPages } from '#eforms'
import { briefTitle, FullName, procedureTitle, RuleAnswersList } from '#procedures'
import { Button, Form } from '#ui/form.tsx'
import { formatShortMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { Details, TaskList } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { OpenDraft } from '../file-dossier/draft.ts'
import { heldPapers, papersOf, sparedPapers } from '../file-dossier/papers-of-draft.ts'
import { HeldPapers } from '../databases/held-papers.page.tsx'
import { BackToBatch } from '../file-many/many-link.page.tsx'
import { en as enReceiving } from '../choose-receiving/choose-receiving.en.ts'
import { vi as viReceiving } from '../choose-receiving/choose-receiving.vi.ts'
import { Invitations } from '../invite-to-fill/invite.page.tsx'
import { urls } from '../urls.ts'
import { NewerVersionNotice } from './newer-version.page.tsx'
import { en } from './see-draft.en.ts'
import { vi } from './see-draft.vi.ts'

export type SeeDraftProps = {
  open: OpenDraft
  ready: boolean
  /** Another unit may take it in. */
  elsewherePossible: boolean
}

/** A draft as a list of tasks: what is done, what is not, what comes last. */
export function SeeDraftPage({ open, ready, elsewherePossible }: SeeDraftProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const words = useTexts({ vi: viReceiving, en: enReceiving })
  const { draft, definition, agency } = open
  const title = procedureTitle(draft.procedureName)
  const papers = papersOf(open)
  const spared = sparedPapers(open)
  return (
    <Layout title={title} section="dossiers" breadcrumbs={[{ text: t.mine, href: href(urls.mine()) }]}>
      <BackToBatch batchId={draft.batchId} />
      <h1 lang="vi" class="govuk-heading-l">
        {briefTitle(draft.procedureName)}
      </h1>
      <FullName of={draft.procedureName} />
      <p class="govuk-body-s">{t.saved(formatShortMoment(draft.savedAt, language))}</p>
      {open.newer && <NewerVersionNotice draft={draft} newer={open.newer} />}
      <h2 class="govuk-heading-m">{t.form}</h2>
      <TaskList
        items={formPages(definition, draft.answers).map((page) => ({
          title: page.label[language],
          href: href(urls.draftPage(draft.id, page.key)),
          status: draft.pagesDone.includes(page.key) ? { text: t.done } : { text: t.todo, tone: 'waiting' },
        }))}
      />
      {draft.batchId === null && <Invitations open={open} />}
      {papers.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{t.papers}</h2>
          <TaskList
            items={papers.map(({ slot, files }) => ({
              title: slot.label[language],
              href: href(urls.draftPaper(draft.id, slot.key)),
              status: paperStatus({ count: files.length, required: slot.required, t }),
            }))}
          />
        </>
      )}
      <HeldPapers held={heldPapers(open)} />
      {spared.length > 0 && (
        <Details summary={t.spared(spared.length)}>
          <p class="govuk-body">{t.sparedHint}</p>
          <ul class="govuk-list govuk-list--bullet">
            {spared.map((slot) => (
              <li key={slot.key}>{slot.label[language]}</li>
            ))}
          </ul>
        </Details>
      )}
      <h2 class="govuk-heading-m">{t.send}</h2>
      <TaskList
        items={[
          {
            title: t.receiver,
            hint: agency ? t.sentTo(agency.name) : t.noReceiver,
            href: href(urls.draftAgency(draft.id)),
            status: agency ? { text: t.done } : { text: t.todo, tone: 'waiting' },
          },
          ...(elsewherePossible ? [elsewhere()] : []),
          {
            title: t.review,
            href: href(urls.review(draft.id)),
            status: ready ? { text: t.ready, tone: 'done' } : { text: t.later },
          },
        ]}
      />
      {draft.ruleAnswers && (
        <Details summary={t.answered}>
          <p class="govuk-body">{t.answeredHint}</p>
          <RuleAnswersList questions={open.procedure.record.rules?.questions ?? []} answers={draft.ruleAnswers} />
        </Details>
      )}
      <Details summary={t.remove}>
        <p class="govuk-body">{t.removeHint}</p>
        <Form action={href(urls.deleteDraft(draft.id))}>
          <Button kind="warning">{t.remove}</Button>
        </Form>
      </Details>
    </Layout>
  )

  /** Another unit may take it in: nobody has to choose one. */
  function elsewhere() {
    const { receiving } = open
    return {
      title: words.task,
      ...(receiving && { hint: words.takenIn(receiving.unit.name) }),
      href: href(urls.draftReceiving(draft.id)),
      status: receiving ? { text: t.done } : { text: t.optional, tone: 'neutral' as const },
    }
  }
}

function paperStatus({ count, required, t }: { count: number; required: boolean; t: typeof vi }) {
  if (count > 0) return { text: t.files(count) }
  return required ? { text: t.todo, tone: 'waiting' as const } : { text: t.optional, tone: 'neutral' as const }
}
