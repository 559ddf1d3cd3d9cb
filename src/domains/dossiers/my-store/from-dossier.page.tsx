import { briefTitle } from '#procedures'
import { useHref, useTexts } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { en } from './my-store.en.ts'
import { vi } from './my-store.vi.ts'

/** The dossier something comes from; a link where whoever looks may open it. */
export function FromDossier(props: { dossierId: string; openable: readonly string[]; name: string }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const name = briefTitle(props.name)
  return (
    <div class="portal-table__more">
      {t.fromDossier}:{' '}
      {props.openable.includes(props.dossierId) ? (
        <a class="govuk-link" href={href(urls.dossier(props.dossierId))}>
          {name}
        </a>
      ) : (
        name
      )}
    </div>
  )
}
