import { Button, ButtonGroup, ButtonLink, Form, HiddenField, TextArea } from '#ui/form.tsx'
import { Card, Notice } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { actPath } from '../desk/officer-acts.ts'
import { deskFilePath } from '../desk/paper-path.ts'
import type { DossierFile } from '../dossier-file.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { urls } from '../urls.ts'
import { longestMessage } from './message-form.ts'
import type { Message } from './message.sql.ts'
import { en } from './messages.en.ts'
import { vi } from './messages.vi.ts'
import { Thread } from './thread.page.tsx'

export type ThreadCardProps = {
  dossier: Dossier
  messages: readonly Message[]
  files: readonly DossierFile[]
  unread: number
  mayWrite: boolean
}

/** On the officer's page: what was said, and a few words back without leaving it. */
export function ThreadCard({ dossier, messages, files, unread, mayWrite }: ThreadCardProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const fileHref = (fileId: string) => href(deskFilePath(dossier.id, fileId))
  if (messages.length === 0 && !mayWrite) return null
  return (
    <div id="tin-nhan" data-key="t">
      <Card title={t.title}>
        <Thread {...{ messages, files, unread, fileHref }} reader="agency" />
        {mayWrite && (
          <Form action={href(actPath(dossier, 'message'))} multipart>
            <HiddenField name="revision" value={dossier.revision} />
            <TextArea
              name="text"
              id="message-text"
              label={t.forOfficer.text}
              hint={t.forOfficer.notSupplement}
              rows={3}
              maxLength={longestMessage}
            />
            <ButtonGroup>
              <Button kind="secondary">{t.forOfficer.submit}</Button>
              <a class="govuk-link" href={href(actPath(dossier, 'message'))}>
                {t.forOfficer.more}
              </a>
            </ButtonGroup>
          </Form>
        )}
      </Card>
    </div>
  )
}

/** On the applicant's page of the dossier: that something waits to be read. */
export function UnreadNotice({ dossierId, unread }: { dossierId: string; unread: number }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  if (unread === 0) return null
  return (
    <Notice tone="waiting" title={t.unread(unread)}>
      <ButtonLink href={href(urls.messages(dossierId))}>{t.read}</ButtonLink>
    </Notice>
  )
}
