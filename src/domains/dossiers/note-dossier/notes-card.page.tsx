import { Button, Form, HiddenField, TextArea } from '#ui/form.tsx'
import { formatMoment } from '#ui/format.ts'
import { Card } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { ActRecord } from '../act.sql.ts'
import { actPath } from '../desk/officer-acts.ts'
import type { Dossier } from '../dossier.sql.ts'
import { en } from './note-dossier.en.ts'
import { vi } from './note-dossier.vi.ts'

/** What officers note for themselves, newest first, and a place to note something at once. */
export function NotesCard({
  dossier,
  acts,
  mayNote,
}: {
  dossier: Dossier
  acts: readonly ActRecord[]
  mayNote: boolean
}) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const notes = acts.filter((act) => act.act === 'note').toReversed()
  if (notes.length === 0 && !mayNote) return null
  return (
    <div id="ghi-chu" data-key="g">
      <Card title={t.card}>
        <ul class="govuk-list portal-notes">
          {notes.map((note) => (
            <li key={note.sequence}>
              <p class="govuk-body portal-lines">{note.payload === null ? t.erased : String(note.payload.text)}</p>
              <p class="portal-thread__meta">
                {note.actorName}, {note.unitName} · {formatMoment(new Date(note.at), language)}
              </p>
            </li>
          ))}
        </ul>
        {mayNote && (
          <Form action={href(actPath(dossier, 'note'))}>
            <HiddenField name="revision" value={dossier.revision} />
            <TextArea name="text" id="note-text" label={t.text} hint={t.lead} rows={2} maxLength={2000} />
            <Button kind="secondary">{t.submit}</Button>
          </Form>
        )}
      </Card>
    </div>
  )
}
