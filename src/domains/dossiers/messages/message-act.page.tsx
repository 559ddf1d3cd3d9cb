import { TextArea } from '#ui/form.tsx'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import { deskFilePath } from '../desk/paper-path.ts'
import { ActFiles } from '../desk/result-files.page.tsx'
import type { DossierFile } from '../dossier-file.sql.ts'
import { wholeOf } from '../on-track.ts'
import { longestMessage } from './message-form.ts'
import type { Message } from './message.sql.ts'
import { en } from './messages.en.ts'
import { vi } from './messages.vi.ts'
import { Thread } from './thread.page.tsx'
import { ChooseWording } from '../wordings/choose-wording.page.tsx'

export type MessageActProps = { view: ActView; messages: readonly Message[]; files: readonly DossierFile[] }

/** An officer writes to the applicant, with what was said before at hand. */
export function MessageActPage({ view, messages, files }: MessageActProps) {
  const { forOfficer: t, errors } = useTexts({ vi, en })
  const href = useHref()
  const { id } = view.dossier
  return (
    <ActPage
      view={view}
      title={t.title}
      lead={`${t.lead} ${t.notSupplement}`}
      sentences={errors}
      submit={t.submit}
      multipart
      before={
        <>
          {wholeOf(view.dossier).submittedBy === null && <Notice tone="waiting" title={t.noAccount} />}
          <Thread {...{ messages, files }} reader="agency" unread={0} fileHref={(it) => href(deskFilePath(id, it))} />
        </>
      }
    >
      <ChooseWording view={view} field="text" />
      <TextArea
        name="text"
        label={t.text}
        rows={6}
        maxLength={longestMessage}
        value={typedText(view, 'text')}
        {...errorOf(view, 'text', errors)}
      />
      <ActFiles view={view} label={t.files} hint={t.filesHint} uploaded={t.uploaded} errors={errors} />
    </ActPage>
  )
}
