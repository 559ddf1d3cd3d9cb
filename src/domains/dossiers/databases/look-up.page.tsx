import { RadioField, TextArea, TextField } from '#ui/form.tsx'
import { EmptyState } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import { connectionTo } from './connection.ts'
import { type HeldPaper, lookUpStates } from './database.ts'
import { en } from './look-up.en.ts'
import { vi } from './look-up.vi.ts'

/** Which paper, what for, and either the portal asks or the officer says what they found by other means. */
export function LookUpPage({ view, held }: { view: ActView; held: readonly HeldPaper[] }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const connected = held.some((it) => connectionTo(it.database.code) !== undefined)
  const named = ({ name, nameEn }: HeldPaper['database']) => (language === 'en' ? nameEn : name)
  return (
    <ActPage view={view} title={t.title} lead={t.lead} sentences={t.errors} submit={t.submit}>
      {held.length === 0 && <EmptyState title={t.none}>{t.noneText}</EmptyState>}
      <RadioField
        name="key"
        label={t.paper}
        value={typedText(view, 'key') || (held.length === 1 ? held[0]!.key : '')}
        options={held.map((it) => ({ value: it.key, text: it.name, hint: t.inDatabase(named(it.database)) }))}
        {...errorOf(view, 'key', t.errors)}
      />
      <TextField
        name="purpose"
        label={t.purpose}
        hint={t.purposeHint}
        value={typedText(view, 'purpose')}
        maxLength={300}
        {...errorOf(view, 'purpose', t.errors)}
      />
      {connected ? (
        <RadioField
          name="way"
          label={t.way}
          value={typedText(view, 'way') || 'connection'}
          options={[
            { value: 'connection', text: t.ways.connection, hint: t.connectionHint },
            { value: 'own', text: t.ways.own, more: <OwnMeans view={view} /> },
          ]}
          {...errorOf(view, 'way', t.errors)}
        />
      ) : (
        <OwnMeans view={view} />
      )}
    </ActPage>
  )
}

function OwnMeans({ view }: { view: ActView }) {
  const t = useTexts({ vi, en })
  return (
    <>
      <RadioField
        name="state"
        label={t.state}
        value={typedText(view, 'state')}
        options={lookUpStates.map((value) => ({ value, text: t.states[value] }))}
        {...errorOf(view, 'state', t.errors)}
      />
      <TextArea
        name="text"
        label={t.text}
        hint={t.textHint}
        rows={4}
        value={typedText(view, 'text')}
        {...errorOf(view, 'text', t.errors)}
      />
    </>
  )
}
