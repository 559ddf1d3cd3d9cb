import { RadioField, SelectField, TextField } from '#ui/form.tsx'
import { fieldId } from '#ui/form/field.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import { errorAt } from '../form-fields/error-at.ts'
import type { QuestionProps } from '../form-fields/question-field.page.tsx'
import { fieldName } from '../questions.ts'
import { en } from './catalogue-field.en.ts'
import { vi } from './catalogue-field.vi.ts'
import { mostListed, typedIn } from './list-sizes.ts'

/**
 * A row of a catalogue: from a list; where that would be long, by typing with suggestions; where what was typed means no row,
 * from those that fit. All of it works without JavaScript.
 */
export function CatalogueField({ schema, pointer, required, value, errors, units }: QuestionProps) {
  const { language } = useView()
  const t = useTexts({ vi, en })
  const asked = schema['x-catalogue']!
  const typed = typedIn(value)
  const { code = '', name } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, string>
  const all = units?.rowsOffered?.(asked, '') ?? { rows: [], isWhole: false }
  const field = {
    name: fieldName(pointer),
    label: schema.title[language],
    hint: schema.description?.[language],
    error: errorAt(errors, pointer, language),
    optional: !required,
  }
  const words = (row: { code: string; name: string }) => `${row.code} – ${row.name}`
  if (all.isWhole && all.rows.length <= mostListed) {
    // What was chosen before and holds no more is shown, and said when the page is sent.
    const kept = name !== undefined && !all.rows.some((it) => it.code === code) ? [{ code, name }] : []
    const options = [...kept, ...all.rows].map((it) => ({ value: it.code, text: it.name }))
    return <SelectField {...field} value={code} options={options} />
  }
  const fitting = typed === '' ? [] : (units?.rowsOffered?.(asked, typed).rows ?? [])
  const list = all.isWhole ? `${fieldId(field.name)}-list` : undefined
  return (
    <>
      <TextField
        {...field}
        hint={[field.hint, t.typeToFind].filter(Boolean).join(' ')}
        value={name === undefined ? typed : words({ code, name })}
        list={list}
      />
      {list !== undefined && (
        <datalist id={list}>
          {all.rows.map((it) => (
            <option key={it.code} value={words(it)} />
          ))}
        </datalist>
      )}
      {field.error !== undefined && fitting.length > 0 && (
        <RadioField
          name={`${field.name}.fits`}
          label={t.fits(typed)}
          options={fitting.map((it) => ({ value: it.code, text: words(it) }))}
        />
      )}
    </>
  )
}
