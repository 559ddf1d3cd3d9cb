import { formatMoment } from '#ui/format.ts'
import { Tag } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import type { DossierFile } from '../dossier-file.sql.ts'
import type { Message } from './message.sql.ts'
import { en } from './messages.en.ts'
import { vi } from './messages.vi.ts'

export type ThreadProps = {
  messages: readonly Message[]
  files: readonly Pick<DossierFile, 'fileId' | 'name'>[]
  /** Who reads: their own messages stand on their side. */
  reader: Message['side']
  /** How many of the other side's they had not read when the page was opened. */
  unread: number
  /** Where a file opens for this reader; undefined: it does not, here. */
  fileHref?: (fileId: string) => string
}

/** What was written, oldest first: by whom, of which agency, when. */
export function Thread(props: ThreadProps) {
  const t = useTexts({ vi, en })
  const { messages, reader, unread } = props
  if (messages.length === 0) return <p class="govuk-body">{t.none}</p>
  const theirs = messages.filter((it) => it.side !== reader)
  const fresh = new Set(unread === 0 ? [] : theirs.slice(-unread).map((it) => it.id))
  return (
    <ol class="portal-thread">
      {messages.map((it) => (
        <li key={it.id} class={`portal-thread__item${it.side === reader ? ' portal-thread__item--own' : ''}`}>
          <Said it={it} isFresh={fresh.has(it.id)} {...props} />
        </li>
      ))}
    </ol>
  )
}

function Said({ it, isFresh, reader, files, fileHref }: ThreadProps & { it: Message; isFresh: boolean }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const attached = files.filter((file) => it.fileIds.includes(file.fileId))
  return (
    <>
      <p class="portal-thread__meta">
        {isFresh && <Tag tone="progress">{t.fresh}</Tag>} <strong>{whoWrote(it, reader, t)}</strong> ·{' '}
        {formatMoment(it.at, language)}
      </p>
      <p class="govuk-body portal-lines">{it.text ?? t.erased}</p>
      {attached.map((file) => (
        <p key={file.fileId} class="govuk-body-s">
          {fileHref ? (
            <a class="govuk-link" href={fileHref(file.fileId)}>
              {file.name}
            </a>
          ) : (
            file.name
          )}
        </p>
      ))}
    </>
  )
}

function whoWrote(it: Message, reader: Message['side'], t: typeof vi): string {
  if (it.side === 'applicant') {
    const who = reader === 'applicant' ? t.you : t.applicant
    return it.authorName === '' ? who : `${who} (${it.authorName})`
  }
  return [it.authorName, it.agencyName].filter((word) => word !== '').join(', ')
}
