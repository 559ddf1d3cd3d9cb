import { dayOf } from '#platform/clock.ts'
import { inLanguage, type Language } from '#platform/language.ts'
import { capitals, headOf, paragraphs } from '../paper-forms/describe/describe-paper.ts'
import { printable } from '../paper-forms/describe/printable.ts'
import { formInForce } from '../paper-forms/form-names.ts'
import { longDay } from '../paper-forms/long-date.ts'
import { en as enPaper } from '../paper-forms/paper-words.en.ts'
import { vi as viPaper } from '../paper-forms/paper-words.vi.ts'
import type { Sheet } from '../paper-forms/sheet.ts'
import { filledIn, type TemplateContent } from '../paper-forms/template/template.ts'
import type { Period } from './period.ts'
import { type RegisterEntry, registerColumns } from './register-entry.ts'
import { en } from './register.en.ts'
import { vi } from './register.vi.ts'

export type RegisterFacts = { at: string; issuer: string; place: string; keeper: string; period: Period }

/** A code, a date or a telephone number stays in one line. */
const shares: Partial<Record<keyof RegisterEntry, number>> = {
  ...{ no: 0.5, code: 2.8, procedure: 1.6, sets: 0.7, applicant: 1.4, address: 1.4, phone: 1.5, agency: 1.2 },
  ...{ received: 1.5, due: 1.5, transferred: 1.5, decided: 1.5, returned: 1.5, way: 0.9, signature: 1, note: 0.9 },
}

/**
 * The register on paper. Its lines may be too many to be held; then they come later into the empty table.
 *
 * @law 3.5-07
 */
export function describeRegister(
  facts: RegisterFacts,
  entries: readonly RegisterEntry[],
  { template, language }: { template: TemplateContent; language: Language },
): Sheet {
  const t = inLanguage({ vi, en }, language)
  const paper = inLanguage({ vi: viPaper, en: enPaper }, language)
  const day = dayOf(new Date(facts.at))
  const values = { co_quan: facts.issuer, ngay: longDay(day, language) }
  const own = (text: string) => paragraphs(filledIn(text, values))
  const { from, to } = facts.period
  return printable({
    ...headOf({ form: 'register', ...facts }, formInForce('register', day), { t: paper, language, template }),
    blocks: [
      { kind: 'text', text: t.period(longDay(from, language), longDay(to, language)), isCentred: true },
      ...own(template.before),
      {
        kind: 'table',
        name: '',
        columns: registerColumns.map((it) => ({ text: t.columns[it], share: shares[it] ?? 1 })),
        rows: entries.map(rowOf),
      },
      ...own(template.contact),
      ...own(template.after),
    ],
    signatures: [
      { title: capitals(template.signerTitle || t.keeper), hint: paper.signHint, notes: [], name: facts.keeper },
    ],
    footer: [...own(template.footer).map((it) => it.text), ...(paper.translation === '' ? [] : [paper.translation])],
    code: null,
  })
}

export function rowOf(entry: RegisterEntry): string[] {
  return printable(registerColumns.map((it) => entry[it]))
}
