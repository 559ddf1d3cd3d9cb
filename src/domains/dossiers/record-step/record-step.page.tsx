import { CheckboxField, DateField, TextArea, TextField } from '#ui/form.tsx'
import { typedDate } from '#platform/dates.ts'
import { useTexts } from '#ui/view.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import { ActFiles } from '../desk/result-files.page.tsx'
import { en } from './record-step.en.ts'
import type { RecordedStep } from './record-step.ts'
import { vi } from './record-step.vi.ts'

export function RecordStepPage({ view, kind }: { view: ActView; kind: RecordedStep }) {
  const t = useTexts({ vi, en })[kind]
  const text = (name: 'place' | 'participants' | 'time' | 'minutes') => ({
    ...{ name, label: t[name], value: typedText(view, name) },
    ...errorOf(view, name, t.errors),
  })
  return (
    <ActPage view={view} title={t.title} lead={t.lead} sentences={t.errors} submit={t.submit} multipart>
      <DateField name="day" label={t.day} value={typedDate(view.typed, 'day')} {...errorOf(view, 'day', t.errors)} />
      <TextField {...text('time')} hint={t.timeHint} width={5} maxLength={5} />
      {kind === 'appoint' && (
        <TextField
          {...text('minutes')}
          value={typedText(view, 'minutes') || '30'}
          inputMode="numeric"
          width={3}
          maxLength={3}
        />
      )}
      <TextField {...text('place')} maxLength={300} />
      <TextField {...text('participants')} maxLength={1000} optional />
      <TextArea
        name="content"
        label={t.content}
        value={typedText(view, 'content')}
        {...errorOf(view, 'content', t.errors)}
      />
      {kind !== 'appoint' && (
        <CheckboxField
          name="told"
          label={t.told}
          values={[typedText(view, 'told')]}
          options={[{ value: 'yes', text: t.toldText }]}
        />
      )}
      <ActFiles view={view} label={t.files} hint={t.filesHint} uploaded={t.uploaded} errors={t.errors} />
    </ActPage>
  )
}
