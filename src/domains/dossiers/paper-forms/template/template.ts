import type { PaperFormName } from '../form-names.ts'

/** What an agency may say on a paper beyond what the State's form says. Empty: as the form has it. */
export type TemplateContent = {
  /** The agency's block at the head, a line each. */
  headerLines: readonly string[]
  /** Before the date. */
  place: string
  /** Paragraphs before and after what the form says, with placeholders. */
  before: string
  after: string
  contact: string
  signerTitle: string
  footer: string
}

export const blankTemplate: TemplateContent = {
  ...{ headerLines: [], place: '', before: '', after: '', contact: '', signerTitle: '', footer: '' },
}

/** A version of an agency's template; `content` is null where the agency gave its own up. Versions never change. */
export type TemplateVersion = {
  id: string
  agencyId: number
  agencyPath: string
  agencyName: string
  form: PaperFormName
  version: number
  content: TemplateContent | null
  at: Date
  byName: string
}

/** What may stand in braces in an agency's own words. */
export const placeholders = ['ma_ho_so', 'nguoi_nop', 'noi_dung', 'co_quan', 'ngay', 'han_tra', 'nguoi_ky'] as const
export type Placeholder = (typeof placeholders)[number]

const withDue: ReadonlySet<PaperFormName> = new Set(['receipt', 'apology', 'control-slip'])

/** A book is about no single dossier, and only some papers promise a time. */
export function placeholdersOf(form: PaperFormName): readonly Placeholder[] {
  if (form === 'register') return ['co_quan', 'ngay']
  return placeholders.filter((it) => it !== 'han_tra' || withDue.has(form))
}

export type TemplateFault = { rule: 'unknown-placeholder'; found: string } | { rule: 'brace' }

/** What is wrong with the placeholders of a text, or undefined. */
export function placeholderFault(text: string, form: PaperFormName): TemplateFault | undefined {
  return faultIn(text, placeholdersOf(form))
}

/** The same for other words that are filled in; `known`: what may stand in braces there. */
export function faultIn(text: string, known: readonly string[]): TemplateFault | undefined {
  for (const [whole, name] of text.matchAll(/\{([^{}]*)\}/g))
    if (!known.includes(name!)) return { rule: 'unknown-placeholder', found: whole }
  return /[{}]/.test(text.replaceAll(/\{[^{}]*\}/g, '')) ? { rule: 'brace' } : undefined
}

/** Only what stands in the template is replaced: braces in a name stay what they are. */
export function filledIn(text: string, values: Partial<Record<string, string>>): string {
  return text.replaceAll(/\{([a-z_]+)\}/g, (whole, name: string) => values[name] ?? whole)
}
