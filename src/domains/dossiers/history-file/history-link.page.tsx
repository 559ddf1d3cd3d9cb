import { useHref, useTexts } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { en } from './history-file.en.ts'
import { vi } from './history-file.vi.ts'

export type Signing = { name: string; fingerprint: string; isDemonstration: boolean } | undefined

/** Where the history is to be had as a document, and who signs it. */
export function HistoryLink({ dossierId, signing }: { dossierId: string; signing: Signing }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <>
      <p class="govuk-body">
        <a class="govuk-link" href={href(urls.history(dossierId))}>
          {signing ? t.link.signed : t.link.unsigned}
        </a>
      </p>
      {signing && (
        <p class="govuk-body-s">
          {t.link.by(signing.name)}. {signing.isDemonstration && t.demonstration} {t.link.fingerprint}:{' '}
          <code>{signing.fingerprint}</code>
        </p>
      )}
    </>
  )
}
