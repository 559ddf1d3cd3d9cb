import { formatDay, formatNumber } from '#ui/format.ts'
import { useTexts, useView } from '#ui/view.tsx'
import type { Values } from '../catalogue/catalogue.ts'
import type { Column } from '../catalogue/columns.ts'
import { en } from './show-catalogues.en.ts'
import { vi } from './show-catalogues.vi.ts'

/** A value as people read it: the name of a choice, a day, a number. */
export function useValueText(): (column: Column, value: Values[string] | undefined) => string {
  const t = useTexts({ vi, en })
  const { language } = useView()
  return (column, value) => {
    if (value === undefined) return ''
    if (typeof value === 'boolean') return value ? t.yes : t.no
    if (typeof value === 'number') return formatNumber(value, language)
    if (column.type === 'date') return formatDay(value, language)
    const choice = column.choices?.find((it) => it.value === value)
    return choice ? choice.name[language] || choice.name.vi : value
  }
}
