import { inLanguage, type Language } from '#platform/language.ts'
import { en as shownEn } from '../show-procedure/show-procedure.en.ts'
import { vi as shownVi } from '../show-procedure/show-procedure.vi.ts'
import { en } from './edit-part.en.ts'
import { vi } from './edit-part.vi.ts'

/** What a field is called on forms and in comparisons. */
export type PartWords = {
  label(part: string, name: string): string
  hint(part: string, name: string): string | undefined
  /** The words for an option or a flag; undefined when the option speaks for itself. */
  option(name: string, option: string): string | undefined
  list(name: string): string
  /** An e-form with its version. */
  form(it: { code: string; number: number; title: string }): string
}

/** "channels.0.limit.amount" is named by "limit.amount", else by "amount". */
export function partWords(language: Language): PartWords {
  const t = inLanguage({ vi, en }, language)
  const shown = inLanguage({ vi: shownVi, en: shownEn }, language)
  const options: Record<string, Record<string, string>> = {
    levels: shown.levels,
    kind: shown.kinds,
    'fees.kind': shown.feeKinds,
    legalKind: { ...shown.legalKinds, '': t.notSaid },
    channel: shown.channels,
    unit: t.units,
    routing: t.routings,
  }
  return {
    label(part, name) {
      const plain = plainName(name)
      const last = plain.at(-1)!
      const own = plain.length > 1 ? plain.slice(-2).join('.') : `${part}.${last}`
      if (plain[0] === 'flags' && plain.length > 1) return shown.flags[last] ?? last
      return t.fields[own] ?? t.fields[last] ?? last
    },
    hint(part, name) {
      const plain = plainName(name)
      const own = plain.length > 1 ? plain.slice(-2).join('.') : `${part}.${plain.at(-1)}`
      return t.hints[own] ?? t.hints[plain.at(-1)!]
    },
    option(name, option) {
      const plain = plainName(name)
      return (options[plain.slice(-2).join('.')] ?? options[plain.at(-1)!])?.[option]
    },
    list(name) {
      const what = t.lists[name] ?? name
      return what.charAt(0).toLocaleUpperCase('vi') + what.slice(1)
    },
    form: t.formVersion,
  }
}

function plainName(name: string): string[] {
  return name.split('.').filter((it) => !/^\d+$/.test(it))
}
