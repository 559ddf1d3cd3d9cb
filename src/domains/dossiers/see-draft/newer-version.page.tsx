import type { NewerVersion } from '#procedures'
import { Button, Form, HiddenField } from '#ui/form.tsx'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Draft } from '../file-dossier/draft.sql.ts'
import { urls } from '../urls.ts'
import { en } from './see-draft.en.ts'
import { vi } from './see-draft.vi.ts'

/** The procedure changed since the draft was begun: what changed, and the two ways on. */
export function NewerVersionNotice({ draft, newer }: { draft: Draft; newer: NewerVersion }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  if (newer.abolished) {
    return (
      <Notice tone="refused" title={t.abolished}>
        <p class="govuk-body">{t.abolishedText}</p>
      </Notice>
    )
  }
  return (
    <Notice tone="waiting" title={t.newer}>
      <p class="govuk-body">{t.newerText}</p>
      <ul class="govuk-list govuk-list--bullet">
        {newer.changed.map((it) => (
          <li key={it.vi}>{it[language]}</li>
        ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href={href(newer.compare)}>
          {t.newerCompare}
        </a>
      </p>
      <Form action={href(urls.takeNewVersion(draft.id))}>
        <HiddenField name="_revision" value={draft.revision} />
        <Button>{t.newerTake}</Button>
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={href(urls.start(draft.procedureId))}>
          {t.newerRestart}
        </a>
      </p>
    </Notice>
  )
}
