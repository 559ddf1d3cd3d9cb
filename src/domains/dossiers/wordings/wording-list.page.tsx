import { ButtonLink } from '#ui/form.tsx'
import { formatShortMoment } from '#ui/format.ts'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Notice, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { ChooseBody } from '../choose-body/choose-body.page.tsx'
import type { BodyChoice } from '../choose-body/choose-body.ts'
import { urls } from '../urls.ts'
import type { Wording } from './wording.sql.ts'
import { en } from './wordings.en.ts'
import { vi } from './wordings.vi.ts'

export type WordingListProps = {
  choice: BodyChoice
  /** The agency's own, and those that it may use of the bodies above. */
  wordings: readonly Wording[]
  done: 'luu' | 'xoa' | undefined
}

export function WordingListPage({ choice, wordings, done }: WordingListProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { body } = choice
  return (
    <AdministrationLayout title={t.title} current="wordings">
      {done && <Notice tone="done" title={t.done[done]} live />}
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{body ? t.lead(body.name) : t.chooseFirst}</p>
      <p class="govuk-body">{t.explain}</p>
      <ChooseBody choice={choice} path={urls.wordings} />
      {body && <ButtonLink href={href(urls.newWording(body.id))}>{t.add}</ButtonLink>}
      {body && wordings.length === 0 && <p class="govuk-body">{t.nothing}</p>}
      {body && wordings.length > 0 && <Rows wordings={wordings} bodyId={body.id} />}
    </AdministrationLayout>
  )
}

function Rows({ wordings, bodyId }: { wordings: readonly Wording[]; bodyId: number }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  return (
    <Table
      caption={t.title}
      captionHidden
      columns={Object.values(t.columns).map((text) => ({ text }))}
      rows={wordings.map((it) => ({
        key: it.id,
        cells: [
          t.kinds[it.kind],
          it.agencyId === bodyId ? (
            <a key="link" class="govuk-link" href={href(urls.wording(bodyId, it.id))}>
              {it.name}
            </a>
          ) : (
            it.name
          ),
          it.agencyName,
          `${formatShortMoment(it.savedAt, language)}, ${it.savedByName}`,
        ],
      }))}
    />
  )
}
