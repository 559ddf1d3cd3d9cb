import { Button, CheckboxField, ErrorSummary, Form, RadioField, SelectField, TextArea } from '#ui/form.tsx'
import { formatShortMoment } from '#ui/format.ts'
import { AdministrationLayout } from '#ui/layout.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { type DictionaryKind, dictionaryKinds } from '../search/dictionary-kinds.ts'
import { urls } from '../urls.ts'
import type { EntryChange, KeptEntry } from './administer-dictionary.sql.ts'
import { en } from './administer-dictionary.en.ts'
import { vi } from './administer-dictionary.vi.ts'
import type { EntryFault } from './check-entry.ts'

export type EntryPageProps = {
  /** The entry that is changed; none while one is added. */
  entry?: KeptEntry
  changes?: readonly EntryChange[]
  given: { kind: DictionaryKind; say?: string; means?: string; keep?: boolean; active?: boolean }
  faults?: readonly (EntryFault | { field: 'say'; rule: 'twice'; line: string; key: string })[]
}

export function EntryPage({ entry, changes = [], given, faults = [] }: EntryPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const title = entry ? (entry.say[0] ?? entry.key) : t.add
  const errorOf = (field: 'say' | 'means') => {
    const fault = faults.find((it) => it.field === field)
    return fault && t.faults[fault.rule](fault.line)
  }
  const action = entry ? urls.dictionaryEntry(entry.key) : `${urls.dictionary}/moi`
  return (
    <AdministrationLayout title={title} current="dictionary">
      <a class="govuk-back-link" href={href(urls.dictionary)}>
        {t.title}
      </a>
      <ErrorSummary
        errors={(['say', 'means'] as const).flatMap((field) => {
          const text = errorOf(field)
          return text ? [{ field, text }] : []
        })}
      />
      <h1 class="govuk-heading-l">{title}</h1>
      {entry && <p class="govuk-body">{entry.source === 'portal' ? t.ownText : t.shippedText}</p>}
      <Form action={href(action)}>
        {entry ? (
          <p class="govuk-body">
            {t.kind}: {t.kinds[entry.kind]} ({t.kindHints[entry.kind]})
          </p>
        ) : (
          <SelectField
            name="kind"
            label={t.kind}
            value={given.kind}
            empty={null}
            options={dictionaryKinds.map((value) => ({ value, text: `${t.kinds[value]}: ${t.kindHints[value]}` }))}
          />
        )}
        <TextArea name="say" label={t.say} hint={t.sayHint} value={given.say} rows={10} error={errorOf('say')} />
        <TextArea
          name="means"
          label={t.means}
          hint={t.meansHint}
          value={given.means}
          rows={3}
          error={errorOf('means')}
        />
        <CheckboxField
          name="keep"
          label={t.more}
          values={given.keep ? ['1'] : []}
          options={[{ value: '1', text: t.keep, hint: t.keepHint }]}
        />
        <RadioField
          name="active"
          label={t.state}
          value={given.active === false ? '0' : '1'}
          options={[
            { value: '1', text: t.on },
            { value: '0', text: t.off, hint: t.offHint },
          ]}
        />
        <Button>{t.save}</Button>
      </Form>
      {changes.length > 0 && <History changes={changes} />}
    </AdministrationLayout>
  )
}

function History({ changes }: { changes: readonly EntryChange[] }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  return (
    <>
      <h2 class="govuk-heading-m">{t.history}</h2>
      <ul class="govuk-list govuk-list--spaced">
        {changes.map((it) => (
          <li key={String(it.at)}>
            <strong>{formatShortMoment(it.at, language)}</strong> · {it.name}
            <br />
            {sentences(it, t).join('. ')}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What a change did: sayings added and taken out, another meaning, on and off. */
function sentences({ before, after }: EntryChange, t: typeof vi): string[] {
  if (before === null) return [t.added]
  const [added, removed] = [without(after.say, before.say), without(before.say, after.say)]
  return [
    ...(added.length > 0 ? [t.sayAdded(added.join(', '))] : []),
    ...(removed.length > 0 ? [t.sayRemoved(removed.join(', '))] : []),
    ...(before.means.join() === after.means.join()
      ? []
      : [t.meansChanged(before.means.join('; '), after.means.join('; '))]),
    ...(before.active === after.active ? [] : [after.active ? t.switchedOn : t.switchedOff]),
    ...(before.keep === after.keep ? [] : [t.keepChanged]),
  ]
}

function without(all: readonly string[], some: readonly string[]): string[] {
  return all.filter((it) => !some.includes(it))
}
