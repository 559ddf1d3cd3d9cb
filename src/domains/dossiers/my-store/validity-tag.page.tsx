import { type StoreDocument, validityOf } from '#documents'
import { today } from '#platform/clock.ts'
import { formatDay } from '#ui/format.ts'
import { Tag, type Tone } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import { en } from './my-store.en.ts'
import { vi } from './my-store.vi.ts'

const tones: Record<string, Tone> = {
  valid: 'done',
  expiring: 'waiting',
  expired: 'refused',
  replaced: 'neutral',
  revoked: 'refused',
  own: 'neutral',
}

/** Whether a document holds, and until when; a paper that nobody has recognised says so before anything else. */
export function ValidityTag({ document }: { document: StoreDocument }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const validity = validityOf(document, today())
  const until = document.validUntil === null ? '' : formatDay(document.validUntil, language)
  const isOwn = document.recognisedAt === null
  return (
    <>
      {isOwn && <Tag tone={tones.own!}>{t.validities.own}</Tag>}{' '}
      {(!isOwn || until !== '') && <Tag tone={tones[validity]!}>{t.validity(validity, until)}</Tag>}
    </>
  )
}
